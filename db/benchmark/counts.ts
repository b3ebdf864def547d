import { sql } from 'kysely';
import { asActor } from '../src/database.ts';
import { countSettled } from '../src/moderation-decision.ts';
import { countWaiting as countMessages } from '../src/message.ts';
import { countByTheme, insert } from '../src/theme-evidence.ts';
import { listOfForum } from '../src/theme.ts';
import { timeInTurn, type Finding } from './measure.ts';
import type { Scratch } from './scratch.ts';

/** The counts that the forum's desk shows as they are at this moment. */
export async function measureCounts(scratch: Scratch): Promise<Finding[]> {
	return [...(await measureReading(scratch)), await measureUpkeep(scratch)];
}

async function measureReading({ logins, token, forumId }: Scratch): Promise<Finding[]> {
	const acting = { token, access: 'read only' } as const;
	const themes = await asActor(logins.forum, acting, (tx) => listOfForum(tx, forumId));
	const ids = themes.map(({ id }) => id);
	const times = await timeInTurn(20, {
		all: () => asActor(logins.forum, acting, (tx) => countByTheme(tx, ids)),
		one: (round) => asActor(logins.forum, acting, (tx) => countByTheme(tx, [ids[round % ids.length]!])),
		settled: () => asActor(logins.forum, acting, (tx) => countSettled(tx, new Date('2026-11-25'))),
		messages: () => asActor(logins.forum, acting, (tx) => countMessages(tx, '2026-11-25'))
	});
	const within = (what: string, name: keyof typeof times, most: number): Finding => ({
		what,
		times: times[name],
		limit: { most, says: 'p50 in ms', measured: times[name].p50 }
	});
	return [
		within('how much stands behind each theme of the forum', 'all', 50),
		within('how much stands behind one theme', 'one', 5),
		within('how much was settled today', 'settled', 50),
		within('how many messages wait', 'messages', 50)
	];
}

/** What it costs to keep them: the same submissions put under a theme with it and without, and nothing of it kept. */
async function measureUpkeep({ owner, forumId, personId }: Scratch): Promise<Finding> {
	const { id: themeId } = await owner
		.selectFrom('theme')
		.select('id')
		.where('forumId', '=', forumId)
		.orderBy('slug', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	const newest = await owner
		.selectFrom('submission')
		.select('id')
		.where('forumId', '=', forumId)
		.where('status', '=', 'accepted')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('themeEvidence')
						.select('themeId')
						.whereRef('submissionId', '=', 'submission.id')
						.where('themeId', '=', themeId)
				)
			)
		)
		.orderBy('acceptedOn', 'desc')
		.limit(1000)
		.execute();
	const sets = Array.from({ length: 50 }, (_, at) => newest.slice(at * 20, at * 20 + 20).map(({ id }) => id));
	const gather = (isKept: boolean) => async () => {
		const undone = new Error('Nothing of it is kept');
		const work = owner.transaction().execute(async (tx) => {
			if (!isKept) await sql`alter table theme_evidence disable trigger theme_tally_grows`.execute(tx);
			for (const submissionIds of sets)
				await insert(tx, { themeId, forumId, submissionIds, addedBy: personId, foundBy: 'person' });
			throw undone;
		});
		await work.catch((error: unknown) => {
			if (error !== undone) throw error;
		});
	};
	const times = await timeInTurn(40, { without: gather(false), kept: gather(true) });
	const more = (times.kept.p50 / times.without.p50 - 1) * 100;
	return {
		what: 'putting 1,000 under a theme, 20 at a time',
		times: times.kept,
		limit: { most: 15, says: '% more than without counting', measured: more }
	};
}
