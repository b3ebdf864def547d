/** What an e-mail about the desk may say: how much waits and how old it is, and nothing of what it is about. */
import type { DigestCounts, DigestPart } from '@sd/shared/digest';

export type Kept = DigestCounts & { forum: string };

/** Before noon it is the morning's. */
export function partOf(timeInLondon: string): DigestPart {
	return timeInLondon < '12:00' ? 'morning' : 'afternoon';
}

export function isNothing({ waiting, messages }: DigestCounts): boolean {
	return waiting === 0 && messages === 0;
}

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** One sentence a line. */
export function sentencesOf(counts: DigestCounts): string[] {
	const { waiting, risky, second, answered, messages, oldestDays, tooLate } = counts;
	const age =
		oldestDays === 0 ? 'The oldest came today.' : `The oldest is ${many(oldestDays, 'day', 'days')} old.`;
	return [
		waiting > 0 ? `${many(waiting, 'waits', 'wait')} to be read. ${age}` : 'Nothing waits to be read.',
		...(tooLate > 0 ? [`${tooLate} not read for 20 days or more.`] : []),
		...(risky > 0 ? [`${risky} to read first.`] : []),
		...(second > 0 ? [`${many(second, 'needs', 'need')} a second reader.`] : []),
		...(answered > 0 ? [`${many(answered, 'person has', 'people have')} answered a question.`] : []),
		...(messages > 0 ? [`${many(messages, 'message waits', 'messages wait')}.`] : [])
	];
}

/** Undefined when nothing waits: then nobody is written to. Forums are named only where there are several. */
export function mailOf(kept: readonly Kept[]): { subject: string; text: string } | undefined {
	const waiting = kept.filter((each) => !isNothing(each));
	if (waiting.length === 0) return undefined;
	const parts = waiting.map((each) =>
		[...(kept.length > 1 ? [`${each.forum}:`] : []), ...sentencesOf(each)].join('\n')
	);
	return { subject: 'What waits', text: `${parts.join('\n\n')}\n\nOpen Said & Done to see it.\n` };
}
