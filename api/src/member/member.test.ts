import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCallerFactory } from '../trpc.ts';
import { appRouter } from '../router.ts';
import { limits } from '../limit/limits.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

const passphrase = 'tiger lamp river boat';

let scene: Scene;
let coordinator: Awaited<ReturnType<Scene['person']>>;
beforeAll(async () => {
	scene = await makeScene('member');
	// Sessions and codes end by the database's own clock.
	scene.time.now = new Date();
	coordinator = await scene.person('coordinator', { forum: 'youth' });
});
afterAll(() => scene.close());

/** A phone: it keeps the cookie that it is given, and shows it again. */
function aPhone(bucket = 'a phone') {
	let token: string | undefined;
	const cookies: string[] = [];
	const makeCaller = createCallerFactory(appRouter);
	const api = () =>
		makeCaller({
			...scene.contextOf(undefined, bucket),
			memberToken: token,
			setCookie(cookie) {
				cookies.push(cookie);
				token = /^member=([^;]*)/.exec(cookie)?.[1] || undefined;
			}
		});
	return { api, cookies };
}

const code = async () => (await coordinator.member.invite()).code;

let made = 0;
async function aMember({ bucket, name = `Blue Tiger ${++made}` }: { bucket?: string; name?: string } = {}) {
	const phone = aPhone(bucket ?? `joining ${made}`);
	const { recovery } = await phone
		.api()
		.member.join({ code: await code(), name, passphrase, isThirteen: true });
	return { ...phone, name, recovery };
}

/** Tells something while signed in, as the wizard does: the mark is sealed in with the words. */
async function tell(phone: ReturnType<typeof aPhone>, story: string) {
	const { mark } = await phone.api().member.read();
	return scene.aSubmission({ story, member: mark });
}

describe('a code of the forum', () => {
	test('opens one account, once, and shows six recovery words', async () => {
		const one = await code();
		expect(one).toMatch(/^[a-z]+( [a-z]+){3}$/);
		const wish = { code: one.toUpperCase(), passphrase, isThirteen: true as const };
		const { recovery } = await aPhone()
			.api()
			.member.join({ ...wish, name: 'First of all' });
		expect(recovery).toHaveLength(6);
		const again = aPhone()
			.api()
			.member.join({ ...wish, name: 'Second of all' });
		expect(await refusal(again)).toMatchObject({
			message: 'This code has been used, or is too old. Ask your forum for a new one.'
		});
	});

	test('is not used up by a name that somebody has already', async () => {
		const one = await code();
		const { name } = await aMember();
		const join = (other: string) =>
			aPhone().api().member.join({ code: one, name: other, passphrase, isThirteen: true });
		expect(await refusal(join(name.toUpperCase()))).toMatchObject({ code: 'CONFLICT' });
		await expect(join('A free name')).resolves.toMatchObject({ recovery: expect.any(Array) as unknown });
	});

	test('cannot be guessed for long', async () => {
		const guesser = aPhone('a guesser').api();
		const guess = () =>
			guesser.member.join({ code: 'no such code here', name: 'Guesser', passphrase, isThirteen: true });
		for (let each = 0; each < limits['join with a code from one place'].most; each++)
			expect(await refusal(guess())).toMatchObject({ code: 'NOT_FOUND' });
		expect(await refusal(guess())).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
	});

	test('is for people who are 13 or older', async () => {
		const attempt = aPhone()
			.api()
			.member.join({ code: await code(), name: 'Too young', passphrase, isThirteen: false as never });
		expect(await refusal(attempt)).toMatchObject({ code: 'BAD_REQUEST' });
	});

	test('is made by coordinators, who see how many are out and never who came', async () => {
		const { open } = await coordinator.member.invitations();
		await code();
		expect(await coordinator.member.invitations()).toEqual({ open: open + 1 });
		const administrator = await scene.person('administrator');
		expect(await refusal(administrator.member.invite())).toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('what I said', () => {
	test('stands in my list on any of my phones, with how far it has come', async () => {
		const first = await aMember();
		await tell(first, 'The taxi came at nine');
		const second = aPhone('another phone');
		await second.api().member.signIn({ name: ` ${first.name.toLowerCase()}`, passphrase });
		await tell(second, 'And today at ten');

		const list = await first.api().member.list();
		expect(list.map(({ firstWords }) => firstWords).toSorted()).toEqual([
			'And today at ten',
			'The taxi came at nine'
		]);
		expect(list[0]).toMatchObject({ status: 'received', steps: expect.anything() as unknown });
	});

	test('is opened with a pass that does what its six pictures do, for an hour', async () => {
		const me = await aMember();
		await tell(me, 'Nobody rang back');
		const [{ receipt } = { receipt: '' }] = await me.api().member.list();
		expect(await scene.contributor.submission.track({ receipt })).toMatchObject({
			story: 'Nobody rang back'
		});

		const earlier = scene.time.now;
		scene.time.now = new Date(earlier.getTime() + 61 * 60_000);
		expect(await refusal(scene.contributor.submission.track({ receipt }))).toMatchObject({
			code: 'NOT_FOUND'
		});
		scene.time.now = earlier;
		await scene.contributor.submission.withdraw({ receipt });
		expect(await me.api().member.list()).toEqual([]);
	});

	test('a pass that somebody made up, or changed, is a wrong receipt', async () => {
		const me = await aMember();
		await tell(me, 'Mine');
		const [{ receipt } = { receipt: '' }] = await me.api().member.list();
		for (const forged of ['my.v1.k1.a.b.c', `${receipt.slice(0, -2)}AA`, 'my.']) {
			const found = scene.callerOf(forged).submission.track({ receipt: forged });
			expect((await refusal(found)).code).toMatch(/NOT_FOUND|BAD_REQUEST/);
		}
	});

	test('of somebody else is not in my list', async () => {
		const [one, other] = [await aMember(), await aMember()];
		await tell(one, 'Only mine');
		expect(await other.api().member.list()).toEqual([]);
	});

	test('comes to me even when it is sent long after I signed out, and to nobody without my mark', async () => {
		const me = await aMember();
		const { mark } = await me.api().member.read();
		await me.api().member.end();
		await scene.aSubmission({ story: 'Sent on Friday', member: mark });
		await scene.aSubmission({ story: 'Not mine', member: 'f'.repeat(64) });
		await me.api().member.signIn({ name: me.name, passphrase });
		expect((await me.api().member.list()).map(({ firstWords }) => firstWords)).toEqual(['Sent on Friday']);
	});

	test('stays when my account goes, and is found with its six pictures', async () => {
		const me = await aMember();
		const { receipt } = await tell(me, 'I stay');
		await me.api().member.leave();
		expect(await refusal(me.api().member.list())).toMatchObject({ code: 'UNAUTHORIZED' });
		expect(await scene.contributor.submission.track({ receipt })).toMatchObject({ story: 'I stay' });
	});
});

describe('signing in', () => {
	test('a wrong name and wrong words are refused alike', async () => {
		const { name } = await aMember();
		const [wrongWords, wrongName] = [
			await refusal(aPhone('a').api().member.signIn({ name, passphrase: 'not the words at all' })),
			await refusal(aPhone('b').api().member.signIn({ name: 'Nobody at all', passphrase }))
		];
		expect(wrongWords).toEqual(wrongName);
	});

	test('many guesses at one name stop at that place, and its owner gets in from another', async () => {
		const { name } = await aMember();
		const guess = () => aPhone('a thief').api().member.signIn({ name, passphrase: 'guess after guess' });
		for (let each = 0; each < limits['sign in to one member from one place'].most; each++)
			expect(await refusal(guess())).toMatchObject({ code: 'UNAUTHORIZED' });
		expect(await refusal(guess())).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
		expect(await aPhone('home').api().member.signIn({ name, passphrase })).toEqual({ state: 'signed in' });
	});

	test('on a phone that others use the cookie goes with the browser; on my own it stays', async () => {
		const { name, cookies } = await aMember();
		expect(cookies[0]).not.toContain('Max-Age');
		expect(cookies[0]).toContain('HttpOnly; SameSite=Lax; Path=/');
		const own = aPhone('own');
		await own.api().member.signIn({ name, passphrase, isOwnPhone: true });
		expect(own.cookies[0]).toContain('Max-Age=');
	});

	test('with the recovery words I get new secret words, and every other phone is signed out', async () => {
		const me = await aMember();
		const found = aPhone('found');
		const wish = { name: me.name, words: me.recovery.join(' '), passphrase: 'apple clock boat river' };
		await found.api().member.recover(wish);
		expect(await refusal(me.api().member.read())).toMatchObject({ code: 'UNAUTHORIZED' });
		expect(await refusal(aPhone('old').api().member.signIn({ name: me.name, passphrase }))).toMatchObject({
			code: 'UNAUTHORIZED'
		});
		await expect(found.api().member.read()).resolves.toMatchObject({
			forumName: expect.any(String) as unknown
		});
		const wrong = { ...wish, words: 'tiger lamp river boat clock apple' };
		expect(await refusal(aPhone('wrong').api().member.recover(wrong))).toMatchObject({
			code: 'UNAUTHORIZED'
		});
	});
});

test('nothing in the records tells the name, the words or the mark, and no row says who told what to the forum', async () => {
	const me = await aMember({ name: 'Canary Kingfisher' });
	const { mark } = await me.api().member.read();
	const rows = await scene.owner.selectFrom('member').selectAll().execute();
	const text = JSON.stringify(rows).toLowerCase();
	for (const secret of ['canary', 'kingfisher', mark, passphrase, me.recovery.join(' ')])
		expect(text).not.toContain(secret.toLowerCase());
	const audit = await scene.owner
		.selectFrom('audit')
		.select(['action'])
		.where('action', 'like', 'member.%')
		.execute();
	expect(new Set(audit.map(({ action }) => action))).toEqual(new Set(['member.invite']));
});
