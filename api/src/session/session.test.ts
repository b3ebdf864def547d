import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi, type Api } from '../api.ts';
import { makeLimiter } from '../limit/limiter.ts';
import { limits } from '../limit/limits.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';
import { hashToken, makeLucia } from './lucia.ts';
import { hashPassword } from './password.ts';

const password = 'correct horse battery staple';

let scene: Scene;
let api: Api;
let passwordHash: string;
beforeAll(async () => {
	scene = await makeScene('session');
	// Sessions end by the database's own clock.
	scene.time.now = new Date();
	api = makeApi(scene.services);
	passwordHash = await hashPassword(password);
});
afterAll(() => scene.close());

async function aPerson(more: { disabledOn?: string } = {}): Promise<string> {
	const email = `${randomUUID()}@example.org`;
	await scene.owner
		.insertInto('person')
		.values({ email, name: 'A person', role: 'board reader', passwordHash, ...more })
		.execute();
	return email;
}

type Answer = { status: number; body: unknown; cookie: string; wait: string | null };

async function call(
	path: string,
	{
		input,
		cookie,
		address = '192.0.2.1',
		on = api
	}: { input?: unknown; cookie?: string; address?: string; on?: Api } = {}
): Promise<Answer> {
	const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
	const init = input === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(input) };
	const response = await on.fetch(new Request(`http://localhost/trpc/${path}`, init), { address });
	return {
		status: response.status,
		body: await response.json(),
		cookie: response.headers.get('set-cookie') ?? '',
		wait: response.headers.get('retry-after')
	};
}

const signIn = (
	email: string,
	tried = password,
	more: { cookie?: string; address?: string; on?: Api } = {}
) => call('session.signIn', { input: { email, password: tried }, ...more });
const sent = ({ cookie }: Answer) => cookie.split(';')[0]!;
const tokenOf = (answer: Answer) => sent(answer).replace('session=', '');

describe('signing in', () => {
	test('gives a cookie that scripts cannot read, and that says who is there', async () => {
		const answer = await signIn(` ${(await aPerson()).toUpperCase()} `);
		expect(answer.status).toBe(200);
		expect(answer.cookie.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
		expect((await call('session.read', { cookie: sent(answer) })).body).toMatchObject({
			result: { data: { role: 'board reader' } }
		});
	});

	test('over https gives one that belongs to this host alone', async () => {
		const lucia = makeLucia(scene.logins.access, { isSecure: true });
		const { cookie } = await signIn(await aPerson(), password, { on: makeApi({ ...scene.services, lucia }) });
		expect(cookie).toMatch(/^__Host-session=/);
		expect(cookie.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
	});

	test('is refused alike for a wrong password, an address nobody has, and somebody who is shut out', async () => {
		const answers = [
			await signIn(await aPerson(), 'a wrong password'),
			await signIn('nobody@example.org'),
			await signIn(await aPerson({ disabledOn: '2026-01-01' }))
		];
		expect(answers[0]).toMatchObject({ status: 401, cookie: '' });
		expect(answers[1]).toEqual(answers[0]);
		expect(answers[2]).toEqual(answers[0]);
	});

	test('makes a new token each time, and never takes one that was there before', async () => {
		const email = await aPerson();
		const planted = 'a-token-that-somebody-else-knows-as-well';
		const [first, second] = [
			await signIn(email, password, { cookie: `session=${planted}` }),
			await signIn(email)
		];
		expect(new Set([planted, tokenOf(first), tokenOf(second)]).size).toBe(3);
		expect((await call('session.read', { cookie: `session=${planted}` })).status).toBe(401);
	});

	test('leaves one row in the audit, by whoever signed in, and none when it is refused', async () => {
		const email = await aPerson();
		const { id } = await scene.owner
			.selectFrom('person')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
		await signIn(email, 'a wrong password', { address: '198.51.100.9' });
		await signIn(email, password, { address: '198.51.100.9' });
		expect(
			await scene.owner
				.selectFrom('audit')
				.select(['action', 'role', 'objectId', 'outcome'])
				.where('personId', '=', id)
				.execute()
		).toEqual([{ action: 'session.signIn', role: 'board reader', objectId: id, outcome: 'done' }]);
	});

	test('is not in the way of a cookie of somebody else that cannot be read', async () => {
		const cookie = `_other=%E0; ${sent(await signIn(await aPerson()))}; last=%`;
		expect((await call('setting.public', { cookie: '_other=%E0' })).status).toBe(200);
		expect((await call('session.read', { cookie })).status).toBe(200);
	});

	test('leaves the token nowhere but in the cookie: the table has its hash', async () => {
		const token = tokenOf(await signIn(await aPerson()));
		const sessions = await scene.owner.selectFrom('session').selectAll().execute();
		const audits = await scene.owner.selectFrom('audit').selectAll().execute();
		expect(JSON.stringify([sessions, audits])).not.toContain(token);
		expect(sessions.map(({ tokenHash }) => tokenHash)).toContain(hashToken(token));
	});
});

describe('too many tries', () => {
	test('of one account from one place are refused, the right one too, while another place still gets in', async () => {
		const email = await aPerson();
		for (const _ of Array(5)) expect((await signIn(email, 'a wrong password')).status).toBe(401);
		const refused = await signIn(email);
		expect(refused.status).toBe(429);
		expect(Number(refused.wait)).toBeGreaterThan(800);
		expect((await signIn(email, password, { address: '192.0.2.77' })).status).toBe(429);
		expect((await signIn(email, password, { address: '198.51.100.1' })).status).toBe(200);
	});

	test('at the same moment do not slip through together', async () => {
		const email = await aPerson();
		const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(email, 'a wrong password')));
		expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
		expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
	});

	test('of made-up accounts from one place are refused, so that it cannot keep everybody else waiting', async () => {
		const { most } = limits['sign in from one place'];
		const limiter = makeLimiter({ now: scene.services.clock.now });
		const bucket = limiter.bucketOf('203.0.120.1');
		const on = makeApi({ ...scene.services, limiter });
		for (let each = 0; each < most; each++) limiter.spend('sign in from one place', bucket);
		expect((await signIn('one-more@example.org', 'x', { address: '203.0.120.1', on })).status).toBe(429);
		expect((await signIn('one-more@example.org', 'x', { address: '203.0.121.1', on })).status).toBe(401);
	});

	test('at once are turned away after twenty have queued, and do not count against the account', async () => {
		const answers = await Promise.all(
			Array.from({ length: 40 }, (_, at) => signIn(`${at}@example.org`, 'x', { address: `10.9.${at}.1` }))
		);
		const busy = answers.filter(({ status }) => status === 503);
		// Two are worked on and twenty wait. Where the first is done before the last arrives, one more finds a place.
		expect(busy.length).toBeLessThanOrEqual(18);
		expect(busy.length).toBeGreaterThan(8);
		expect(answers.filter(({ status }) => status === 401)).toHaveLength(40 - busy.length);
		expect(Number(busy[0]!.wait)).toBeGreaterThan(0);
		expect(JSON.stringify(busy[0]!.body)).toContain('Wait a few seconds');
	}, 60_000);

	test('are not made by somebody who signs in often', async () => {
		const email = await aPerson();
		for (const _ of Array(12)) expect((await signIn(email)).status).toBe(200);
	});
});

describe('a session', () => {
	test('ends when its person ends it, and the cookie with it', async () => {
		const cookie = sent(await signIn(await aPerson()));
		const ended = await call('session.end', { cookie, input: null });
		expect(ended.cookie).toMatch(/^session=; .*Max-Age=0/);
		expect((await call('session.read', { cookie })).status).toBe(401);
	});

	test.each(['expiresAt', 'endsAt'] as const)('is dead once %s has passed', async (moment) => {
		const answer = await signIn(await aPerson());
		await scene.owner
			.updateTable('session')
			.set({ [moment]: new Date(Date.now() - 1000) })
			.where('tokenHash', '=', hashToken(tokenOf(answer)))
			.execute();
		expect((await call('session.read', { cookie: sent(answer) })).status).toBe(401);
	});

	test('that is dead in the middle of a call shows no row, because the database looks for itself', async () => {
		const coordinator = await scene.person('coordinator', { forum: 'youth' });
		await scene.aSubmission();
		const { total: before } = await coordinator.moderation
			.queue({})
			.then(({ items }) => ({ total: items.length }));
		expect(before).toBeGreaterThan(0);
		await scene.owner.deleteFrom('session').where('personId', '=', coordinator.actor.id).execute();
		expect((await coordinator.moderation.queue({})).items).toEqual([]);
	});

	test('works in one forum at a time, and only in one of its own', async () => {
		const coordinator = await scene.person('coordinator', { forum: 'youth' });
		const [youth, parentCarer] = [await scene.forumIdOf('youth'), await scene.forumIdOf('parent-carer')];
		expect(await refusal(coordinator.session.work({ forumId: parentCarer }))).toMatchObject({
			code: 'NOT_FOUND'
		});
		await scene.owner
			.insertInto('personForum')
			.values({ personId: coordinator.actor.id, forumId: parentCarer })
			.execute();
		expect(await coordinator.session.work({ forumId: parentCarer })).toEqual({ id: parentCarer });
		expect(await coordinator.session.work({ forumId: youth })).toEqual({ id: youth });
		const lead = await scene.person('theme lead');
		expect(await refusal(lead.session.work({ forumId: youth }))).toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('an invitation', () => {
	const accept = (token: string, address = '203.0.113.5', more = {}) =>
		call('session.accept', {
			input: { token, name: 'New', email: `${randomUUID()}@example.org`, password, ...more },
			address
		});

	test('signs in who opens it, once', async () => {
		const token = (await scene.firstInvitation())!.replace('/sign-in/', '');
		const answer = await accept(token);
		expect(answer.status).toBe(200);
		expect((await call('session.read', { cookie: sent(answer) })).body).toMatchObject({
			result: { data: { role: 'administrator' } }
		});
		expect((await accept(token)).status).toBe(404);
		const rows = scene.owner.selectFrom('audit').select(['role', 'outcome']);
		expect(await rows.where('action', '=', 'session.accept').execute()).toEqual([
			{ role: 'administrator', outcome: 'done' }
		]);
	});

	test('asks for a password of 15 letters or more', async () => {
		const refused = await accept('a'.repeat(43), '203.0.114.1', { password: 'fourteen chars' });
		expect(refused).toMatchObject({
			status: 400,
			body: { error: { message: expect.stringContaining('15 letters') as string } }
		});
	});

	test('cannot be guessed for long', async () => {
		const answers: number[] = [];
		for (const _ of Array(6)) answers.push((await accept(randomUUID(), '203.0.115.9')).status);
		expect(answers).toEqual([404, 404, 404, 404, 404, 429]);
	});
});

test('strangers who guess at an account from many places do not lock its owner out', async () => {
	const email = await aPerson();
	const on = makeApi({ ...scene.services, limiter: makeLimiter({ now: () => scene.time.now }) });

	for (let place = 1; place <= 6; place++) {
		for (const guess of ['wrong one', 'wrong two', 'wrong three']) {
			await signIn(email, guess, { on, address: `198.51.${place}.1` });
		}
	}

	expect((await signIn(email, 'wrong four', { on, address: '198.51.1.1' })).status).toBe(429);
	expect((await signIn(email, password, { on, address: '203.0.113.9' })).status).toBe(200);
});
