/** What was done was done by today, and what is promised is promised for today or later. */
import { NotUnderstood } from '../../errors.ts';

type Days = { doneOn: string | null; dueOn: string | null };

export function checkDays({ doneOn, dueOn }: Days, today: string): void {
	if (doneOn !== null && doneOn > today) {
		throw new NotUnderstood('That day has not come yet. Say "we are doing" or "we will", and by when.');
	}
	if (dueOn !== null && dueOn < today) {
		throw new NotUnderstood(
			'That day has gone by. Say a day that is still to come, or "we did" if it is done.'
		);
	}
}
