import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClaimedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let amina: Coordinator;
let ben: Coordinator;
beforeAll(async () => {
	scene = await makeScene('moderation_redact');
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ben = await scene.person('coordinator', { forum: 'youth', name: 'Ben' });
});
afterAll(() => scene.close());

const story = 'Mrs Bell at Oak School shouted';
const aName = { field: 'story', startsAt: 0, endsAt: 8, kind: 'name' } as const;

test('what is hidden is gone from what others will see, and the original stays whole', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });

	const { redactionId, version } = await amina.moderation.redact({ id, ...aName });

	const seen = await amina.moderation.read({ id });
	expect(seen.words).toMatchObject({ story, preview: { story: '[a name] at Oak School shouted' } });
	expect(seen.words!.redactions).toMatchObject([{ ...aName, id: redactionId, by: 'Amina' }]);
	expect(seen.version).toBe(version);
});

test('hiding more of what is hidden in part makes one hole', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });
	await amina.moderation.redact({ id, ...aName });
	await amina.moderation.redact({ id, field: 'story', startsAt: 12, endsAt: 15, kind: 'place' });

	const last = await amina.moderation.redact({ id, field: 'story', startsAt: 4, endsAt: 22, kind: 'school' });

	expect(last).toMatchObject({ startsAt: 0, endsAt: 22 });
	const { words } = await amina.moderation.read({ id });
	expect(words!.redactions).toHaveLength(1);
	expect(words!.preview.story).toBe('[a school] shouted');
});

test('one stretch hidden four times at once is hidden once', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });

	await Promise.all([1, 2, 3, 4].map(() => amina.moderation.redact({ id, ...aName })));

	expect((await amina.moderation.read({ id })).words!.redactions).toHaveLength(1);
});

test('the same place in the other part of what they wrote is another stretch', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story, better: story });
	await amina.moderation.redact({ id, ...aName });

	await amina.moderation.redact({ id, ...aName, field: 'better' });

	expect((await amina.moderation.read({ id })).words!.redactions).toHaveLength(2);
});

test('half an emoji is hidden whole', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'a😀b' });

	const hidden = await amina.moderation.redact({ id, field: 'story', startsAt: 2, endsAt: 4, kind: 'other' });

	expect(hidden).toMatchObject({ startsAt: 1, endsAt: 4 });
	expect((await amina.moderation.read({ id })).words!.preview.story).toBe('a[taken out]');
});

test('a suggestion that is hidden is not made again', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'Ring 01865 555 123' });
	const [suggestion] = (await amina.moderation.read({ id })).words!.suggestions;
	const { field, startsAt, endsAt, kind } = suggestion!;

	await amina.moderation.redact({ id, field, startsAt, endsAt, kind });

	expect((await amina.moderation.read({ id })).words).toMatchObject({
		suggestions: [],
		preview: { story: 'Ring [contact details]' }
	});
});

test('a mistake is undone, once', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });
	const { redactionId } = await amina.moderation.redact({ id, ...aName });

	await amina.moderation.unredact({ id, redactionId });

	expect((await amina.moderation.read({ id })).words!.preview.story).toBe(story);
	expect((await refusal(amina.moderation.unredact({ id, redactionId }))).code).toBe('NOT_FOUND');
});

test('a hidden stretch cannot be shown again under the address of another one', async () => {
	const one = await aClaimedSubmission(scene, amina, { story });
	const other = await aClaimedSubmission(scene, ben, { story });
	const { redactionId } = await amina.moderation.redact({ id: one.id, ...aName });

	expect((await refusal(ben.moderation.unredact({ id: other.id, redactionId }))).code).toBe('NOT_FOUND');
	expect((await amina.moderation.read({ id: one.id })).words!.redactions).toHaveLength(1);
});

test('nothing is hidden that is not there', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });

	const pastTheEnd = await refusal(amina.moderation.redact({ id, ...aName, endsAt: story.length + 1 }));
	const inNothing = await refusal(amina.moderation.redact({ id, ...aName, field: 'better' }));
	const backwards = await refusal(amina.moderation.redact({ id, ...aName, startsAt: 9 }));

	expect([pastTheEnd.code, inNothing.code, backwards.code]).toEqual([
		'BAD_REQUEST',
		'BAD_REQUEST',
		'BAD_REQUEST'
	]);
	expect((await amina.moderation.read({ id })).version).toBe(1);
});

test('only the one who is working on it hides, shows or says what it is about', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story });
	const { redactionId } = await amina.moderation.redact({ id, ...aName });

	const doors = [
		() => ben.moderation.redact({ id, ...aName, startsAt: 12, endsAt: 22 }),
		() => ben.moderation.unredact({ id, redactionId }),
		() => ben.moderation.retag({ id, areas: [] })
	];

	for (const door of doors) {
		expect(await refusal(door())).toMatchObject({
			code: 'CONFLICT',
			message: expect.stringContaining('Amina is working')
		});
	}
	const { words, areas } = await amina.moderation.read({ id });
	expect(words!.redactions).toHaveLength(1);
	expect(areas).toHaveLength(1);
});

test('what it is about is put right, and what the contributor chose and stays remains theirs', async () => {
	const [first, second, third] = await scene.areaIds();
	const { id } = await aClaimedSubmission(scene, amina, { areas: [first!, second!] });

	await amina.moderation.retag({ id, areas: [second!, third!] });

	expect((await amina.moderation.read({ id })).areas.map((area) => area.id)).toEqual([second, third]);
	const tags = await scene.owner
		.selectFrom('submissionArea')
		.select(['areaId', 'taggedBy'])
		.where('submissionId', '=', id)
		.execute();
	expect(Object.fromEntries(tags.map(({ areaId, taggedBy }) => [areaId, taggedBy]))).toEqual({
		[second!]: 'contributor',
		[third!]: 'coordinator'
	});
});

test('an area that is in no plan is refused, and an empty list takes all away', async () => {
	const { id } = await aClaimedSubmission(scene, amina);

	const refused = await refusal(
		amina.moderation.retag({ id, areas: ['f47ac10b-58cc-4372-a567-0e02b2c3d479'] })
	);
	expect(refused).toEqual({ code: 'BAD_REQUEST', message: 'Choose from the areas of the plan.' });

	await amina.moderation.retag({ id, areas: [] });
	expect((await amina.moderation.read({ id })).areas).toEqual([]);
});

test('what is settled is changed no more', async () => {
	const { id } = await aClaimedSubmission(scene, amina, { story: 'Nobody rang us back' });
	await amina.moderation.decide({ id, version: 1, decision: 'accept' });

	expect((await refusal(amina.moderation.redact({ id, ...aName }))).message).toContain(
		'You have already accepted this one'
	);
});

test('the same words are hidden in all fields at once, when that is asked for', async () => {
	const { id } = await aClaimedSubmission(scene, amina, {
		story: 'Oliver was shouted at. They told OLIVER to leave. Olivers are many.',
		better: 'Ask Oliver first'
	});

	const done = await amina.moderation.redact({ id, ...aName, endsAt: 6, everywhere: true });

	expect(done).toMatchObject({ places: 3, version: 2 });
	expect((await amina.moderation.read({ id })).words!.preview).toEqual({
		story: '[a name] was shouted at. They told [a name] to leave. Olivers are many.',
		better: 'Ask [a name] first'
	});
});

test('typed words are hidden everywhere in one step, and what is not there is said', async () => {
	const { id } = await aClaimedSubmission(scene, amina, {
		story: 'Oak School shut. oak  school is far.',
		better: 'Open Oak School'
	});
	const hideWords = (words: string) => amina.moderation.hideWords({ id, words, kind: 'school' });

	expect(await hideWords('oak school')).toMatchObject({ places: 3, version: 2 });
	expect((await amina.moderation.read({ id })).words!.preview).toEqual({
		story: '[a school] shut. [a school] is far.',
		better: 'Open [a school]'
	});
	expect((await refusal(hideWords('oak school'))).message).toBe('Those words are hidden already.');
	expect((await refusal(hideWords('elm school'))).message).toContain('not in what they sent');
	expect((await amina.moderation.read({ id })).version).toBe(2);
	expect((await refusal(ben.moderation.hideWords({ id, words: 'far', kind: 'other' }))).code).toBe(
		'CONFLICT'
	);
});

test('each guess says how often its words stand there', async () => {
	const { id } = await aClaimedSubmission(scene, amina, {
		story: 'Mrs Bell shouted. Mrs Bell left.',
		better: 'Less Mrs Bell'
	});

	const { words } = await amina.moderation.read({ id });

	expect(words!.suggestions.find(({ field }) => field === 'better')?.places).toBe(3);
});

test('few of one place and age who tell about the same are pointed out, and many are not', async () => {
	const told = {
		place: 'Cherwell',
		ageBand: '13 to 15' as const,
		areas: (await scene.areaIds()).slice(0, 1)
	};
	const elsewhere = await scene.aSubmission({ ...told, areas: (await scene.areaIds()).slice(2, 3) });
	const first = await aClaimedSubmission(scene, amina, told);
	expect((await amina.moderation.read({ id: first.id })).isSmallPlace).toBe(true);

	for (let more = 0; more < 3; more++) await scene.aSubmission(told);
	expect((await amina.moderation.read({ id: first.id })).isSmallPlace).toBe(true);
	await scene.aSubmission(told);
	expect((await amina.moderation.read({ id: first.id })).isSmallPlace).toBe(false);

	await amina.moderation.claim({ id: elsewhere.id });
	expect((await amina.moderation.read({ id: elsewhere.id })).isSmallPlace).toBe(true);
	const unsaid = await aClaimedSubmission(scene, amina, { areas: told.areas });
	expect((await amina.moderation.read({ id: unsaid.id })).isSmallPlace).toBe(false);
});
