import type { Database } from '@sd/db/database';
import * as imports from '@sd/db/import';
import * as themes from '@sd/db/theme';
import { today } from '../clock.ts';
import type { Actor, Services } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import type { Desk } from '../moderation/desk.ts';
import { slugOf } from '../slug.ts';
import { openRows } from './map.ts';
import { siftKnowing } from './read.ts';
import { areasOf } from './reading.ts';
import type { SiftedRow } from './rules/sift.ts';
import { lockPlan, notThere, readPlan } from './sealed.ts';

type Starting = Desk & Pick<Services, 'wake'> & { afterCommit: (work: () => void) => void };

/**
 * Lets it come in. The themes that it names are found or written now, as the coordinator who presses; the rows
 * follow in the background.
 */
export async function start(desk: Starting, id: string): Promise<{ id: string; rows: number }> {
	const { db, actor, keys, clock } = desk;
	const found = await imports.findForUpdate(db, id);
	if (!found) throw notThere();
	const plan = readPlan(keys, found);
	if (found.state !== 'mapping') throw new NotAllowedNow('This one has come in already.');
	if (!plan) throw new NotAllowedNow('Say what is in each column first.');
	const sifted = await siftKnowing(desk, await openRows(desk, id), plan, await areasOf(db));
	const ready = sifted.filter(({ is }) => is === 'ready');
	if (ready.length === 0)
		throw new NotAllowedNow('No row of this file is new and ready. Look at what stands below.');

	const planned = await planThemes(db, actor, { importId: id, forumId: found.forumId, ready });
	await imports.start(db, id, {
		planSealed: lockPlan(keys, id, { ...plan, themes: planned }),
		startedBy: actor.id,
		startedOn: today(clock)
	});
	desk.afterCommit(() => desk.wake('import'));
	return { id, rows: ready.length };
}

type Planning = { importId: string; forumId: string; ready: readonly SiftedRow[] };

/** The theme for each name: the forum's own with these very words, or a new draft. */
async function planThemes(
	db: Database,
	actor: Actor,
	{ importId, forumId, ready }: Planning
): Promise<Record<string, string>> {
	const names = new Map<string, { sentence: string; areas: Set<string> }>();
	for (const each of ready) {
		if (each.is === 'problem') continue;
		for (const sentence of each.row.themes) {
			const named = names.get(sentence.toLowerCase()) ?? { sentence, areas: new Set<string>() };
			for (const areaId of each.row.areaIds) named.areas.add(areaId);
			names.set(sentence.toLowerCase(), named);
		}
	}
	const own = new Map(
		(await themes.listOfForum(db, forumId))
			// A theme that was sent is what the forum has said. Nothing is put under it without a person.
			.filter(({ sentOn }) => sentOn === null)
			.map((each) => [each.sentence.toLowerCase(), each.id])
	);
	const planned: [string, string, boolean][] = [];
	for (const [key, { sentence, areas }] of names) {
		const before = own.get(key);
		const themeId = before ?? (await writeTheme(db, actor, { forumId, sentence, areas: [...areas] }));
		planned.push([key, themeId, before === undefined]);
	}
	await imports.insertThemes(
		db,
		planned.map(([, themeId, isNew]) => ({ importId, themeId, forumId, isNew }))
	);
	return Object.fromEntries(planned.map(([key, themeId]) => [key, themeId]));
}

const mostAttempts = 50;

async function writeTheme(
	db: Database,
	actor: Actor,
	{ forumId, sentence, areas }: { forumId: string; sentence: string; areas: string[] }
): Promise<string> {
	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const slug = slugOf(sentence, 'theme', attempt);
		const id = await themes.insert(db, { slug, forumId, sentence, easyRead: '', createdBy: actor.id });
		if (!id) continue;
		if (areas.length > 0) await themes.replaceAreas(db, id, areas);
		return id;
	}
	throw new NotAllowedNow(`Many themes begin with “${sentence.slice(0, 60)}”. Give this one other words.`);
}
