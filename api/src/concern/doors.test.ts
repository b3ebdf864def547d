import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAs } from '@sd/db/testing/statement';
import type { Role } from '@sd/shared/person';
import { callAt } from '../testing/call.ts';
import { makeConcernScene, why, type ConcernScene } from '../testing/concern-scene.ts';
import { procedures } from '../testing/procedures.ts';
import { refusal } from '../testing/scene.ts';

let scene: ConcernScene;
beforeAll(async () => {
	scene = await makeConcernScene('concern_doors');
});
afterAll(() => scene.close());

const notForCoordinators = procedures
	.map(({ path }) => path)
	.filter((path) => path.startsWith('concern.') && !['concern.raise', 'concern.raised'].includes(path));

/** An input that every one of them takes, so that nothing but who asks decides. */
const inputOf = (id: string) => ({
	'concern.list': undefined,
	'concern.read': { id },
	'concern.claim': { id },
	'concern.release': { id },
	'concern.stepAside': { id },
	'concern.triage': { id, version: 1, atRisk: 'child', reportingDuty: 'no', reason: why },
	'concern.decide': { id, version: 1, decision: 'no action', reason: why },
	'concern.note': { id, version: 1, note: 'A note' },
	'concern.outcome': { id, version: 1, outcome: why },
	'concern.close': { id, version: 1, reason: why },
	'concern.say': { id, version: 1, body: 'Hello' },
	'concern.contact': { id }
});
type Path = keyof ReturnType<typeof inputOf>;

test('every procedure of a lead is in this test', () => {
	expect(Object.keys(inputOf('')).toSorted()).toEqual(notForCoordinators.toSorted());
});

describe.each([
	'coordinator',
	'theme lead',
	'partnership officer',
	'board reader',
	'administrator'
] satisfies Role[])('a %s', (role) => {
	test('is told the same of a concern that is there as of one that is not: nothing', async () => {
		const { id } = await scene.aConcern({ told: { story: 'CANARY words' }, note: 'CANARY note' });
		const person = await scene.person(role, role === 'coordinator' ? { forum: 'youth' } : {});
		for (const path of notForCoordinators as Path[]) {
			const there = await refusal(callAt(person, path, inputOf(id)[path]));
			const random = await refusal(callAt(person, path, inputOf(randomUUID())[path]));
			expect(there, path).toEqual(random);
			expect(there, path).toEqual({ code: 'FORBIDDEN', message: 'Your role cannot do this.' });
		}
		expect((await scene.lead.concern.read({ id })).steps).toHaveLength(1);
	});
});

test('only a coordinator raises one', async () => {
	const { id } = await scene.aSubmission();
	const wish = { id, category: 'online', isImmediate: false, note: 'Look' } as const;
	for (const role of ['safeguarding lead', 'theme lead', 'board reader', 'administrator'] as const) {
		const person = await scene.person(role, role === 'safeguarding lead' ? { forum: 'youth' } : {});
		expect((await refusal(person.concern.raise(wish))).code).toBe('FORBIDDEN');
	}
});

test('a lead of another forum is told the same as of one that is not there', async () => {
	const { id } = await scene.aConcern();
	for (const path of notForCoordinators as Path[]) {
		if (path === 'concern.list') continue;
		const there = await refusal(callAt(scene.otherLead, path, inputOf(id)[path]));
		const random = await refusal(callAt(scene.lead, path, inputOf(randomUUID())[path]));
		expect(there, path).toEqual(random);
		expect(there.code, path).toBe('NOT_FOUND');
	}
	expect(await scene.otherLead.concern.list()).toEqual({ open: [], closed: [] });
});

const tables = ['concern', 'concern_step', 'concern_stood_aside', 'concern_alert'];

test.each([
	['sd_partner', 'partner', 'theme lead'],
	['sd_partner', 'partner', 'board reader'],
	['sd_access', 'access', 'administrator'],
	['sd_voice', 'voice', 'administrator']
] as const)('by SQL as %s (%s, a %s) there is no right to look at all', async (_, login, role) => {
	await scene.aConcern();
	const { actor } = await scene.person(role);
	for (const table of tables) {
		const look = runAs(scene.logins[login], actor.token, `select * from ${table}`);
		await expect(look, table).rejects.toThrow('permission denied');
	}
});

test('by SQL as a coordinator, also the one who raised it, there is not one row', async () => {
	await scene.aConcern();
	const statements = [
		...tables.map((table) => `select count(*) from ${table}`),
		'select count(*) from message where concern_id is not null'
	];
	const { token } = scene.coordinator.actor;
	for (const statement of statements) {
		expect(await runAs(scene.logins.forum, token, statement), statement).toEqual([{ count: 0 }]);
	}
	const readers = ['concern_clock()', "concern_readers('00000000-0000-0000-0000-000000000000')"];
	for (const reader of readers) {
		const look = runAs(scene.logins.forum, token, `select * from ${reader}`);
		await expect(look, reader).rejects.toThrow('permission denied');
	}
});

test('the functions that a coordinator may call give nothing of a concern to them', async () => {
	const { id, submission } = await scene.aTriagedConcern();
	await scene.contributor.contact.set({
		receipt: submission.receipt,
		contact: { how: 'phone', address: '07700 900123' },
		wantsMail: false,
		wantsReply: true
	});
	const asCoordinator = (statement: string) =>
		runAs(scene.logins.forum, scene.coordinator.actor.token, statement);
	expect(await asCoordinator(`select * from concern_contact('${id}')`)).toEqual([]);
	expect(
		await asCoordinator(`select concern_say('${id}', '{"id": "${randomUUID()}", "bodySealed": "x"}') as done`)
	).toEqual([{ done: false }]);
	// The lead who works on it gets both; another lead does not.
	expect(await scene.lead.concern.contact({ id })).toMatchObject({ address: '07700 900123' });
	const asDeputy = runAs(
		scene.logins.forum,
		scene.deputy.actor.token,
		`select * from concern_contact('${id}')`
	);
	expect(await asDeputy).toEqual([]);
});

test('what was said and why is locked under a key of its own, and each row opens in its own place alone', async () => {
	const { id } = await scene.aTriagedConcern('no', { told: { story: 'CANARY words' }, note: 'CANARY note' });
	const row = await scene.owner
		.selectFrom('concern')
		.select('extractSealed')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const steps = await scene.owner.selectFrom('concernStep').selectAll().where('concernId', '=', id).execute();
	expect(JSON.stringify([row, steps])).not.toMatch(/CANARY|told twice/);
	const { keys } = scene.services;
	const place = `concern|extract_sealed|${id}`;
	expect(keys.unlock('concern', row.extractSealed, place)).toContain('CANARY words');
	expect(() => keys.unlock('words', row.extractSealed, place)).toThrow();
	expect(() => keys.unlock('concern', row.extractSealed, `concern|extract_sealed|${randomUUID()}`)).toThrow();
});

test('each step leaves one row in the audit, with who and which, and nothing of what it is', async () => {
	const { id } = await scene.aConcernWithOutcome();
	await scene.closeConcern(id);
	const rows = await scene.owner
		.selectFrom('audit')
		.select(['action', 'objectType', 'outcome'])
		.where('objectId', '=', id)
		.orderBy('seq')
		.execute();
	expect(rows).toEqual(
		['raise', 'claim', 'triage', 'decide', 'outcome', 'close'].map((verb) => ({
			action: `concern.${verb}`,
			objectType: 'concern',
			outcome: 'done'
		}))
	);
});
