import { fail } from '@sveltejs/kit';
import { placeholders } from '@sd/shared/moderation';
import type { ApiClient, Outputs } from '#lib/server/api.ts';
import { attempt, several, text } from '#lib/server/forms.ts';
import { coveredBy, piecesOf, shownOf, withoutBrackets } from './pieces.ts';
import type { Done, Lane } from './say.ts';
import { writeStretch, type Stretch } from './stretch-code.ts';

export type Item = Outputs['moderation']['read'];

/** All that was chosen and typed on the desk. Every button sends it along, so that nothing is lost by any of them. */
export type Kept = {
	decision: string;
	ruleId: string;
	note: string;
	/** Asked when it is held, and written to them at any time. */
	question: string;
	body: string;
	words: string;
	kind: string;
	leave: string[];
	/** What was written down from each voice note, by its id. */
	transcripts: Record<string, string>;
	/** The four numbers of a part to cover, by the name of each box. */
	boxes: Record<string, string>;
	/** Undefined where the form did not ask what it is about. */
	areas: string[] | undefined;
	/** A concern that is not raised yet. */
	concern: { category: string; isImmediate: string; about: string[]; note: string };
};

function keptIn(posted: FormData): Kept {
	return {
		decision: text(posted, 'decision'),
		ruleId: text(posted, 'ruleId'),
		note: text(posted, 'note'),
		question: text(posted, 'question'),
		body: text(posted, 'body'),
		words: text(posted, 'words'),
		kind: text(posted, 'kind'),
		leave: several(posted, 'leave'),
		transcripts: transcriptsIn(posted),
		boxes: boxNumbersIn(posted),
		areas: posted.has('areasWere') ? several(posted, 'areas') : undefined,
		concern: {
			category: text(posted, 'concernCategory'),
			isImmediate: text(posted, 'concernNow'),
			about: several(posted, 'concernAbout'),
			note: text(posted, 'concernNote')
		}
	};
}

function boxNumbersIn(posted: FormData): Record<string, string> {
	const names = [...posted.keys()].filter((name) => name.startsWith('box-'));
	return Object.fromEntries(names.map((name) => [name, text(posted, name)]));
}

const transcriptName = 'transcript-';

/** A browser ends lines as typewriters did; what is kept has the ends that we count by. */
const asTyped = (value: string) => value.replaceAll('\r\n', '\n');

function transcriptsIn(posted: FormData): Record<string, string> {
	const names = [...posted.keys()].filter((name) => name.startsWith(transcriptName));
	return Object.fromEntries(
		names.map((name) => [name.slice(transcriptName.length), asTyped(text(posted, name))])
	);
}

/** What was written down and not saved yet, each as it has to be sent. */
function unsavedIn(posted: FormData) {
	return Object.entries(transcriptsIn(posted)).flatMap(([id, transcript]) => {
		const before = asTyped(text(posted, `before-${id}`));
		return transcript.trim() === before ? [] : [{ id, transcript, before, isStory: false }];
	});
}

/** Saves what was ticked or written down and not saved yet: it is meant too. Gives the version from then on. */
export async function saveUnsaved(api: ApiClient, id: string, posted: FormData): Promise<number> {
	let version = Number(text(posted, 'version'));
	const saved: { version: number }[] = [];
	const areas = several(posted, 'areas');
	if (posted.has('areasWere') && areas.toSorted().join() !== text(posted, 'areasWere')) {
		saved.push(await api.moderation.retag.mutate({ id, areas }));
	}
	for (const unsaved of unsavedIn(posted)) saved.push(await api.attachment.transcribe.mutate(unsaved));
	// The next version is ours only if nobody came between.
	for (const each of saved) if (each.version === version + 1) version = each.version;
	return version;
}

type Box = Record<'left' | 'top' | 'width' | 'height', number>;

/** One part of a picture as its four numbers were typed or drawn. */
export function boxIn(posted: FormData, id: string): Box {
	const typed = (side: string) => {
		const value = text(posted, `box-${side}-${id}`).trim();
		// What was not typed is no number, and the schema says so.
		return value === '' ? Number.NaN : Number(value);
	};
	return { left: typed('left'), top: typed('top'), width: typed('width'), height: typed('height') };
}

/** Whether there are words for others to see, and nothing in them is still to be looked at. */
export function isReadyForStranger({ words, consent }: Item, leave: readonly Stretch[]): boolean {
	if (!words || consent === 'count only') return false;
	if (words.preview.story === '' && words.preview.better === '') return false;
	const left = leave.map(writeStretch);
	return words.suggestions.every((each) => left.includes(writeStretch(each)));
}

/** Where on the desk something was done, so that the sentence about it stands there. */
export type DeskPart =
	'top' | 'sent' | 'decision' | 'stranger' | 'similar' | 'seen' | 'about' | 'talk' | 'contact' | 'safety';
type DidIt = { did: string; at: DeskPart; isHidden?: boolean; isForStranger?: boolean; isCovered?: boolean };

export async function atDesk(request: Request, work: (posted: FormData) => Promise<DidIt>) {
	const posted = await request.formData();
	const kept = keptIn(posted);
	const result = await attempt(posted, () => work(posted));
	if (!('did' in result)) return fail(result.status, { ...result.data, kept });
	return {
		...result,
		kept: {
			...kept,
			...(result.isHidden && { words: '' }),
			...(result.isCovered && { boxes: {} })
		}
	};
}

/** Each kind with what stands for it, and with the words by which it is chosen. */
export const kinds = Object.entries(placeholders).map(([kind, placeholder]) => {
	const words = withoutBrackets(placeholder);
	return { kind, words, choice: kind === 'other' ? 'something else' : words };
});
export type Kind = (typeof kinds)[number];

const says = new Map(kinds.map(({ kind, words }) => [kind, words]));
const fields = ['story', 'better'] as const;

/** The words as they were sent, in pieces: what is hidden, what may be, and what sounds like a worry. */
export function sentPieces({ words }: Pick<Item, 'words'>) {
	if (!words) return [];
	return fields.flatMap((field) => {
		const text = words[field];
		if (!text) return [];
		const here = <Row extends { field: string }>(rows: Row[]) => rows.filter((row) => row.field === field);
		const pieces = piecesOf(text, [
			...here(words.redactions).map((row) => ({
				...row,
				as: 'hidden' as const,
				word: says.get(row.kind) ?? ''
			})),
			...here(words.suggestions).map((row) => ({ ...row, as: 'maybe' as const })),
			...here(words.worries).map((row) => ({ ...row, as: 'worry' as const }))
		]);
		return [{ field, pieces }];
	});
}

/** The words by which a worry was noticed, each once. */
export function noticedIn({ words }: Pick<Item, 'words'>): string[] {
	return fields.flatMap((field) => {
		const here = words?.worries.filter((worry) => worry.field === field) ?? [];
		return coveredBy(here).map(({ startsAt, endsAt }) => words?.[field]?.slice(startsAt, endsAt) ?? '');
	});
}

/** What others will see, or see already, with what is hidden on its own. */
export function seenParts({ words, accepted }: Pick<Item, 'words' | 'accepted'>) {
	const seen = words?.preview ?? accepted;
	if (!seen) return [];
	return fields
		.filter((field) => seen[field] !== '')
		.map((field) => ({ field, parts: shownOf(seen[field], Object.values(placeholders)) }));
}

/** The next one that nobody else is reading; undefined where there is none. */
export async function nextToRead(api: ApiClient, lane: Lane): Promise<string | undefined> {
	const asked = lane === 'done' ? 'all' : lane;
	const { items } = await api.moderation.queue.query({ lane: asked });
	const free = items.filter(
		({ claim, recommended }) => (claim === null || claim.isMine) && !recommended?.isMine
	);
	const next = free.find(({ status }) => status === 'received') ?? (asked === 'all' ? undefined : free[0]);
	return next?.id;
}

/** The list, with one sentence of what was done. Nothing opens by itself: a person says when they read the next. */
export function listAfter(lane: Lane, done: Done, id?: string): string {
	return `/team/moderation?lane=${lane}&done=${done}${id ? `&undo=${id}` : ''}`;
}
