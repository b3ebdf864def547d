import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi, type Api } from '../api.ts';
import { makeLimiter } from '../limit/limiter.ts';
import { limits } from '../limit/limits.ts';
import { makeScene, type Scene } from '../testing/scene.ts';
import { hashPassword } from './password.ts';

const password = 'correct horse battery staple';

let scene: Scene;
let api: Api;
let example: Api;
let passwordHash: string;
beforeAll(async () => {
	scene = await makeScene('second_factor');
	// Sessions end by the database's own clock.
	scene.time.now = new Date();
	example = makeApi(scene.services);
	api = makeApi({ ...scene.services, deployment: { ...scene.services.deployment, kind: 'real' } });
	passwordHash = await hashPassword(password);
});
afterAll(() => scene.close());

/** Somebody of the team, and the browser they use: its cookie is whatever came last. */
async function aBrowser({ role = 'board reader' as const, on = api, as = '' } = {}) {
	const email = as || `${randomUUID()}@example.org`;
	if (!as) {
		await scene.owner.insertInto('person').values({ email, name: 'A person', role, passwordHash }).execute();
	}
	let cookie = '';
	async function ask(path: string, input?: unknown, isQuery = false) {
		const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
		const init = isQuery ? { headers } : { method: 'POST', headers, body: JSON.stringify(input ?? {}) };
		const response = await on.fetch(new Request(`http://localhost/trpc/${path}`, init), {
			address: '192.0.2.1'
		});
		const [sent = ''] = (response.headers.get('set-cookie') ?? '').split(';');
		if (sent) cookie = sent;
		const body = (await response.json()) as { result?: { data: never }; error?: { message: string } };
		return { status: response.status, data: body.result?.data, message: body.error?.message };
	}
	return {
		email,
		ask,
		signIn: () => ask('session.signIn', { email, password }),
		reads: () => ask('session.read', undefined, true),
		cookie: () => cookie
	};
}
type Browser = Awaited<ReturnType<typeof aBrowser>>;

/** What the app shows now, or a number of steps of thirty seconds from now. */
function codeOf(secret: string, steps = 0): string {
	const app = new TOTP({ secret: Secret.fromBase32(secret) });
	return app.generate({ timestamp: scene.time.now.getTime() + steps * 30_000 });
}

async function setUp(browser: Browser): Promise<{ secret: string; codes: string[] }> {
	const { secret } = (await browser.ask('session.newAuthenticator')).data as unknown as { secret: string };
	const { codes } = (await browser.ask('session.confirmAuthenticator', { code: codeOf(secret) }))
		.data as unknown as { codes: string[] };
	return { secret, codes };
}

const later = (seconds: number) => {
	scene.time.now = new Date(scene.time.now.getTime() + seconds * 1000);
};

describe('where people are real', () => {
	test('a right password alone does nothing: whoever has no second proof sets one up before anything else', async () => {
		const browser = await aBrowser();

		expect((await browser.signIn()).data).toEqual({ state: 'set up' });
		expect((await browser.reads()).status).toBe(401);
		expect((await browser.ask('session.prove', { code: '123456' })).status).toBe(409);

		const { codes } = await setUp(browser);
		expect(codes).toHaveLength(10);
		expect((await browser.reads()).status).toBe(200);
	});

	test('from then on the password is half of it, and a code of the app the other half', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		const { secret } = await setUp(browser);
		const other = await aBrowser({ as: browser.email });

		expect((await other.signIn()).data).toEqual({ state: 'second' });
		const half = other.cookie();
		expect((await other.reads()).status).toBe(401);
		expect((await other.ask('session.newAuthenticator')).message).toBe('Show first that it is you.');

		later(30);
		expect((await other.ask('session.prove', { code: codeOf(secret) })).data).toEqual({ state: 'whole' });
		expect((await other.reads()).status).toBe(200);
		// The half session was given up for another, so a copy of its cookie is worth nothing.
		expect(other.cookie()).not.toBe(half);
	});

	test('no code works twice, one step early or late is near enough, and two are not', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		const { secret } = await setUp(browser);
		const prove = async (code: string) => (await browser.ask('session.prove', { code })).status;

		expect(await prove(codeOf(secret))).toBe(409);
		expect(await prove(codeOf(secret, 2))).toBe(409);
		expect(await prove(codeOf(secret, 1))).toBe(200);
		expect(await prove(codeOf(secret, 1))).toBe(409);
		expect(await prove(codeOf(secret))).toBe(409);
	});

	test('a recovery code opens the account once, however it is typed, and is nowhere in the database', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		const { codes } = await setUp(browser);
		const other = await aBrowser({ as: browser.email });
		await other.signIn();

		const code = codes[3]!.toUpperCase().replace('-', ' ');
		expect((await other.ask('session.prove', { code })).status).toBe(200);
		expect((await other.reads()).status).toBe(200);
		await other.signIn();
		expect((await other.ask('session.prove', { code })).status).toBe(409);

		const rows = await scene.owner.selectFrom('personRecoveryCode').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(codes[0]!);
		expect(JSON.stringify(rows)).not.toContain(codes[0]!.replace('-', ''));
	});

	test('the secret of the app is not in the database as anybody could read it', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		const { secret } = await setUp(browser);

		const rows = await scene.owner.selectFrom('personAuthenticator').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(secret);
	});

	test('five wrong codes are enough, even if the sixth is right', async () => {
		const browser = await aBrowser({
			on: makeApi({
				...scene.services,
				limiter: makeLimiter(scene.services.clock),
				deployment: { ...scene.services.deployment, kind: 'real' }
			})
		});
		await browser.signIn();
		const { secret } = await setUp(browser);
		later(30);
		for (let tried = 0; tried < limits['prove who one is'].most; tried++) {
			expect((await browser.ask('session.prove', { code: '000000' })).status).toBe(409);
		}

		expect((await browser.ask('session.prove', { code: codeOf(secret) })).status).toBe(429);
	});

	test('what is hard to undo asks for the proof anew when the last is more than five minutes old', async () => {
		const administrator = await aBrowser({ role: 'administrator' as never });
		await administrator.signIn();
		const { secret } = await setUp(administrator);
		const invite = () =>
			administrator.ask('person.invite', {
				email: `${randomUUID()}@example.org`,
				name: 'Somebody new',
				role: 'board reader'
			});

		expect((await invite()).status).toBe(200);
		later(5 * 60 + 1);
		expect(await invite()).toMatchObject({
			status: 412,
			message: 'Show first that it is you. Then press the button again.'
		});

		await administrator.ask('session.prove', { code: codeOf(secret) });
		expect((await invite()).status).toBe(200);
	});

	test('nobody takes away the last way to show that it is them', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		await setUp(browser);

		expect((await browser.ask('session.removeAuthenticator')).message).toBe(
			'This is the last way to show that it is you. Add another first.'
		);
	});

	test('a new password ends every other session, and the old one opens nothing', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		const { codes } = await setUp(browser);
		const other = await aBrowser({ as: browser.email });
		await other.signIn();
		await other.ask('session.prove', { code: codes[0] });
		const change = (old: string) =>
			browser.ask('session.changePassword', { old, password: 'four new words together' });

		expect((await change('not the old one')).status).toBe(409);
		expect((await change(password)).status).toBe(200);

		expect((await other.reads()).status).toBe(401);
		expect((await browser.reads()).status).toBe(200);
		expect((await other.signIn()).status).toBe(401);
	});

	test('somebody sees where they are signed in, and ends one of their own and nobody else’s', async () => {
		const browser = await aBrowser();
		await browser.signIn();
		const { codes } = await setUp(browser);
		const other = await aBrowser({ as: browser.email });
		await other.signIn();
		await other.ask('session.prove', { code: codes[0] });
		const stranger = await aBrowser();
		await stranger.signIn();
		await setUp(stranger);
		type Seen = { sessions: { id: string; isThis: boolean }[]; codes: number };
		const seen = async (who: Browser) =>
			(await who.ask('session.security', undefined, true)).data as unknown as Seen;

		const own = await seen(browser);
		expect(own.sessions.map(({ isThis }) => isThis).toSorted()).toEqual([false, true]);
		expect(own.codes).toBe(9);

		const id = own.sessions.find(({ isThis }) => !isThis)!.id;
		expect((await stranger.ask('session.endOne', { id })).status).toBe(404);
		expect((await browser.ask('session.endOne', { id })).status).toBe(200);
		expect((await other.reads()).status).toBe(401);
	});
});

test('in an example a password is enough, and nothing asks for more', async () => {
	const browser = await aBrowser({ role: 'administrator' as never, on: example });

	expect((await browser.signIn()).data).toEqual({ state: 'whole' });
	later(6 * 60);
	expect(
		(await browser.ask('person.invite', { email: 'x@example.org', name: 'X', role: 'board reader' })).status
	).toBe(200);
});
