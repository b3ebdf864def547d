import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let coordinator: Awaited<ReturnType<Scene['person']>>;
beforeAll(async () => {
	scene = await makeScene('ask');
	coordinator = await scene.person('coordinator', { forum: 'parent-carer' });
});
afterAll(() => scene.close());
beforeEach(() => {
	scene.time.now = new Date('2026-11-25T10:00:00Z');
});

const wording = {
	title: 'Getting to school',
	intro: 'The council looks at transport in spring. Tell us how it goes.',
	easyRead: 'How do you get to school? Tell us.',
	storyPrompt: 'How did the journey go?',
	areas: [],
	opensOn: '2026-11-20',
	closesOn: '2026-12-10'
};

test('an ask is read by anybody with its link, and stands on the first page while it is open', async () => {
	const [area] = await scene.areaIds();
	const { slug } = await coordinator.ask.make({ ...wording, areas: [area!] });

	expect(slug).toBe('getting-to-school');
	expect(await scene.contributor.ask.read({ slug })).toMatchObject({
		title: 'Getting to school',
		storyPrompt: 'How did the journey go?',
		betterPrompt: '',
		serves: 'parent carer',
		areas: [area],
		state: 'open'
	});
	const open = async () => (await scene.contributor.ask.open()).map((ask) => ask.slug);
	expect(await open()).toContain(slug);
	scene.time.now = new Date('2026-12-11T10:00:00Z');
	expect(await open()).not.toContain(slug);
	expect(await scene.contributor.ask.read({ slug })).toMatchObject({ state: 'over' });
});

test('two asks with one title have two addresses, and an address outlives a change of words', async () => {
	const first = await coordinator.ask.make({ ...wording, title: 'Short breaks' });
	const second = await coordinator.ask.make({ ...wording, title: 'Short breaks' });
	expect([first.slug, second.slug]).toEqual(['short-breaks', 'short-breaks-2']);

	await coordinator.ask.edit({ ...wording, id: first.id, title: 'Breaks for families' });
	expect(await scene.contributor.ask.read({ slug: 'short-breaks' })).toMatchObject({
		title: 'Breaks for families'
	});
});

test('what answers an ask is counted with it, and says so to whoever sent it', async () => {
	const { id, slug } = await coordinator.ask.make({ ...wording, title: 'Counted' });
	const { receipt } = await scene.aSubmission({ contributor: 'parent carer', ask: slug });
	const plain = await scene.aSubmission({ contributor: 'parent carer', ask: 'no-such-ask' });

	expect((await coordinator.ask.list()).find((ask) => ask.id === id)).toMatchObject({ answers: 1 });
	expect(await scene.contributor.submission.track({ receipt })).toMatchObject({
		ask: { slug, title: 'Counted' }
	});
	expect(await scene.contributor.submission.track({ receipt: plain.receipt })).toMatchObject({ ask: null });
});

test('the dates run forwards, the areas are in the plan, and another forum changes nothing', async () => {
	expect(await refusal(coordinator.ask.make({ ...wording, closesOn: '2026-11-19' }))).toMatchObject({
		code: 'BAD_REQUEST'
	});
	const unknown = '00000000-0000-4000-8000-000000000000';
	expect(await refusal(coordinator.ask.make({ ...wording, areas: [unknown] }))).toMatchObject({
		message: 'Choose areas that are in the plan.'
	});
	const { id } = await coordinator.ask.make({ ...wording, title: 'Ours alone' });
	const other = await scene.person('coordinator', { forum: 'youth' });
	expect(await refusal(other.ask.edit({ ...wording, id }))).toMatchObject({ code: 'NOT_FOUND' });
	expect((await other.ask.list()).map((ask) => ask.id)).not.toContain(id);
});

test('a link to no ask is told kindly', async () => {
	expect(await refusal(scene.contributor.ask.read({ slug: 'nothing' }))).toEqual({
		code: 'NOT_FOUND',
		message: 'We cannot find that. Check the link.'
	});
});
