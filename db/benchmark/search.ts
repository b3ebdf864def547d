import { sql } from 'kysely';
import { listWithWords, search } from '../src/accepted-text.ts';
import { asActor, type Database } from '../src/database.ts';
import { timeInTurn, type Finding } from './measure.ts';
import type { Scratch } from './scratch.ts';
import { makeChance, makeWords } from './words.ts';

const pageLength = 20;
const rounds = 100;

/** Looking through what was accepted: one word that many say, two words, a word that hardly anybody says, and none. */
export async function measureSearch(scratch: Scratch): Promise<Finding[]> {
	const { logins, owner, token, forumId } = scratch;
	const { id: themeId } = await owner
		.selectFrom('theme')
		.select('id')
		.where('forumId', '=', forumId)
		.orderBy('slug')
		.limit(1)
		.executeTakeFirstOrThrow();
	const { areaId } = await owner
		.selectFrom('submissionArea')
		.select('areaId')
		.limit(1)
		.executeTakeFirstOrThrow();
	const said = makeWords();
	const chance = makeChance(7);
	const drawn = (from: number, to: number) =>
		Array.from({ length: rounds + 5 }, () => said[Math.floor(from + chance() * (to - from))]!);
	// By how often they are said here: the first are in every fifth text, the twentieth in every eighth.
	const [common, pairs, others, rare] = [drawn(0, 40), drawn(0, 1500), drawn(0, 1500), drawn(8000, 20_000)];
	const deep = await placeAt(owner, forumId, pageLength * 1000);
	const find = (
		words: string,
		filters: { areaId?: string; notYetThemed?: boolean; after?: typeof deep } = {}
	) =>
		asActor(logins.forum, { token, access: 'read only' }, (tx) =>
			search(tx, { forumId, themeId, words, limit: pageLength + 1, ...filters })
		);
	const times = await timeInTurn(rounds, {
		none: () => find(''),
		noneDeep: () => find('', { after: deep }),
		common: (round) => find(common[round]!),
		commonDeep: (round) => find(common[round]!, { after: deep }),
		two: (round) => find(`${pairs[round]} ${others[round]}`),
		rare: (round) => find(rare[round]!),
		area: (round) => find(pairs[round]!, { areaId }),
		loose: (round) => find(`${pairs[round]} ${others[round]}`, { notYetThemed: true }),
		alike: (round) =>
			asActor(logins.forum, { token, access: 'read only' }, (tx) =>
				listWithWords(tx, {
					sets: [[pairs[round]!, others[round]!], [rare[round]!]],
					except: themeId,
					limit: 200
				})
			),
		bare: (round) => bareSearch(owner, `${pairs[round]} ${others[round]}`)
	});
	const within = (what: string, name: keyof typeof times, most: number): Finding => ({
		what,
		times: times[name],
		limit: { most, says: 'p95 in ms', measured: times[name].p95 }
	});
	const flat = (what: string, name: keyof typeof times, first: keyof typeof times): Finding => ({
		what,
		times: times[name],
		limit: { most: 2, says: 'p50 to the first page', measured: times[name].p50 / times[first].p50 }
	});
	return [
		{ what: 'search, two words, the query by itself', times: times.bare },
		within('search, two words', 'two', 60),
		within('search, one common word', 'common', 150),
		within('search, one rare word', 'rare', 60),
		within('search, no word', 'none', 60),
		flat('search, no word, page 1,000 beside the first', 'noneDeep', 'none'),
		flat('search, one common word, page 1,000 beside the first', 'commonDeep', 'common'),
		within('search, one word in one area', 'area', 150),
		within('search, two words that are in no theme', 'loose', 150),
		within('nearly the same words, beside one that waits', 'alike', 150)
	];
}

/** What stands so many places down what was accepted, or last. */
async function placeAt(db: Database, forumId: string, place: number) {
	const { rows } = await sql<{ acceptedOn: string; id: string }>`
		select accepted_day as accepted_on, submission_id as id from (
			select accepted_day, submission_id, row_number() over (order by accepted_day desc, submission_id) as place
			from accepted_text where forum_id = ${forumId} and accepted_day is not null) numbered
		where place <= ${place} order by place desc limit 1
	`.execute(db);
	return rows[0]!;
}

/** The index and nothing else: which have these words, the newest first. */
async function bareSearch(db: Database, words: string) {
	return sql`
		select s.id from accepted_text t join submission s on s.id = t.submission_id
		where t.search @@ websearch_to_tsquery('english', ${words}) order by s.accepted_on desc, s.id limit ${pageLength + 1}
	`.execute(db);
}
