import type { Outputs } from '#lib/server/api.ts';
import type { Kept } from './desk.server.ts';
import { writeStretch } from './stretch-code.ts';

type Refused = { problems?: Record<string, string[]>; kept?: Kept; isConcern?: boolean };
type Read = Pick<Outputs['moderation']['read'], 'words'>;

/** Where what was refused is put right: the id of the first field that has a problem. */
export function placeOf({ problems, kept, isConcern }: Refused, { words }: Read): string | undefined {
	const field = Object.keys(problems ?? {})[0]?.split('.')[0];
	if (field) return (isConcern ? concernIds : deskIds)[field];
	const unsettled = words?.suggestions.filter((each) => !kept?.leave.includes(writeStretch(each))) ?? [];
	return kept?.decision.endsWith('accept') && unsettled.length > 0 ? 'guesses' : undefined;
}

const deskIds: Record<string, string> = {
	decision: 'decision',
	ruleId: 'rule',
	note: 'note',
	question: 'question',
	words: 'words',
	body: 'body',
	boxes: 'pictures'
};

const concernIds: Record<string, string> = {
	category: 'concern-category',
	isImmediate: 'concern-now',
	note: 'concern-note'
};
