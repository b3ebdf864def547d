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

describe('help numbers', () => {
	const row = (name: string, number: string) => ({
		name,
		number,
		how: 'call' as const,
		hours: 'Day and night',
		verifiedOn: '2026-11-25'
	});
	const always = [row('In danger now', '999'), row('Childline', '0800 1111')];

	const shown = async () => (await scene.contributor.setting.public()).helpNumbers.map(({ name }) => name);
	const proposal = async (who = administrator) => (await who.setting.read()).helpNumberChange!;
	const propose = async (who: typeof administrator, numbers = always) =>
		who.setting.proposeHelpNumbers({ version: await version(), numbers });
	let lead: typeof administrator;
	beforeAll(async () => {
		lead = await scene.person('safeguarding lead', { forum: 'youth', name: 'Lea' });
	});

	test('are changed by a safeguarding lead and an administrator together; until then the old ones are shown', async () => {
		const before = await shown();
		await propose(lead, [row('Local', '01865 000000'), ...always]);
		expect(await shown()).toEqual(before);
		const waiting = await proposal();
		expect(waiting).toMatchObject({ proposedByName: 'Lea', open: ['confirm', 'drop'] });
		expect(waiting.numbers[0]).toMatchObject({ name: 'Local', mark: 'new' });
		await administrator.setting.confirmHelpNumbers({ id: waiting.id });
		expect(await shown()).toEqual(['Local', 'In danger now', 'Childline']);
		expect(await proposal()).toBeNull();
	});

	test('are changed the other way round too, and never by two of one kind or by one alone', async () => {
		await propose(administrator, always);
		const { id, open } = await proposal();
		expect(open).toEqual(['drop']);
		const second = await scene.person('administrator');
		for (const who of [administrator, second])
			expect((await refusal(who.setting.confirmHelpNumbers({ id }))).code).toBe('CONFLICT');
		expect((await refusal(coordinator.setting.confirmHelpNumbers({ id }))).code).toBe('FORBIDDEN');
		expect((await refusal(propose(coordinator))).code).toBe('FORBIDDEN');
		expect(await shown()).toHaveLength(3);
		await lead.setting.confirmHelpNumbers({ id });
		expect(await shown()).toHaveLength(2);
		expect((await refusal(lead.setting.confirmHelpNumbers({ id }))).code).toBe('NOT_FOUND');
	});

	test('have a history of who agreed to what, which nobody changes and only the two sides read', async () => {
		const { helpNumberHistory } = await lead.setting.read();
		expect(
			helpNumberHistory.map(({ numbers, confirmedByName }) => [numbers.length, confirmedByName])
		).toContainEqual([3, 'A administrator']);
		expect(helpNumberHistory[0]!.numbers[0]!.verifiedOn).toBe('2026-11-25');
		expect((await coordinator.setting.read()).helpNumberHistory).toEqual([]);
		for (const change of [
			scene.owner.deleteFrom('helpNumberChange').execute(),
			scene.owner.updateTable('helpNumberChange').set({ numbers: '[]' }).execute()
		])
			await expect(change).rejects.toThrow('What two people agreed to stays as it is');
	});

	test('wait one list at a time, which either side drops, and nobody longer than a week', async () => {
		await propose(lead, always);
		expect((await refusal(propose(administrator))).message).toMatch(/^Other help numbers wait already/);
		await administrator.setting.dropHelpNumbers({ id: (await proposal()).id });
		await propose(administrator);
		const { id } = await proposal();
		const { now } = scene.time;
		scene.time.now = new Date(now.getTime() + 7 * 86_400_000);
		expect(await proposal()).toBeNull();
		expect((await refusal(lead.setting.confirmHelpNumbers({ id }))).code).toBe('NOT_FOUND');
		await propose(lead);
		await lead.setting.dropHelpNumbers({ id: (await proposal()).id });
		scene.time.now = now;
	});

	test('keep 999 and Childline, and no number checked tomorrow', async () => {
		expect(await refusal(propose(administrator, [always[0]!]))).toEqual({
			code: 'BAD_REQUEST',
			message: 'Childline has to stay among the first 3, to call. Those are on every page.'
		});
		const early = [...always, { ...row('Shout', '85258'), verifiedOn: '2026-11-26' }];
		expect((await refusal(propose(administrator, early))).code).toBe('BAD_REQUEST');
		expect(await proposal()).toBeNull();
	});

	test('proposed by two at once, or on top of a change that was not seen, are kept once or not at all', async () => {
		const from = await version();
		const lists = ['1', '2', '3'].map((digit) => [row(`List ${digit}`, `0186500000${digit}`), ...always]);
		const outcomes = await Promise.allSettled(
			lists.map((numbers) => administrator.setting.proposeHelpNumbers({ version: from, numbers }))
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await lead.setting.confirmHelpNumbers({ id: (await proposal()).id });
		expect(await shown()).toHaveLength(3);
		const late = administrator.setting.proposeHelpNumbers({ version: from, numbers: always });
		expect((await refusal(late)).message).toMatch(/^Somebody else changed the settings/);
	});

	test('leave one row in the audit for each step', async () => {
		await propose(lead);
		const { id } = await proposal();
		await administrator.setting.confirmHelpNumbers({ id });
		const rows = await scene.owner
			.selectFrom('audit')
			.select(['action', 'objectId', 'personId'])
			.orderBy('seq', 'desc')
			.limit(2)
			.execute();
		expect(rows).toEqual([
			{ action: 'setting.confirmHelpNumbers', objectId: id, personId: administrator.actor.id },
			{ action: 'setting.proposeHelpNumbers', objectId: id, personId: lead.actor.id }
		]);
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
