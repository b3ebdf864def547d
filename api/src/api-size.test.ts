import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApi } from './api.ts';
import { makeScene, type Scene } from './testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('api_size');
});
afterAll(() => scene.close());

async function statusOf(path: string, megabytes: number): Promise<number> {
	const body = JSON.stringify({ content: 'x'.repeat(megabytes * 1024 * 1024) });
	const headers = { 'content-type': 'application/json' };
	const request = new Request(`http://api/trpc/${path}`, { method: 'POST', body, headers });
	return (await makeApi(scene.services).fetch(request, { address: '192.0.2.1' })).status;
}

test.each([
	['submission.send', 12],
	['import.upload', 6]
])('a call of %s with %i MB is read, and refused for what is in it', async (path, megabytes) => {
	expect([400, 401]).toContain(await statusOf(path, megabytes));
});

test.each([
	['submission.send', 15],
	['import.upload', 8],
	['message.write', 1],
	['submission.send,import.upload', 1]
])('a call of %s with %i MB is too long', async (path, megabytes) => {
	expect(await statusOf(path, megabytes)).toBe(413);
});
