import { readFile } from 'node:fs/promises';
import { matrixOf } from '@sd/shared/matrix';
import { roles, type Role } from '@sd/shared/person';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAt } from '../testing/call.ts';
import { procedures, type Procedure } from '../testing/procedures.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { appRouter } from '../router.ts';
import { createCallerFactory } from '../trpc.ts';
import { may, permissions, type Permission } from './permissions.ts';

type Guarded = Procedure & { allows: Permission };
const guarded = procedures.filter(
	(procedure): procedure is Guarded => (procedure.allows ?? 'anyone') !== 'anyone'
);

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('access_every');
});
afterAll(() => scene.close());

const auditRows = () =>
	scene.owner.selectFrom('audit').select(['action', 'outcome', 'personId', 'role']).orderBy('seq').execute();

/** A person of that role, in the one place where such a person works. */
function personOf(role: Role) {
	const isDesk = role === 'coordinator' || role === 'safeguarding lead';
	return scene.person(role, isDesk ? { forum: 'youth' } : {});
}

describe('every procedure', () => {
	test('says whom it allows', () => {
		expect(procedures.length).toBeGreaterThan(20);
		expect(procedures.filter(({ allows }) => allows === undefined)).toEqual([]);
		const known = new Set<string>(['anyone', ...Object.keys(permissions)]);
		expect(procedures.filter(({ allows }) => !known.has(allows!))).toEqual([]);
	});

	test('between them they use every permission in the table', () => {
		const used = new Set(guarded.map(({ allows }) => allows));
		expect(Object.keys(permissions).filter((permission) => !used.has(permission as Permission))).toEqual([]);
	});

	test('belongs to a noun that the glossary explains', async () => {
		const glossary = await readFile(new URL('../../../shared/GLOSSARY.md', import.meta.url), 'utf8');
		const explained = new Set(glossary.match(/(?<=^\*\*)[^*]+(?=\*\*)/gm));
		const nouns = new Set(procedures.map(({ path }) => path.split('.')[0]!));
		expect([...nouns].filter((noun) => !explained.has(noun))).toEqual([]);
	});

	test.each(guarded.map(({ path }) => path))('%s asks whoever is not signed in to sign in', async (path) => {
		const refused = await refusal(callAt(scene.contributor, path, { junk: true }));
		expect(refused).toEqual({ code: 'UNAUTHORIZED', message: 'Sign in first.' });
	});
});

describe.each(roles)('a %s', (role) => {
	const closed = guarded.filter(({ allows }) => !may(role, allows));
	const open = guarded.filter(({ allows }) => may(role, allows));

	test('is refused what the table does not give, before anything is read, and each try to change something leaves one row', async () => {
		const person = await personOf(role);
		for (const { path, type } of closed) {
			const before = await auditRows();
			expect(await refusal(callAt(person, path, { junk: true })), path).toEqual({
				code: 'FORBIDDEN',
				message: 'Your role cannot do this.'
			});
			const left = (await auditRows()).slice(before.length);
			const refused = { action: path, outcome: 'refused', personId: person.actor.id, role };
			expect(left, path).toEqual(type === 'mutation' ? [refused] : []);
		}
	});

	test('is asked to show that it is them, where people are real, for what the matrix marks and nothing else', async () => {
		const { actor } = await personOf(role);
		const sixMinutesAgo = new Date(scene.time.now.getTime() - 6 * 60_000);
		const deployment = { ...scene.services.deployment, kind: 'real' as const };
		const caller = createCallerFactory(appRouter)({
			...scene.contextOf({ ...actor, provedAt: sixMinutesAgo }),
			deployment
		});
		const asked: string[] = [];
		for (const { path } of open) {
			const answer = await callAt(caller, path, { junk: true }).catch(({ message }: Error) => message);
			if (answer === 'Show first that it is you. Then press the button again.') asked.push(path);
		}
		const marked = open.filter(({ path }) => matrixOf.procedures[path]?.endsWith('!'));
		expect(asked).toEqual(marked.map(({ path }) => path));
	});

	test('gets past the door of what the table gives', async () => {
		for (const { path } of open) {
			const person = await personOf(role);
			const answer = await callAt(person, path, { junk: true }).catch(
				(problem: { code?: string }) => problem.code
			);
			expect(['FORBIDDEN', 'UNAUTHORIZED', 'INTERNAL_SERVER_ERROR'], path).not.toContain(answer);
		}
	});
});
