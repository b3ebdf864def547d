import { deriveReceipt, makeReceipt, writeReceipt } from '@sd/shared/phone/receipt';
import { worryRank } from '@sd/shared/worries';
import type { Keys } from '../keys.ts';
import { found } from './people.ts';
import { isAccepted, type Kept } from './submissions.ts';

/** Six words to type at /track, and what they show there. */
export type ExampleReceipt = { words: string; shows: string };

const rulePersonsCase = 4;

const isBehind = (slug: string) => (each: Kept) =>
	isAccepted(each) && each.told.themes.includes(slug) && each.told.story !== '';

const wanted: readonly { shows: string; isIt: (each: Kept) => boolean; isOldest?: boolean }[] = [
	{
		shows: 'It waits to be read.',
		isIt: ({ told }) => told.moderation === 'waiting' && worryRank(told.story) === 0 && told.story.length > 40
	},
	{
		shows: 'It was not used, and the public rule says why.',
		isIt: ({ told }) => told.rule === rulePersonsCase
	},
	{
		shows:
			'It was read, told on and answered, and the answer is published. Nobody has said yet whether it helped.',
		isIt: isBehind('getting-to-school')
	},
	{
		shows: 'It was read and told to the people in charge. They have not answered yet.',
		isIt: isBehind('somewhere-quiet')
	},
	{
		shows: 'It was answered, and the contributor has said whether it helped.',
		isIt: isBehind('nobody-rings-back'),
		// The first to be heard are the first who were asked.
		isOldest: true
	}
];

/** Gives five of the submissions a receipt that somebody holds: whoever reads the file of sign-ins. */
export async function handOutReceipts(
	kept: readonly Kept[],
	{ keys, salt }: { keys: Keys; salt: string }
): Promise<ExampleReceipt[]> {
	const newestFirst = kept.toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn));
	return Promise.all(
		wanted.map(async ({ shows, isIt, isOldest }) => {
			const words = makeReceipt();
			const one = found(isOldest ? newestFirst.toReversed() : newestFirst, isIt);
			one.receiptHash = keys.hashReceipt(await deriveReceipt(words, salt));
			return { words: writeReceipt(words), shows };
		})
	);
}
