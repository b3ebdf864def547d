import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, anAcceptedSubmission, minutesPass, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_read');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

test('the words are there for the one who is working on it, and for nobody else', async () => {
	const { id } = await scene.aSubmission({ story: 'CANARY story', better: 'CANARY wish' });

	const before = await amina.moderation.read({ id });
	expect(before).toMatchObject({ words: null, claim: null, mayClaim: true, open: [] });
	expect(JSON.stringify(before)).not.toContain('CANARY');

	await amina.moderation.claim({ id });
	const mine = await amina.moderation.read({ id });
	expect(mine.words).toMatchObject({ story: 'CANARY story', better: 'CANARY wish' });
	expect(mine.open).toEqual(['accept', 'hold', 'decline']);

	const others = await ben.moderation.read({ id });
	expect(others).toMatchObject({
		words: null,
		claim: { by: 'Amina', isMine: false },
		mayClaim: false,
		open: []
	});
	expect(JSON.stringify(others)).not.toContain('CANARY');
});

test('the words close when the time is up', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	minutesPass(scene, 20);

	expect(await amina.moderation.read({ id })).toMatchObject({ words: null, claim: null, open: [] });
});

test('what may tell who somebody is and what is worrying are pointed out where they stand', async () => {
	const story = '😀👨‍👩‍👧\u200b write to amina@example.org';
	const better = 'He hit me and I want to die';
	const { id } = await aClaimedSubmission(scene, amina, { story, better });

	const { words, worry } = await amina.moderation.read({ id });

	const [suggestion, ...others] = words!.suggestions;
	expect(words!.story!.slice(suggestion!.startsAt, suggestion!.endsAt)).toBe('amina@example.org');
	expect(suggestion).toMatchObject({ field: 'story', kind: 'contact' });
	expect(others).toEqual([]);
	expect(words!.worries.some(({ field, isStrong }) => field === 'better' && isStrong)).toBe(true);
	expect(worry).toBe('may be in danger');
});

test('the preview is what others will see: nothing at all of somebody who said "only count it"', async () => {
	const exact = await aClaimedSubmission(scene, amina, { story: 'It was late' });
	const counted = await aClaimedSubmission(scene, amina, { story: 'It was late', consent: 'count only' });

	expect((await amina.moderation.read({ id: exact.id })).words?.preview).toEqual({
		story: 'It was late',
		better: ''
	});
	expect((await amina.moderation.read({ id: counted.id })).words?.preview).toEqual({ story: '', better: '' });
});

test('of one that is accepted a colleague sees what others see, who accepted it, and that it can be reopened', async () => {
	const { id } = await anAcceptedSubmission(scene, amina, { story: 'It was late' });

	const seen = await ben.moderation.read({ id });

	expect(seen).toMatchObject({
		words: null,
		accepted: { story: 'It was late', better: '' },
		open: ['reopen']
	});
	expect(seen.history).toMatchObject([{ decision: 'accept', by: 'Amina', isMine: false, rule: null }]);
});

test('it brings the public rules and the areas that there are to choose from', async () => {
	const { id } = await scene.aSubmission();

	const { rules, areaChoices, areas } = await amina.moderation.read({ id });

	expect(rules.length).toBeGreaterThan(0);
	expect(areaChoices.map((area) => area.id)).toEqual(await scene.areaIds());
	expect(areas).toHaveLength(1);
});

test('a coordinator of the other forum is told what a wrong address is told', async () => {
	const { id } = await aClaimedSubmission(scene, amina);
	const other = await scene.person('coordinator', { forum: 'parent-carer' });
	const nowhere = await refusal(other.moderation.read({ id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479' }));
	const stretch = { field: 'story', startsAt: 0, endsAt: 1 } as const;

	expect(nowhere.code).toBe('NOT_FOUND');
	const doors = [
		() => other.moderation.read({ id }),
		() => other.moderation.claim({ id }),
		() => other.moderation.release({ id }),
		() => other.moderation.redact({ id, ...stretch, kind: 'name' }),
		() => other.moderation.unredact({ id, redactionId: id }),
		() => other.moderation.retag({ id, areas: [] }),
		() => other.moderation.decide({ id, version: 1, decision: 'accept' }),
		() => other.moderation.decide({ id, version: 1, decision: 'reopen' })
	];
	for (const door of doors) expect(await refusal(door())).toEqual(nowhere);
	expect((await other.moderation.queue({})).items).toEqual([]);
	expect(await other.moderation.waits()).toMatchObject({ waiting: 0, oldestDays: 0 });
	expect((await amina.moderation.read({ id })).claim?.isMine).toBe(true);
});

test('the cards and who chose each answer are there to be read, and cards of a worry come first', async () => {
	const { id } = await scene.aSubmission({
		mode: 'helped',
		story: undefined,
		feeling: 'ok',
		consent: 'count only',
		cards: [
			{ card: 'noise', feeling: 'ok' },
			{ card: 'feeling safe', feeling: 'bad' }
		],
		chosenBy: { about: 'helper', feeling: 'me', cards: 'together' }
	});

	expect(await amina.moderation.read({ id })).toMatchObject({
		mode: 'helped',
		cards: [
			{ card: 'feeling safe', feeling: 'bad' },
			{ card: 'noise', feeling: 'ok' }
		],
		chosenBy: { about: 'helper', feeling: 'me', cards: 'together' },
		worry: 'worth a careful read'
	});
});
