import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Awaited<ReturnType<Scene['person']>>;
let administrator: typeof coordinator;
beforeAll(async () => {
	scene = await makeScene('setting');
	coordinator = await scene.person('coordinator', { forum: 'youth' });
	administrator = await scene.person('administrator');
});
afterAll(() => scene.close());

const version = async () => (await coordinator.setting.read()).version;

describe('what everybody may know', () => {
	test('has the numbers to call, when somebody reads, the rules, and who each forum is', async () => {
		const found = await scene.contributor.setting.public();
		expect(found).toMatchObject({
			kind: 'example',
			areaName: 'Oxfordshire',
			readingDays: 7,
			answeringDays: 56
		});
		expect(found.helpNumbers.map(({ number }) => number)).toContain('0800 1111');
		expect(found.helpNumbers.every(({ isStale }) => !isStale)).toBe(true);
		expect(found.forums.map(({ slug, coordinatorsEmployedBy }) => [slug, coordinatorsEmployedBy])).toEqual([
			['youth', null],
			['parent-carer', null]
		]);
		expect(found.rules).toHaveLength(6);
	});

	test('says which numbers nobody has checked for more than 90 days', async () => {
		const before = scene.time.now;
		scene.time.now = new Date('2027-02-20T10:00:00Z');
		const { helpNumbers } = await scene.contributor.setting.public();
		scene.time.now = before;
		expect(helpNumbers.every(({ isStale }) => isStale)).toBe(true);
	});
});

describe('hours, days and terms', () => {
	const wish = { readingHours: 'Tuesdays', readingDays: 5, answeringDays: 40, terms: 'We read it.' };

	test('are changed by a coordinator, and everybody sees it', async () => {
		const from = await version();
		expect(await coordinator.setting.change({ version: from, ...wish })).toEqual({ version: from + 1 });
		expect(await scene.contributor.setting.public()).toMatchObject(wish);
	});

	test('changed by two at once are changed by one, and the other is told', async () => {
		const from = await version();
		const outcomes = await Promise.allSettled(
			[coordinator, administrator].map((who) => who.setting.change({ version: from, ...wish }))
		);
		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect(await refusal(coordinator.setting.change({ version: from, ...wish }))).toMatchObject({
			code: 'CONFLICT',
			message: expect.stringContaining('Somebody else changed the settings') as string
		});
	});

	test('are not changed by the partnership', async () => {
		const lead = await scene.person('theme lead');
		expect(await refusal(lead.setting.change({ version: 1, ...wish }))).toMatchObject({ code: 'FORBIDDEN' });
		expect((await lead.setting.read()).open).toEqual([]);
	});
});

describe('a forum', () => {
	test('says who employs its coordinators once its own coordinator, or an administrator, writes it', async () => {
		const id = await scene.forumIdOf('youth');
		await coordinator.setting.changeForum({
			id,
			about: 'Young people.',
			coordinatorsEmployedBy: 'The county council'
		});
		const { forums } = await scene.contributor.setting.public();
		expect(forums.find((forum) => forum.id === id)).toMatchObject({
			coordinatorsEmployedBy: 'The county council'
		});
		await administrator.setting.changeForum({ id, about: 'Young people.' });
		expect(
			(await scene.contributor.setting.public()).forums.find((forum) => forum.id === id)
				?.coordinatorsEmployedBy
		).toBeNull();
	});

	test('is not changed by the coordinator of the other, who is not offered it either', async () => {
		const id = await scene.forumIdOf('parent-carer');
		expect(await refusal(coordinator.setting.changeForum({ id, about: 'Mine' }))).toMatchObject({
			code: 'FORBIDDEN'
		});
		const { forums } = await coordinator.setting.read();
		expect(forums.map(({ slug, open }) => [slug, open])).toEqual([
			['youth', ['changeForum']],
			['parent-carer', []]
		]);
		expect(
			await refusal(administrator.setting.changeForum({ id: randomUUID(), about: 'None' }))
		).toMatchObject({ code: 'NOT_FOUND' });
	});
});

describe('the public rules', () => {
	const added = { title: 'A new rule', wording: 'Be kind.', easyRead: 'Be kind.' };

	test('get new words, a new order and a new rule', async () => {
		const { rules } = await coordinator.setting.read();
		const wanted = [
			added,
			...rules.toReversed().map((rule) => ({ ...rule, wording: `${rule.wording} Please.` }))
		];
		await coordinator.setting.changeRules({ version: await version(), rules: wanted });
		const found = (await scene.contributor.setting.public()).rules;
		expect(found.map(({ title }) => title)).toEqual([
			'A new rule',
			...rules.map(({ title }) => title).toReversed()
		]);
		expect(found[1]?.wording).toMatch(/ Please\.$/);
		expect(found.at(-1)?.id).toBe(rules[0]?.id);
	});

	test('lose one that nobody was shown, and never one that somebody was', async () => {
		const { rules } = await coordinator.setting.read();
		const { id: submissionId } = await scene.aSubmission();
		const forumId = await scene.forumIdOf('youth');
		await scene.owner
			.insertInto('moderationDecision')
			.values({ submissionId, forumId, decision: 'decline', ruleId: rules[1]!.id })
			.execute();

		const without = (index: number) => rules.filter((_, at) => at !== index);
		expect(
			await refusal(coordinator.setting.changeRules({ version: await version(), rules: without(1) }))
		).toEqual({
			code: 'CONFLICT',
			message: 'A rule that somebody was shown as a reason has to stay. Change its words instead.'
		});
		expect((await coordinator.setting.read()).rules).toEqual(rules);

		await coordinator.setting.changeRules({ version: await version(), rules: without(0) });
		expect((await coordinator.setting.read()).rules).toEqual(without(0));
	});

	test('know nothing of a rule that is not there', async () => {
		const { rules } = await coordinator.setting.read();
		const wanted = [...rules, { ...added, id: randomUUID() }];
		expect(
			await refusal(coordinator.setting.changeRules({ version: await version(), rules: wanted }))
		).toMatchObject({
			code: 'NOT_FOUND'
		});
		expect((await coordinator.setting.read()).rules).toEqual(rules);
	});
});

describe('school terms', () => {
	test('go on with the next one', async () => {
		const { id } = await coordinator.setting.changeTerms({
			name: 'Spring 2027',
			startsOn: '2027-01-05',
			endsOn: '2027-03-26'
		});
		await coordinator.setting.changeTerms({
			id,
			name: 'Spring 2027',
			startsOn: '2027-01-04',
			endsOn: '2027-03-26'
		});
		const { schoolTerms } = await coordinator.setting.read();
		expect(schoolTerms.at(-1)).toEqual({
			id,
			name: 'Spring 2027',
			startsOn: '2027-01-04',
			endsOn: '2027-03-26',
			hasRelease: false,
			open: ['changeTerms']
		});
	});

	test('that numbers were given for stay as they are', async () => {
		const { schoolTerms } = await coordinator.setting.read();
		const { id, name, startsOn } = schoolTerms[0]!;
		await scene.owner.insertInto('release').values({ termId: id }).execute();
		expect(
			await refusal(coordinator.setting.changeTerms({ id, name, startsOn, endsOn: '2025-08-01' }))
		).toMatchObject({
			code: 'CONFLICT',
			message: 'Numbers were given for this term, so it stays as it is.'
		});
		expect((await coordinator.setting.read()).schoolTerms[0]).toMatchObject({ hasRelease: true, open: [] });
	});

	test('added twice at once are there once, and the second is told', async () => {
		const wish = { name: 'Summer 2027', startsOn: '2027-04-12', endsOn: '2027-07-20' };
		const outcomes = await Promise.allSettled([1, 2, 3].map(() => coordinator.setting.changeTerms(wish)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const outcome of outcomes) {
			if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' });
		}
		const unknown = { ...wish, id: randomUUID() };
		expect(await refusal(coordinator.setting.changeTerms(unknown))).toMatchObject({ code: 'NOT_FOUND' });
	});
});

describe('whom to tell when no safeguarding lead has taken a concern', () => {
	test('is said by an administrator or by a safeguarding lead of that forum, and taken away again', async () => {
		const id = await scene.forumIdOf('youth');
		const lead = await scene.person('safeguarding lead', { forum: 'youth' });
		await administrator.setting.changeChair({ id, email: 'chair@example.org' });
		expect((await lead.setting.read()).chairs).toEqual([
			{ id, name: 'SEND Youth Forum', email: 'chair@example.org' }
		]);
		expect((await administrator.setting.read()).chairs).toHaveLength(2);
		await lead.setting.changeChair({ id });
		expect((await lead.setting.read()).chairs[0]!.email).toBeNull();
	});

	test('is neither seen nor said by a coordinator, whom a concern can be about, nor by the lead of another forum', async () => {
		const id = await scene.forumIdOf('youth');
		await administrator.setting.changeChair({ id, email: 'chair@example.org' });
		const other = await scene.person('safeguarding lead', { forum: 'parent-carer' });
		const wish = { id, email: 'mine@example.org' };
		expect((await refusal(coordinator.setting.changeChair(wish))).code).toBe('FORBIDDEN');
		expect((await refusal(other.setting.changeChair(wish))).code).toBe('NOT_FOUND');
		for (const who of [coordinator, other, scene.contributor]) {
			const read = who === scene.contributor ? who.setting.public() : who.setting.read();
			expect(JSON.stringify(await read)).not.toContain('chair@');
		}
	});
});
