import { randomUUID } from 'node:crypto';
import type { Database } from '@sd/db/database';
import { insertAll, setAsk, type Starter } from '@sd/db/example';
import { asks, gatherings } from '@sd/db/seed/example/asks';
import { addDays, momentInLondon } from '../clock.ts';
import { found, type Team } from './people.ts';
import type { Kept } from './submissions.ts';

/** The asks and sessions, and which of the made-up submissions answer one of them. */
export async function addAsks(
	db: Database,
	kept: readonly Kept[],
	{ starter, team, today }: { starter: Starter; team: Team; today: string }
): Promise<void> {
	const forumOf = (slug: string) => found(starter.forums, (forum) => forum.slug === slug).id;
	const madeBy = team.coordinators[0]!;
	const rows = asks.map(({ forum, areas, opensInDays, closesInDays, answers, ...words }) => ({
		ask: {
			id: randomUUID() as string,
			forumId: forumOf(forum),
			opensOn: addDays(today, opensInDays),
			closesOn: addDays(today, closesInDays),
			madeBy,
			...words
		},
		areas,
		answers
	}));
	await insertAll(
		db,
		'ask',
		rows.map(({ ask }) => ask)
	);
	await insertAll(
		db,
		'askArea',
		rows.flatMap(({ ask, areas }) =>
			areas.map((area) => ({
				askId: ask.id,
				areaId: found(starter.areas, ({ position }) => position === area).id
			}))
		)
	);
	for (const { ask, answers } of rows) {
		const those = kept
			.filter(({ forumId }) => forumId === ask.forumId)
			.filter(({ receivedOn }) => receivedOn >= ask.opensOn && receivedOn <= ask.closesOn)
			.slice(0, answers);
		await setAsk(
			db,
			ask.id,
			those.map(({ id }) => id)
		);
	}
	await insertAll(
		db,
		'gathering',
		gatherings.map(({ forum, name, code, ask, happensInDays, closesAt, expected, headCount }) => ({
			forumId: forumOf(forum),
			askId: ask ? found(rows, (row) => row.ask.slug === ask).ask.id : null,
			name,
			code,
			happensOn: addDays(today, happensInDays),
			closesAt: momentInLondon(addDays(today, happensInDays), closesAt),
			expected,
			headCount: headCount ?? null,
			madeBy
		}))
	);
}
