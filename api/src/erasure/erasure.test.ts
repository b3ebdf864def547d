import { mkdtempSync, writeFileSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeLogins, openLogins, openOwner } from '@sd/db/database';
import { copyDatabase, testSecret } from '@sd/db/testing/database';
import { everythingOf } from '@sd/db/testing/everything';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRouter } from '../router.ts';
import { makeScene, type Scene } from '../testing/scene.ts';
import { createCallerFactory } from '../trpc.ts';
import { makeLedger, replay } from './ledger.ts';

const makeCaller = createCallerFactory(appRouter);
const address = (name: string) => ({ how: 'email' as const, address: `${name}@example.org` });

let scene: Scene;
let backup: string;
let live: ReturnType<typeof openLogins>;
let owner: ReturnType<typeof openOwner>;
let contributor: Scene['contributor'];
let taken: { id: string; receipt: string };
let unreachable: { id: string; receipt: string };
let kept: { id: string; receipt: string };
let late: Awaited<ReturnType<Scene['sealed']>>;

beforeAll(async () => {
	scene = await makeScene('erasure');
	[taken, unreachable, kept] = [
		await scene.aSubmission(),
		await scene.aSubmission(),
		await scene.aSubmission()
	];
	for (const each of [taken, unreachable, kept]) {
		await scene.contributor.contact.set({
			receipt: each.receipt,
			contact: address('somebody'),
			wantsMail: false,
			wantsReply: true
		});
		await scene.contributor.message.write({ receipt: each.receipt, kind: 'note', body: 'Something more' });
	}
	await scene.owner
		.insertInto('acceptedText')
		.values({
			submissionId: taken.id,
			forumId: await scene.forumIdOf('youth'),
			story: 'CANARY in plain words'
		})
		.execute();
	late = await scene.sealed({}, { key: taken.id });
	// A database is copied while nobody is connected to it.
	await scene.close();
	backup = await copyDatabase(scene.ownerUrl, 'sd_test_erasure_backup');
	live = openLogins(scene.ownerUrl, testSecret);
	owner = openOwner(scene.ownerUrl);
	contributor = makeCaller({ ...scene.contextOf(), logins: live });
});
afterAll(async () => {
	await owner.destroy();
	await closeLogins(live);
});

const again = (ownerUrl: string) => replay(scene.ledgerFile, { ownerUrl, keys: scene.services.keys });
async function everythingAt(ownerUrl: string): Promise<string> {
	const there = openOwner(ownerUrl);
	try {
		return await everythingOf(there);
	} finally {
		await there.destroy();
	}
}

describe('a backup that is put back', () => {
	test('brings back what was erased since, and loses it again before anybody is served', async () => {
		const sealed = await owner
			.selectFrom('submission')
			.innerJoin('contact', 'contact.submissionId', 'submission.id')
			.innerJoin('message', 'message.submissionId', 'submission.id')
			.select(['submission.id', 'storySealed', 'addressSealed', 'bodySealed'])
			.execute();
		const of = (id: string) => sealed.find((row) => row.id === id)!;
		const canaries = [
			taken.id,
			of(taken.id).storySealed!,
			of(taken.id).addressSealed,
			of(taken.id).bodySealed,
			'CANARY',
			of(unreachable.id).addressSealed
		];
		const others = [unreachable.id, of(unreachable.id).storySealed!, kept.id, of(kept.id).addressSealed];

		await contributor.submission.withdraw({ receipt: taken.receipt });
		await contributor.contact.remove({ receipt: unreachable.receipt });

		const restored = await everythingAt(backup);
		for (const each of [...canaries, ...others]) expect(restored).toContain(each);
		expect(await again(backup)).toBe(2);
		const replayed = await everythingAt(backup);
		for (const each of canaries) expect(replayed).not.toContain(each);
		for (const each of others) expect(replayed).toContain(each);
		expect(await again(backup)).toBe(0);
	});

	test('answers a late copy of what was taken back, and does not store it again', async () => {
		const there = openLogins(backup, testSecret);
		try {
			const caller = makeCaller({ ...scene.contextOf(), logins: there });
			expect(await caller.submission.send(late)).toMatchObject({ state: 'gone' });
		} finally {
			await closeLogins(there);
		}
	});
});

test('a way to be reached that is given again stays, whenever the server starts', async () => {
	await contributor.contact.set({
		receipt: unreachable.receipt,
		contact: address('another'),
		wantsMail: false,
		wantsReply: true
	});
	expect(await again(scene.ownerUrl)).toBe(0);
	expect(await owner.selectFrom('contact').select('submissionId').execute()).toHaveLength(2);
});

test('the ledger holds days, kinds and keyed hashes, only grows, and a line that was cut off harms nothing', async () => {
	const before = await readFile(scene.ledgerFile, 'utf8');
	for (const line of before.trimEnd().split('\n')) {
		expect(line).toMatch(/^\d{4}-\d\d-\d\d (taken-back|contact) [\w-]{43}$/);
	}
	for (const each of [taken.id, taken.receipt, unreachable.id]) expect(before).not.toContain(each);
	await appendFile(scene.ledgerFile, '2026-11-25 taken-b');
	await scene.services.ledger.write('member', ['somebody'], '2026-11-25');
	const after = await readFile(scene.ledgerFile, 'utf8');
	expect(after.startsWith(before)).toBe(true);
	expect(await again(scene.ownerUrl)).toBe(0);
});

test('nothing is erased where it cannot be written down, and the person is told to try again', async () => {
	const file = join(mkdtempSync(join(tmpdir(), 'said-and-done-ledger-')), 'a file');
	writeFileSync(file, '');
	const ledger = makeLedger(join(file, 'erasures'), scene.services.keys);
	const caller = makeCaller({ ...scene.contextOf(), logins: live, ledger });
	await expect(caller.submission.withdraw({ receipt: kept.receipt })).rejects.toMatchObject({
		code: 'INTERNAL_SERVER_ERROR'
	});
	expect((await contributor.submission.track({ receipt: kept.receipt })).receivedOn).toBe('2026-11-25');
});
