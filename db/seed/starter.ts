import type { Database } from '../src/database.ts';
import { forums, helpNumbers, rules, setting } from './starter/desk.ts';
import { groups } from './starter/group.ts';
import { milestones } from './starter/milestone.ts';
import { places } from './starter/place.ts';
import { plans } from './starter/plan.ts';
import { recommendations } from './starter/recommendation.ts';
import { templates } from './starter/template.ts';
import { termsUpTo } from './starter/term.ts';

// An example looks back over fourteen months, which touch at most five terms.
const termsKept = 5;

/** Fills an empty database with the Oxfordshire starter plan: real, with its sources, and no feedback. */
export async function seedStarter(db: Database, { today }: { today: string }): Promise<void> {
	const made = await db
		.insertInto('forum')
		.values([...forums])
		.returning('id as forumId')
		.execute();
	await db
		.insertInto('template')
		.values(made.flatMap((forum) => templates.map((template) => ({ ...template, ...forum }))))
		.execute();
	await db
		.insertInto('rule')
		.values(rules.map((rule, index) => ({ ...rule, position: index + 1 })))
		.execute();
	await db
		.insertInto('helpNumber')
		.values(helpNumbers.map((row, index) => ({ ...row, position: index + 1 })))
		.execute();
	await db.insertInto('setting').values(setting).execute();
	await db.insertInto('term').values(termsUpTo(today, termsKept)).execute();
	await db
		.insertInto('place')
		.values(places.map(({ name }, index) => ({ name, position: index + 1 })))
		.execute();
	await seedPlans(db);
	await seedGroups(db);
	await seedRecommendations(db);
	await db
		.insertInto('planMilestone')
		.values(
			milestones.map(({ on, until, onWords, what, note, source }, index) => ({
				position: index + 1,
				onDate: on ?? null,
				untilDate: until ?? null,
				onWords,
				what,
				note: note ?? null,
				source: JSON.stringify(source)
			}))
		)
		.execute();
}

async function seedPlans(db: Database): Promise<void> {
	for (const { areas, sources, ...plan } of plans) {
		const { id: planId } = await db
			.insertInto('plan')
			.values({ ...plan, sources: JSON.stringify(sources) })
			.returning('id')
			.executeTakeFirstOrThrow();
		for (const { ours, source, ...area } of areas) {
			await db
				.insertInto('priorityArea')
				.values({ ...area, ...ours, planId, source: JSON.stringify(source) })
				.execute();
		}
	}
}

async function seedGroups(db: Database): Promise<void> {
	for (const {
		key,
		name,
		kind,
		status,
		startsOn,
		endsOn,
		dateNote,
		note,
		cadence,
		remit,
		accountable,
		source
	} of groups) {
		await db
			.insertInto('group')
			.values({
				key,
				name,
				kind,
				status,
				startsOn: startsOn ?? null,
				endsOn: endsOn ?? null,
				dateNote: dateNote ?? null,
				note: note ?? null,
				cadence: json(cadence),
				remit: json(remit),
				accountable: json(accountable),
				source: JSON.stringify(source)
			})
			.execute();
	}
	const idOf = await groupIds(db);
	for (const { key, aliases, reportsTo } of groups) {
		const groupId = idOf(key);
		for (const { source, ...alias } of aliases) {
			await db
				.insertInto('groupAlias')
				.values({ ...alias, groupId, source: JSON.stringify(source) })
				.execute();
		}
		for (const { key: above, reading, source } of reportsTo) {
			await db
				.insertInto('groupReportsTo')
				.values({ groupId, toGroupId: idOf(above), reading: reading ?? null, source: JSON.stringify(source) })
				.execute();
		}
	}
}

async function seedRecommendations(db: Database): Promise<void> {
	const idOf = await groupIds(db);
	for (const row of recommendations) {
		const { id } = await db
			.insertInto('recommendation')
			.values({
				key: row.key,
				setName: row.set,
				number: row.number,
				title: row.title,
				wording: row.wording,
				parts: JSON.stringify(row.parts ?? []),
				addressee: row.addressee,
				respondentGroupId: row.respondent ? idOf(row.respondent) : null,
				responseRequired: row.responseRequired,
				legalBasis: row.legalBasis ?? null,
				clock: json(row.clock),
				updates: json(row.updates),
				note: row.note ?? null,
				source: JSON.stringify(row.source)
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		for (const committee of row.committees) {
			await db
				.insertInto('recommendationCommittee')
				.values({ recommendationId: id, groupId: idOf(committee) })
				.execute();
		}
	}
}

async function groupIds(db: Database): Promise<(key: string) => string> {
	const rows = await db.selectFrom('group').select(['id', 'key']).execute();
	const ids = new Map(rows.map(({ id, key }) => [key, id]));
	return (key) => {
		const id = ids.get(key);
		if (!id) throw new Error(`The starter plan names a group it does not have: ${key}`);
		return id;
	};
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
