/** For ten minutes whoever decided may undo it, as long as nobody has gone on from there. */
import type { ModerationDecision, SubmissionStatus } from '@sd/shared/moderation';

export const undoMinutes = 10;

export type LastDecision = {
	decision: ModerationDecision;
	decidedBy: string | null;
	decidedAt: Date;
	statusBefore: SubmissionStatus | null;
	madeVersion: number | null;
};
type Now = { personId: string; now: Date; version: number; isBuiltOn: boolean };

/** Until when it can be undone. */
export function undoUntil({ decidedAt }: Pick<LastDecision, 'decidedAt'>): Date {
	return new Date(decidedAt.getTime() + undoMinutes * 60_000);
}

/** Why it cannot be undone, as a sentence; undefined when it can. */
export function whyNotUndone(
	last: LastDecision | undefined,
	{ personId, now, version, isBuiltOn }: Now
): string | undefined {
	if (!last?.statusBefore || last.decision === 'reopen') return 'There is nothing to undo. Open it and look.';
	if (last.decidedBy !== personId) return 'A colleague decided this. Ask them, or reopen it.';
	if (last.madeVersion !== version) return 'Something has changed since you decided. Look at it again.';
	if (now > undoUntil(last)) {
		return `A decision can be undone for ${undoMinutes} minutes. Reopen it instead.`;
	}
	if (isBuiltOn) return 'It stands behind a theme already. Reopen it, and it leaves the theme.';
	return undefined;
}
