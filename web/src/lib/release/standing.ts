import { inARow } from '#lib/sentence.ts';
import type { Outputs } from '#lib/server/api.ts';
import { sayDay } from '#lib/dates.ts';

type Term = Outputs['release']['terms'][number];
type Release = Outputs['release']['list'][number];

export type TermWithRelease = Pick<Term, 'name' | 'endsOn' | 'open'> & {
	release: Pick<Release, 'status' | 'number' | 'refusal' | 'publishedOn' | 'askedByName' | 'askedOn'> | null;
};

export type Standing = {
	state: string;
	more: string;
	/** What the one button of the row does: asks for the numbers, or opens what there is. */
	act: { does: 'ask' | 'look'; label: string } | undefined;
	/** Whether it waits for a person. */
	waits: boolean;
};

/** Where the numbers of a term that is over stand, in words. */
export function standingOf({ release, open }: TermWithRelease): Standing {
	const ask = (label: string) => (open.length > 0 ? ({ does: 'ask', label } as const) : undefined);
	const look = (label: string) => ({ does: 'look', label }) as const;
	switch (release?.status) {
		case undefined:
			return {
				state: 'Can be counted',
				more: 'The term is over, and nobody has counted it yet.',
				act: ask('Count it'),
				waits: open.length > 0
			};
		case 'asked':
			return {
				state: 'Being counted',
				more: `${askedBy(release)} Look again in a minute.`,
				act: look('Look again'),
				waits: false
			};
		case 'prepared':
			return {
				state: 'Ready to look at',
				more: `${askedBy(release)} Another coordinator publishes the numbers.`,
				act: look('Look at them'),
				waits: true
			};
		case 'refused':
			return {
				state: 'Could not be published',
				more: release.refusal ?? 'They cannot be shown safely.',
				act: ask('Count it again'),
				waits: false
			};
		case 'dropped':
			return {
				state: 'Dropped',
				more: 'Somebody decided not to publish these. Nobody else saw them.',
				act: ask('Count it again'),
				waits: false
			};
		case 'published':
			return {
				state: `Published as number ${release.number}`,
				more: release.publishedOn ? `Since ${sayDay(release.publishedOn)}, and they never change.` : '',
				act: look('See them'),
				waits: false
			};
	}
}

function askedBy({ askedByName, askedOn }: NonNullable<TermWithRelease['release']>): string {
	return `${askedByName ?? 'Somebody'} asked for them on ${sayDay(askedOn)}.`;
}

/** The page's first sentence is its finding. */
export function findingOf(terms: readonly TermWithRelease[]): string {
	const at = (status: string | undefined) => terms.filter(({ release }) => release?.status === status);
	const [ready] = at('prepared');
	const [asked] = at('asked');
	const countable = terms.filter(({ release, open }) => release === null && open.length > 0);
	const [published] = at('published');
	if (ready) return `${ready.name} is ready to look at.`;
	if (asked) return `${asked.name} is being counted.`;
	if (countable.length > 0) return `${inARow(countable.map(({ name }) => name))} can be counted.`;
	if (published) return `The newest numbers are of ${published.name}, release ${published.release?.number}.`;
	return 'There are no numbers yet.';
}
