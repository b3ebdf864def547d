/** One text of an evaluation set, and the reading of such sets. */
import { readFileSync } from 'node:fs';
import { voices } from '@sd/db/seed/example/voices-all';
import { readLines } from '@sd/shared/evaluate/lines';
import { fileURLToPath } from 'node:url';

export type Item = { id: string; voice: string; text: string; topic: string; also: string[] };

/** The example's texts are by another hand, and their themes were never chosen to be told apart. */
export const parts = ['held out', 'second hand', 'example', 'tuned'] as const;

export function readOwnSet(part: (typeof parts)[number]): Item[] {
	if (part === 'example') return exampleItems();
	const file = fileURLToPath(import.meta.resolve(`./${part.replace(' ', '-')}.jsonl`));
	return readItems(readFileSync(file, 'utf8')).items;
}

/** What the made-up example's people told, each about the theme that it is evidence for. */
function exampleItems(): Item[] {
	return voices.flatMap(({ theme, story, better = '', contributor }, at) =>
		theme && story
			? [{ id: `e${at}`, voice: contributor, text: `${story} ${better}`.trim(), topic: theme, also: [] }]
			: []
	);
}

export const readItems = (lines: string) => readLines(lines, itemOf);

function itemOf(found: Record<string, unknown>, number: number): Item | string {
	const { id, voice, text, topic, also } = found;
	if (typeof text !== 'string' || !text.trim()) return 'has no text';
	if (topic === undefined || topic === null || topic === '') return 'has no topic';
	const others = Array.isArray(also) ? also : also ? [also] : [];
	return {
		id: String(id ?? `line ${number}`),
		voice: String(voice ?? 'not said'),
		text,
		topic: String(topic),
		also: others.map(String).filter((each) => each !== String(topic))
	};
}
