import { randomUUID } from 'node:crypto';
import { hiddenFrom, inSightOf } from '@sd/db/testing/hidden';
import { fillTwoForums } from '@sd/db/testing/two-forums';
import { roles, type Role } from '@sd/shared/person';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doorsOf, openTo, samplesOf, type Who } from '../testing/doors.ts';
import { procedures } from '../testing/procedures.ts';
import { makeScene, type Scene } from '../testing/scene.ts';
import { may } from './permissions.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let scene: Scene;
let doors: ReturnType<typeof doorsOf>;
beforeAll(async () => {
	console.log(`Denied, seed ${seed}: run it again with SEED=${seed}`);
	scene = await makeScene('access_denied');
	doors = doorsOf(scene);
	await fillTwoForums(scene.owner);
});
afterAll(() => scene.close());

const viewOf = (who: Who) =>
	who === 'coordinator' || who === 'safeguarding lead'
		? 'youth'
		: who === 'nobody'
			? 'public'
			: 'partnership';

/** An answer without the ids in it, since one that is asked for may be said again. */
const withoutIds = (answer: string) =>
	answer.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'an id');

/** Asks with an id, and before and after with ones that nobody has; gives the paths that answered otherwise. */
async function toldApart(who: Who, ids: readonly string[]): Promise<Set<string>> {
	const { cookie } = await doors.signIn(who);
	const apart = new Set<string>();
	const anId = randomUUID();
	for (const procedure of openTo(who)) {
		const asking = samplesOf(procedure, [anId], seed, 8)
			.map((input) => JSON.stringify(input) ?? '')
			.filter((json) => json.includes(anId))
			.slice(0, 2);
		for (const id of asking.length > 0 ? ids : []) {
			for (const json of asking) {
				const withId = async (each: string) =>
					withoutIds(await doors.ask(procedure, JSON.parse(json.replaceAll(anId, each)), cookie));
				// The first try may change something that the next one meets, whichever id it names.
				const before = await withId(randomUUID());
				const real = await withId(id);
				if (real !== before && real !== (await withId(randomUUID()))) apart.add(procedure.path);
			}
		}
	}
	return apart;
}

describe.each(['nobody', ...roles] as const)('%s', (who) => {
	test('is told of what is not theirs what they are told of what is not there: status, headers and words', async () => {
		const hidden = await hiddenFrom(scene.owner, viewOf(who));
		expect(hidden.length).toBeGreaterThan(3);
		expect([...(await toldApart(who, hidden))], `seed ${seed}`).toEqual([]);
	}, 180_000);

	test('finds in no list an id that is not theirs', async () => {
		const hidden = await hiddenFrom(scene.owner, viewOf(who));
		const { cookie } = await doors.signIn(who);
		for (const procedure of openTo(who)) {
			// The log names what a deed was done to, and no door opens what it names: the test above has tried them all.
			if (procedure.type !== 'query' || procedure.path === 'audit.list') continue;
			for (const input of [undefined, {}, ...samplesOf(procedure, [randomUUID()], seed, 3)]) {
				const answer = await doors.ask(procedure, input, cookie);
				expect(
					hidden.filter((id) => answer.includes(id)),
					procedure.path
				).toEqual([]);
			}
		}
	});
});

test('of what is theirs a coordinator is told otherwise, or the tests above would see nothing', async () => {
	const own = await inSightOf(scene.owner, 'youth');
	const apart = await toldApart('coordinator', own);
	expect([...apart]).toEqual(expect.arrayContaining(['gathering.read', 'import.read', 'theme.read']));
}, 180_000);

describe.each(roles)('a %s', (role) => {
	const guarded = procedures.filter(({ allows = 'anyone' }) => allows !== 'anyone');

	test('who is shut out is from the next request on told what somebody is told who never signed in', async () => {
		const { cookie, id } = await doors.signIn(role);
		await scene.owner.updateTable('person').set({ disabledOn: '2026-11-25' }).where('id', '=', id!).execute();
		for (const procedure of guarded) {
			const shutOut = JSON.parse(await doors.ask(procedure, { junk: true }, cookie)) as unknown[];
			const nobody = JSON.parse(await doors.ask(procedure, { junk: true })) as unknown[];
			expect([shutOut[0], shutOut[2]], procedure.path).toEqual([nobody[0], nobody[2]]);
		}
	});

	test('whose role changed may from the next request on what the new one may, and nothing of the old one', async () => {
		const next: Role = roles[(roles.indexOf(role) + 1) % roles.length]!;
		const { cookie, id } = await doors.signIn(role);
		await scene.owner.updateTable('person').set({ role: next }).where('id', '=', id!).execute();
		for (const procedure of guarded) {
			// They end the session that the next one is asked with.
			if (/^session\.end/.test(procedure.path)) continue;
			const answer = await doors.ask(procedure, { junk: true }, cookie);
			const isShut = answer.includes('Your role cannot do this.');
			expect(isShut, procedure.path).toBe(procedure.allows !== 'anyone' && !may(next, procedure.allows!));
		}
	});
});
