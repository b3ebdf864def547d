import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { writeAudit } from '@sd/db/audit';
import type { Database } from '@sd/db/database';
import * as works from '@sd/db/import-work';
import type { DueImport, KeptRow } from '@sd/db/import-work';
import { today } from '../clock.ts';
import type { Services } from '../context.ts';
import { placeIn, placeOf, type Keys } from '../keys.ts';
import { areasOf, readingOf } from './reading.ts';
import type { Reading } from './rules/row.ts';
import { sift, type SiftedRow } from './rules/sift.ts';
import { wayIn } from './rules/way-in.ts';
import { readCells, readPlan, type Plan } from './sealed.ts';

/**
 * As many rows as one transaction brings in. Looking for names and worries takes some milliseconds a row, and the
 * same process may be answering people: few enough that nobody waits for it.
 */
const atOnce = 20;
const takenAtOnce = 200;

type Working = Pick<Services, 'logins' | 'keys' | 'clock'>;

/** Brings in what was started and takes back what is undone, until there is nothing left to do. */
export async function workOnImports(services: Working): Promise<void> {
	while (await workOnOne(services));
}

/** One step, in one transaction; says whether there was anything to do. */
export async function workOnOne(services: Working): Promise<boolean> {
	return services.logins.job.transaction().execute(async (tx) => {
		const due = await works.next(tx);
		if (!due) return false;
		const isOver =
			due.state === 'running' ? await bringIn(services, tx, due) : await takeBack(services, tx, due);
		if (isOver) {
			await works.finish(tx, due.id);
			const action = due.state === 'running' ? 'import.finish' : 'import.undone';
			await writeAudit(tx, { action, object: 'import', id: due.id, outcome: 'done' });
		}
		return true;
	});
}

async function bringIn({ keys, clock }: Working, tx: Database, due: DueImport): Promise<boolean> {
	const batch = await works.listBatch(tx, due.id, atOnce);
	if (batch.length === 0) return true;
	const plan = readPlan(keys, due);
	const day = today(clock);
	if (!plan) {
		// It would be tried for ever, and nobody else's import would have its turn.
		await works.keep(
			tx,
			due.id,
			batch.map(({ number }): KeptRow => ({ number, problem: true })),
			day
		);
		return false;
	}
	const reading = readingOf(plan, { areas: await areasOf(tx), today: day });
	const rows: KeptRow[] = [];
	for (const row of batch) {
		rows.push(keptRow(keys, row, { due, plan, reading, day }));
		// Whoever asked for something meanwhile is answered before the next row.
		await setImmediate();
	}
	await works.keep(tx, due.id, rows, day);
	return false;
}

async function takeBack({ clock }: Working, tx: Database, { id }: DueImport): Promise<boolean> {
	const taken = await works.takeBack(tx, id, { limit: takenAtOnce, day: today(clock), now: clock.now() });
	return taken === 0;
}

type With = { due: DueImport; plan: Plan; reading: Reading; day: string };

/** What becomes of one row. One that cannot even be opened is a problem of its own, never of the others. */
function keptRow(
	keys: Keys,
	{ number, cellsSealed }: { number: number; cellsSealed: string },
	by: With
): KeptRow {
	try {
		const cells = readCells(keys, by.due.id, number, cellsSealed);
		const hashOf = (said: string) => keys.hashOfImport('row', said);
		const [sifted] = sift([{ number, cells }], { reading: by.reading, hashOf });
		if (sifted && sifted.is !== 'problem') return asKept(keys, sifted, by);
	} catch {
		// Said to whoever looks at the import, in the same words as any other row that could not be kept.
	}
	return { number, problem: true };
}

function asKept(
	keys: Keys,
	{ number, row, hash }: Exclude<SiftedRow, { is: 'problem' }>,
	{ due, plan, day }: With
): KeptRow {
	const id = randomUUID();
	const way = wayIn(row, day);
	const isAccepted = way.status === 'accepted';
	const lock = (text: string, field: 'story' | 'better') =>
		text ? keys.lock('words', text, placeOf(field, id)) : null;
	return {
		number,
		problem: false,
		id,
		hash: hash.toString('hex'),
		key: row.key,
		...way,
		contributor: due.serves,
		teller: row.teller,
		headCount: row.headCount,
		time: row.time,
		longAgo: row.longAgo,
		consent: row.consent,
		isUnsureOfArea: row.areaIds.length === 0,
		storySealed: lock(row.story, 'story'),
		betterSealed: lock(row.better, 'better'),
		toldOn: row.toldOn,
		happenedOn: row.happenedOn,
		story: isAccepted ? row.story : '',
		better: isAccepted ? row.better : '',
		outcomeSealed: row.outcome
			? keys.lock('words', row.outcome, placeIn('submission_outcome', 'wording_sealed', id))
			: null,
		areas: row.areaIds,
		themes: row.themes.flatMap((name) => plan.themes[name.toLowerCase()] ?? [])
	};
}
