import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, type Scene } from '../testing/scene.ts';
import { fillExample } from './fill.ts';
import type { Account } from './people.ts';

type File = { note: string; accounts: Account[] };

let scene: Scene;
let home: string;
let path: string;
let file: File;

beforeAll(async () => {
	scene = await makeScene('example_start');
	home = await mkdtemp(join(tmpdir(), 'said-and-done-start-'));
	// Two processes that start at once, as behind a load balancer.
	[path] = await Promise.all([fill(scene, home), fill(scene, home)]);
	file = await readAccounts(path);
});
afterAll(async () => {
	await scene.close();
	await rm(home, { recursive: true, force: true });
});

const fill = ({ ownerUrl, services }: Scene, folder: string) =>
	fillExample({ ownerUrl, keys: services.keys, home: folder });

const readAccounts = async (from: string) => JSON.parse(await readFile(from, 'utf8')) as File;

test('nobody but its owner reads the file of sign-ins', async () => {
	expect((await stat(path)).mode & 0o777).toBe(0o600);
	expect(file.note).toContain('Made up');
});

test('a second start changes nothing', async () => {
	const before = await countOf(scene, 'submission');

	expect(await fill(scene, home)).toBe(path);

	expect(await readAccounts(path)).toEqual(file);
	expect(await countOf(scene, 'submission')).toBe(before);
});

test('of two starts at once, one fills it', async () => {
	const [{ email, password }] = file.accounts as [Account];

	expect(await scene.contributor.session.signIn({ email, password })).toEqual({ state: 'whole' });
	expect(await countOf(scene, 'release')).toBe(3);
});

test('a start that fails midway leaves nothing, and the next one fills it', async () => {
	const other = await anExample('example_killed');
	const notAFolder = join(other.home, 'file');
	await writeFile(notAFolder, '');

	await expect(fill(other.scene, notAFolder)).rejects.toThrow();
	expect(await countOf(other.scene, 'submission')).toBe(0);
	expect(await countOf(other.scene, 'person')).toBe(0);

	await fill(other.scene, other.home);
	expect(await countOf(other.scene, 'submission')).toBeGreaterThan(900);
	await other.close();
});

test('when the file of sign-ins is lost, the next start gives everybody a new password', async () => {
	await rm(path);

	await fill(scene, home);

	const { accounts } = await readAccounts(path);
	expect(accounts.map(({ email }) => email)).toEqual(file.accounts.map(({ email }) => email));
	const [{ email, password }] = accounts as [Account];
	expect(password).not.toBe(file.accounts[0]?.password);
	expect(await scene.contributor.session.signIn({ email, password })).toEqual({ state: 'whole' });
});

test('a real database is given none of it', async () => {
	const other = await anExample('example_real');
	await other.scene.owner.updateTable('deployment').set({ kind: 'real' }).execute();

	const written = await fill(other.scene, other.home);

	expect(await countOf(other.scene, 'submission')).toBe(0);
	expect(await countOf(other.scene, 'person')).toBe(0);
	await expect(stat(written)).rejects.toThrow();
	await other.close();
});

async function anExample(name: string) {
	const folder = await mkdtemp(join(tmpdir(), 'said-and-done-example-'));
	const made = await makeScene(name);
	return {
		scene: made,
		home: folder,
		async close() {
			await made.close();
			await rm(folder, { recursive: true, force: true });
		}
	};
}

async function countOf({ owner }: Scene, table: 'submission' | 'person' | 'release'): Promise<number> {
	const { count } = await owner
		.selectFrom(table)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}
