import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeApi } from '../api.ts';
import { hashToken } from '../session/lucia.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

const password = 'four words make one';

let scene: Scene;
let group: string;
let youth: string;
beforeAll(async () => {
	scene = await makeScene('person');
	// Invitations end by the database's own clock.
	scene.time.now = new Date();
	group = (await scene.owner.selectFrom('group').select('id').orderBy('key').executeTakeFirstOrThrow()).id;
	youth = await scene.forumIdOf('youth');
});
beforeEach(async () => {
	await scene.owner.updateTable('person').set({ disabledOn: '2026-01-01' }).execute();
});
afterAll(() => scene.close());

const wish = (more: object = {}) => ({
	email: `${randomUUID()}@example.org`,
	name: 'A new person',
	role: 'partnership officer' as const,
	...more
});
const tokenOf = (link: string) => link.replace('/sign-in/', '');
const acceptance = (link: string, email: string) => ({
	token: tokenOf(link),
	name: 'A new person',
	email,
	password
});

/** From a place of its own each time, so that the limit on trying links is not what is tested. */
const accept = (link: string, email: string) =>
	scene.callerOf(randomUUID()).session.accept(acceptance(link, email));

const find = (email: string) =>
	scene.owner
		.selectFrom('person')
		.select(['id', 'role', 'team'])
		.where('email', '=', email)
		.executeTakeFirst();

describe('an invitation', () => {
	test('makes a link that is used once, for the role and the groups it was made for', async () => {
		const administrator = await scene.person('administrator');
		const asked = wish({ role: 'theme lead', team: 'Health', groups: [group, group] });
		const { link } = await administrator.person.invite(asked);
		expect(link).toMatch(/^\/sign-in\/[\w-]{43}$/);

		expect(await accept(link, asked.email)).toEqual({ state: 'whole' });

		const person = await find(asked.email);
		expect(person).toMatchObject({ role: 'theme lead', team: 'Health' });
		const groups = await scene.owner
			.selectFrom('groupMember')
			.select('groupId')
			.where('personId', '=', person!.id)
			.execute();
		expect(groups).toEqual([{ groupId: group }]);
		expect(await refusal(accept(link, asked.email))).toMatchObject({ code: 'NOT_FOUND' });
	});

	test('opens an account for the address it was made for, whatever address is written', async () => {
		const administrator = await scene.person('administrator');
		const asked = wish();
		const { link } = await administrator.person.invite(asked);
		await accept(link, 'somebody-else@example.org');
		expect(await find('somebody-else@example.org')).toBeUndefined();
		expect(await find(asked.email)).toMatchObject({ role: 'partnership officer' });
	});

	test('is kept only as a hash', async () => {
		const administrator = await scene.person('administrator');
		const { id, link } = await administrator.person.invite(wish());
		const rows = await scene.owner.selectFrom('invitation').selectAll().where('id', '=', id).execute();
		expect(JSON.stringify(rows)).not.toContain(tokenOf(link));
		expect(rows[0]?.tokenHash).toBe(hashToken(tokenOf(link)));
	});

	test('that is 72 hours old opens nothing', async () => {
		const administrator = await scene.person('administrator');
		const asked = wish();
		const { id, link, expiresAt } = await administrator.person.invite(asked);
		expect(Date.parse(expiresAt) - scene.time.now.getTime()).toBe(72 * 3_600_000);
		await scene.owner
			.updateTable('invitation')
			.set({ expiresAt: new Date(Date.now() - 1000) })
			.where('id', '=', id)
			.execute();
		expect(await refusal(accept(link, asked.email))).toMatchObject({ code: 'NOT_FOUND' });
	});

	test('that two people open at once makes one account', async () => {
		const administrator = await scene.person('administrator');
		const asked = wish();
		const { link } = await administrator.person.invite(asked);
		const outcomes = await Promise.allSettled([1, 2, 3].map(() => accept(link, asked.email)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(
			outcomes
				.filter(({ status }) => status === 'rejected')
				.map((each) => (each as { reason: { code: string } }).reason.code)
		).not.toContain('INTERNAL_SERVER_ERROR');
	});

	test('for an address that has another open one makes one account, and a sentence for the second', async () => {
		const administrator = await scene.person('administrator');
		const asked = wish();
		const links = await Promise.all([1, 2].map(() => administrator.person.invite(asked)));
		const outcomes = await Promise.allSettled(links.map(({ link }) => accept(link, asked.email)));
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
		expect(refused.reason).toMatchObject({
			code: 'CONFLICT',
			message: 'Somebody already signs in with this e-mail.'
		});
	});

	test.each([
		['a coordinator without a forum', { role: 'coordinator' }, 'Choose the forum they will work for.'],
		['a theme lead without a group', { role: 'theme lead' }, 'Choose the group they will answer for.'],
		['a forum that is not there', { role: 'coordinator', forums: [randomUUID()] }, 'There is no such forum.'],
		['a group that is not there', { role: 'theme lead', groups: [randomUUID()] }, 'There is no such group.'],
		['a letter that cannot be kept', { team: 'A\0B' }, /not understood/]
	])('for %s is refused in a sentence', async (_, more, why) => {
		const administrator = await scene.person('administrator');
		const { message } = await refusal(administrator.person.invite(wish(more)));
		expect(message).toMatch(why);
	});

	test('made by somebody who was shut out since opens nothing', async () => {
		const [inviter, other] = [await scene.person('administrator'), await scene.person('administrator')];
		const asked = wish();
		const { link } = await inviter.person.invite(asked);
		await other.person.disable({ id: inviter.actor.id });
		expect(await refusal(accept(link, asked.email))).toMatchObject({ code: 'NOT_FOUND' });
		expect((await other.person.list()).invitations.map(({ email }) => email)).not.toContain(asked.email);
	});

	test('from the first start opens nothing once there is an administrator', async () => {
		const links = [await scene.firstInvitation(), await scene.firstInvitation()];
		await accept(links[0]!, 'first@example.org');
		expect(await find('first@example.org')).toMatchObject({ role: 'administrator' });
		expect(await refusal(accept(links[1]!, 'second@example.org'))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await scene.firstInvitation()).toBeUndefined();
	});
});

test('two links from two starts, opened at the same moment, make one first administrator', async () => {
	const links = await Promise.all([1, 2, 3].map(() => scene.firstInvitation()));
	const outcomes = await Promise.allSettled(
		links.map((link) => accept(link!, `${randomUUID()}@example.org`))
	);
	expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

describe('a third administrator', () => {
	test('needs two people, and the second is not the one who invited', async () => {
		const [one, two] = [await scene.person('administrator'), await scene.person('administrator')];
		const asked = wish({ role: 'administrator' });
		const { id, link, needsSecond } = await one.person.invite(asked);
		expect(needsSecond).toBe(true);

		expect(await refusal(accept(link, asked.email))).toMatchObject({ code: 'CONFLICT' });
		expect(await refusal(one.person.second({ invitationId: id }))).toMatchObject({
			message: 'You made this invitation, so somebody else has to agree to it.'
		});
		const openFor = async (who: typeof one) =>
			(await who.person.list()).invitations.find((each) => each.id === id)?.open;
		expect([await openFor(one), await openFor(two)]).toEqual([[], ['second']]);

		expect(await two.person.second({ invitationId: id })).toEqual({ id });
		expect(await refusal(two.person.second({ invitationId: id }))).toMatchObject({ code: 'CONFLICT' });
		expect(await accept(link, asked.email)).toEqual({ state: 'whole' });
	});

	test('is not made by two second invitations that are opened at the same moment', async () => {
		const only = await scene.person('administrator');
		const wishes = [1, 2, 3].map(() => wish({ role: 'administrator' }));
		const links = await Promise.all(wishes.map((each) => only.person.invite(each)));
		const outcomes = await Promise.allSettled(
			links.map(({ link }, index) => accept(link, wishes[index]!.email))
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	test('cannot be agreed to for a role that needs nobody', async () => {
		const [one, two] = [await scene.person('administrator'), await scene.person('administrator')];
		const { id } = await one.person.invite(wish());
		expect(await refusal(two.person.second({ invitationId: id }))).toMatchObject({ code: 'CONFLICT' });
	});
});

describe('somebody who is shut out', () => {
	test('is out at their next call, and comes back only by signing in anew', async () => {
		const administrator = await scene.person('administrator');
		const coordinator = await scene.person('coordinator', { forum: 'youth' });
		const api = makeApi(scene.services);
		const headers = { cookie: `session=${coordinator.actor.token}` };
		const status = async () =>
			(
				await api.fetch(new Request('http://localhost/trpc/session.read', { headers }), {
					address: '192.0.2.1'
				})
			).status;
		expect(await status()).toBe(200);

		await administrator.person.disable({ id: coordinator.actor.id });
		expect(await status()).toBe(401);
		await administrator.person.enable({ id: coordinator.actor.id });
		expect(await status()).toBe(401);
	});

	test('is never oneself, and never the last administrator, even when two try it on each other at once', async () => {
		const [one, two] = [await scene.person('administrator'), await scene.person('administrator')];
		expect(await refusal(one.person.disable({ id: one.actor.id }))).toMatchObject({ code: 'CONFLICT' });

		const outcomes = await Promise.allSettled([
			one.person.disable({ id: two.actor.id }),
			two.person.disable({ id: one.actor.id })
		]);
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		const active = await scene.owner
			.selectFrom('person')
			.select('id')
			.where('role', '=', 'administrator')
			.where('disabledOn', 'is', null)
			.execute();
		expect(active).toHaveLength(1);
	});

	test('is somebody who is there', async () => {
		const administrator = await scene.person('administrator');
		for (const verb of ['disable', 'enable'] as const) {
			expect(await refusal(administrator.person[verb]({ id: randomUUID() }))).toMatchObject({
				code: 'NOT_FOUND'
			});
		}
	});
});

test('the list shows who works where, what may be done with whom, and no password', async () => {
	const administrator = await scene.person('administrator');
	const coordinator = await scene.person('coordinator', { forum: 'youth' });

	const { people } = await administrator.person.list();

	const of = (id: string) => people.find((person) => person.id === id);
	expect(of(coordinator.actor.id)).toMatchObject({
		role: 'coordinator',
		forums: [{ id: youth }],
		groups: [],
		open: ['disable', 'change', 'recover']
	});
	expect(of(administrator.actor.id)).toMatchObject({
		open: [],
		whyNotDisable: 'You cannot shut yourself out. Ask another administrator.'
	});
	expect(JSON.stringify(people)).not.toMatch(/password|hash/i);
	expect(await refusal(coordinator.person.list())).toMatchObject({ code: 'FORBIDDEN' });
});
