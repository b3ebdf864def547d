import * as imports from '@sd/db/import';
import { sheetLimits } from '@sd/shared/import';
import { today } from '../clock.ts';
import type { Desk } from '../moderation/desk.ts';
import { openRows } from './map.ts';
import { areasOf, readingOf } from './reading.ts';
import { plainWord, type Area } from './rules/area.ts';
import { suggestUses } from './rules/columns.ts';
import { sift, type SiftedRow } from './rules/sift.ts';
import { standingOf } from './rules/standing.ts';
import { notThere, readPlan, readRemembered, readSheet, type Plan } from './sealed.ts';

const shownRows = 6;
const shownProblems = 50;
const shownLetters = 240;

/** One import as its page shows it: its columns to choose from, what would come in, or how far it has got. */
export async function read(desk: Desk, id: string) {
	const { db, keys, clock } = desk;
	const found = await imports.find(db, id);
	if (!found) throw notThere();
	const { fileName, sheet, others, headers } = readSheet(keys, found);
	const plan = readPlan(keys, found);
	const areas = await areasOf(db);
	const base = {
		id,
		fileName,
		sheet,
		others,
		state: found.state,
		rows: found.rows,
		serves: found.serves,
		startedOn: found.startedOn,
		undoneOn: found.undoneOn,
		standing: standingOf(await imports.countRows(db, [id]), found.rows),
		areas: areas.map(({ id, plain }) => ({ id, plain }))
	};
	if (found.state !== 'mapping')
		return {
			...base,
			columns: [],
			preview: null,
			themes: await imports.listThemes(db, id),
			held: found.state === 'done' ? await imports.countHeld(db, id, clock.now()) : [],
			kept: await imports.countKept(db, id),
			problems: plan ? await problemsIn(desk, id, plan, areas) : noProblems
		};
	const rows = await openRows(desk, id);
	const remembered = readRemembered(keys, found.forumId, await imports.findMapping(db, found.forumId));
	const uses = plan?.uses ?? suggestUses(headers, remembered.uses);
	const examples = (at: number) => rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
	return {
		...base,
		columns: headers.map((name, at) => ({
			name,
			use: uses[at] ?? 'leave out',
			examples: [...new Set(examples(at).slice(0, 40))].slice(0, 3).map((cell) => cut(cell, 80))
		})),
		preview: plan ? await previewOf(desk, { rows, plan, areas, remembered: remembered.areas }) : null,
		themes: [],
		held: [],
		kept: 0,
		problems: noProblems
	};
}

const noProblems: { number: number; why: string }[] = [];

type Previewed = {
	rows: readonly { number: number; cells: string[] }[];
	plan: Plan;
	areas: readonly Area[];
	remembered: Record<string, string | null>;
};

async function previewOf(desk: Desk, { rows, plan, areas, remembered }: Previewed) {
	const sifted = await siftKnowing(desk, rows, plan, areas);
	const of = <Is extends SiftedRow['is']>(is: Is) =>
		sifted.filter((each): each is Extract<SiftedRow, { is: Is }> => each.is === is);
	const [ready, problems, twice] = [of('ready'), of('problem'), of('twice')];
	const plainOf = new Map(areas.map(({ id, plain }) => [id, plain]));
	return {
		ready: ready.length,
		known: of('known').length,
		problemCount: problems.length,
		problems: problems.slice(0, shownProblems).map(({ number, why }) => ({ number, why })),
		twice: twice.slice(0, shownProblems).map(({ number, sameAs }) => ({ number, sameAs })),
		twiceCount: twice.length,
		dayOrder: plan.orders['told on'],
		themes: new Set(ready.flatMap(({ row }) => row.themes.map((name) => name.toLowerCase()))).size,
		outcomes: ready.filter(({ row }) => row.outcome !== '').length,
		groups: ready.filter(({ row }) => row.teller === 'group').length,
		areaWords: areaWordsIn(sifted, plan, remembered),
		sample: ready.slice(0, shownRows).map(({ number, row }) => ({
			number,
			story: cut(row.story, shownLetters),
			better: cut(row.better, shownLetters),
			outcome: cut(row.outcome, shownLetters),
			toldOn: row.toldOn,
			areas: row.areaIds.map((areaId) => plainOf.get(areaId) ?? ''),
			themes: row.themes,
			teller: row.teller,
			headCount: row.headCount,
			mayQuote: row.consent === 'exact words'
		}))
	};
}

/** The words in the column for areas that stand for none yet, and those that somebody has matched. */
function areaWordsIn(sifted: readonly SiftedRow[], plan: Plan, remembered: Record<string, string | null>) {
	const counts = new Map<string, { said: string; count: number; areaId: string | null | undefined }>();
	const add = (said: string, count: number, areaId: string | null | undefined) => {
		const key = plainWord(said);
		const before = counts.get(key);
		counts.set(key, { said: before?.said ?? said, count: (before?.count ?? 0) + count, areaId });
	};
	for (const { said, areaId } of plan.areas) add(said, 0, areaId);
	for (const each of sifted) {
		if (each.is === 'problem') continue;
		for (const said of each.row.unknownAreas)
			if (plainWord(said)) add(said.slice(0, 200), 1, remembered[plainWord(said)]);
	}
	return [...counts.values()]
		.toSorted((one, other) => other.count - one.count)
		.slice(0, sheetLimits.areaWords)
		.map(({ areaId = null, ...word }) => ({ ...word, areaId }));
}

/** Every row, with what came in before taken into account. */
export async function siftKnowing(
	{ db, keys, clock }: Desk,
	rows: readonly { number: number; cells: string[] }[],
	plan: Plan,
	areas: readonly Area[]
): Promise<SiftedRow[]> {
	const reading = readingOf(plan, { areas, today: today(clock) });
	const hashOf = (said: string) => keys.hashOfImport('row', said);
	const sifted = sift(rows, { reading, hashOf });
	const hashes = sifted.flatMap((each) => (each.is === 'problem' ? [] : each.hash));
	const keysIn = sifted.flatMap((each) => (each.is === 'problem' ? [] : (each.row.key ?? [])));
	const known = new Set([
		...(await imports.listKnown(db, hashes)),
		...(await imports.listKnownKeys(db, keysIn))
	]);
	return known.size === 0 ? sifted : sift(rows, { reading, hashOf, known });
}

/** What was wrong with the rows that did not come in. One that is fine by itself could not be kept by the database. */
export async function problemsIn(desk: Desk, id: string, plan: Plan, areas: readonly Area[]) {
	const rows = (await openRows(desk, id)).filter(({ state }) => state === 'problem');
	const reading = readingOf(plan, { areas, today: today(desk.clock) });
	const sifted = sift(rows, { reading, hashOf: (said) => desk.keys.hashOfImport('row', said) });
	return sifted.map((each) => ({
		number: each.number,
		why: each.is === 'problem' ? each.why : 'This row could not be kept. Look for odd letters in it.'
	}));
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);
