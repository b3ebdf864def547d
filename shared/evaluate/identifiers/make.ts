/** Makes the two labelled sets from their sources: `node shared/evaluate/identifiers/make.ts`. Every word is made up. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dealtFrom, diceOf, type Dice } from './dice.ts';
import { kinds, listOf, type Lists, type Made } from './made-up.ts';
import { readMarkUp, type Item } from './mark-up.ts';

export const sets = [
	{ name: 'held-out', seed: 20261125, fromTemplates: 150, clean: 75, isDealt: false },
	{ name: 'another-hand', seed: 20261126, fromTemplates: 600, clean: 93, isDealt: true },
	{ name: 'tuned', seed: 19700101, fromTemplates: 340, clean: 170, isDealt: false }
] as const;

const registers = ['parent', 'angry', 'teenager', 'symbols'];

export function makeSet({ name, seed, fromTemplates, clean, isDealt }: (typeof sets)[number]): Item[] {
	const lists = readLists(readFileSync(join(import.meta.dirname, 'made-from', `${name}.txt`), 'utf8'));
	const dice = isDealt ? dealtFrom(diceOf(seed)) : diceOf(seed);

	return [
		...written(name, lists),
		...Array.from({ length: fromTemplates }, (_, at) => templated(`${name}-made-${at + 1}`, dice, lists, at)),
		...cleanItems(name, dice, lists, clean)
	];
}

function readLists(source: string): Lists {
	const lists = new Map<string, string[]>();
	for (const part of source.split(/^# /m).slice(1)) {
		const [title = '', ...lines] = part.split('\n');
		const kept = lines.filter((line) => line.trim() !== '');
		lists.set(title, /^(?:sur)?names /.test(title) ? kept.flatMap(namesOf) : kept);
	}

	return lists;
}

/** "da_Silva" is one name of two words. */
function namesOf(line: string): string[] {
	return line.split(' ').map((name) => name.replace('_', ' '));
}

function written(set: string, lists: Lists): Item[] {
	return registers.flatMap((register) =>
		listOf(lists, `hand ${register}`).map((line, at) => ({
			id: `${set}-hand-${register}-${at + 1}`,
			register,
			...readMarkUp(line)
		}))
	);
}

/** Goes round the registers and their templates, so that each is used about as often as any other. */
function templated(id: string, dice: Dice, lists: Lists, at: number): Item {
	const all = registers.flatMap((register) =>
		listOf(lists, `templates ${register}`).map((template) => ({ register, template }))
	);
	const { register = '', template = '' } = all[at % all.length] ?? {};
	let last: Made | undefined;
	const line = template.replace(/<([a-z]+)(\.l)?>/g, (_, slot: string, lower?: string) => {
		const again = slot === 'same' ? last : kinds[slot]?.(dice, lists);
		if (!again) throw new Error(`Nothing fills <${slot}>`);
		if (again.type === 'name') last = again;

		return `<${again.type}${again.group ? `.${again.group}` : ''}|${lower ? again.words.toLowerCase() : again.words}>`;
	});

	return { id, register, ...readMarkUp(line) };
}

/** Each written one as it stands, then two or three of the same register after one another. */
function cleanItems(set: string, dice: Dice, lists: Lists, wanted: number): Item[] {
	const single = registers.flatMap((register) =>
		listOf(lists, `clean ${register}`).map((text) => ({ register, text }))
	);
	const joined = Array.from({ length: Math.max(0, wanted - single.length) }, () => {
		const register = dice.pick(registers);
		const one = dice.pick(listOf(lists, `clean ${register}`));
		const other = dice.pick(listOf(lists, `clean ${register}`));

		return { register, text: `${one} ${other}` };
	});

	return [...single, ...joined].map((item, at) => ({
		id: `${set}-${at < single.length ? 'hand-' : ''}clean-${at + 1}`,
		...item,
		spans: []
	}));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	for (const set of sets) {
		const items = makeSet(set);
		const file = join(import.meta.dirname, `${set.name}.jsonl`);
		writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
		console.log(
			`${set.name}: seed ${set.seed}, ${items.length} items, ${items.flatMap(({ spans }) => spans).length} spans`
		);
	}
}
