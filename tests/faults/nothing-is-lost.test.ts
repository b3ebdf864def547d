import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dataFolder } from '@sd/db/embedded/folder';
import { readForm, sealStory, send, track, type Sealed } from '../people/phone.ts';
import { startProduct, type Product } from '../people/product.ts';

test.describe.configure({ mode: 'serial' });

let home: string;
let product: Product;

test.beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'said-and-done-faults-'));
	product = await startProduct({ home, kind: 'real' });
});

test.afterAll(async () => {
	await product.stop();
	await rm(dataFolder(home), { recursive: true, force: true });
	await rm(home, { recursive: true, force: true });
});

/** The process number of the database, as it writes it down itself. */
async function databasePid(): Promise<number> {
	const text = await readFile(join(dataFolder(home), 'cluster', 'postmaster.pid'), 'utf8');
	return Number(text.split('\n')[0]);
}

/** Makes the database deaf: it hears no new caller, and those that were connected are cut off. Linux alone tells whose child a process is. */
async function deafen(): Promise<() => void> {
	const pid = await databasePid();
	process.kill(pid, 'SIGSTOP');
	for (const child of await childrenOf(pid)) process.kill(child, 'SIGTERM');
	return () => process.kill(pid, 'SIGCONT');
}

async function childrenOf(pid: number): Promise<number[]> {
	const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const parents = numbers.map(async (number) => {
		const stat = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
		return { number: Number(number), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
	});
	return (await Promise.all(parents)).filter(({ parent }) => parent === pid).map(({ number }) => number);
}

async function someStories(count: number): Promise<Sealed[]> {
	const form = await readForm(product.address);
	const sealed: Sealed[] = [];
	for (let index = 0; index < count; index += 1) sealed.push(await sealStory(form, `Story number ${index}`));
	return sealed;
}

/** Sends all of them while something breaks; gives those that were acknowledged. */
async function sendWhile(stories: Sealed[], breaks: () => Promise<void>): Promise<Sealed[]> {
	const acknowledged: Sealed[] = [];
	for (const [index, story] of stories.entries()) {
		if (index === Math.floor(stories.length / 2)) await breaks();
		if (await send(product.address, story)) acknowledged.push(story);
	}
	return acknowledged;
}

/** Sees, before anything is sent again, that what was acknowledged is there word for word. */
async function expectKept(acknowledged: Sealed[], stories: Sealed[]): Promise<void> {
	for (const story of acknowledged) {
		expect(await track(product.address, story.receipt)).toEqual({
			story: `Story number ${stories.indexOf(story)}`
		});
	}
}

async function expectEachOnce(stories: Sealed[]): Promise<void> {
	for (const [index, story] of stories.entries()) {
		expect(await send(product.address, story)).toBe(true);
		expect(await track(product.address, story.receipt)).toEqual({ story: `Story number ${index}` });
	}
}

test('a server that is killed in the middle loses nothing it has acknowledged, and sending again makes each one row', async () => {
	const stories = await someStories(12);

	const acknowledged = await sendWhile(stories, async () => {
		const gone = new Promise((resolve) => product.process.once('exit', resolve));
		product.process.kill('SIGKILL');
		await gone;
	});
	product = await startProduct({ home, kind: 'real' });

	expect(acknowledged.length).toBeGreaterThan(0);
	expect(acknowledged.length).toBeLessThan(stories.length);
	await expectKept(acknowledged, stories);
	await expectEachOnce(stories);
});

test('a database that is killed in the middle loses nothing that was acknowledged, and comes back by itself', async () => {
	const stories = await someStories(12);

	const acknowledged = await sendWhile(stories, async () => {
		process.kill(await databasePid(), 'SIGKILL');
	});

	await expect
		.poll(async () => (await fetch(`${product.address}/health/ready`)).status, { timeout: 30_000 })
		.toBe(200);
	await expectKept(acknowledged, stories);
	await expectEachOnce(stories);
});

test('while the database does not answer, pages say so kindly, and afterwards all is well by itself', async ({
	page
}) => {
	test.skip(process.platform !== 'linux', 'Only Linux tells which processes are the database');
	const [story] = await someStories(1);
	const hearAgain = await deafen();
	try {
		await expect
			.poll(async () => (await fetch(`${product.address}/health/ready`)).status, { timeout: 30_000 })
			.toBe(503);
		expect((await fetch(`${product.address}/health/live`)).status).toBe(200);
		expect(await send(product.address, story!)).toBe(false);
		const response = await page.goto(`${product.address}/share`);
		expect(response?.status()).toBe(503);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'We cannot reach our records right now'
		);
		await expect(page.getByText('0800 1111')).toBeVisible();
	} finally {
		hearAgain();
	}

	await expect
		.poll(async () => (await fetch(`${product.address}/health/ready`)).status, { timeout: 30_000 })
		.toBe(200);
	await page.goto(`${product.address}/share`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you?');
	expect(await send(product.address, story!)).toBe(true);
});
