/** Heads are counted once: a meeting is as many people as were there, however many of them are written down. */
import type { Teller } from '@sd/shared/phone/answers';
import { NotUnderstood } from '../../errors.ts';

type Voice = { teller: Teller; headCount?: number | undefined };

/** How many people stand behind an entry, at the most: each voice is one person, or as many as its group. */
export function headsIn({
	headCount,
	contributions
}: {
	headCount?: number | undefined;
	contributions: readonly Voice[];
}) {
	return headCount ?? voicesOf(contributions);
}

/** Refuses more voices than there were people. A group that speaks as one is all of its people. */
export function checkHeads({ headCount, contributions }: Parameters<typeof headsIn>[0]): void {
	const voices = voicesOf(contributions);
	if (headCount === undefined || voices <= headCount) return;
	throw new NotUnderstood(
		`Here ${voices} people speak, and ${headCount} ${headCount === 1 ? 'was' : 'were'} there. Check the two numbers.`
	);
}

function voicesOf(contributions: readonly Voice[]): number {
	return contributions.reduce(
		(sum, { teller, headCount }) => sum + (teller === 'group' ? (headCount ?? 0) : 1),
		0
	);
}
