import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../testing/scene.ts';
import { makeThemeScene, type ThemeScene } from '../testing/theme-scene.ts';

let scene: ThemeScene;
beforeAll(async () => {
	scene = await makeThemeScene('theme_quote');
});
afterAll(() => scene.close());

async function asRead(id: string) {
	const theme = await scene.coordinator.theme.read({ id });
	if (theme.view !== 'forum') throw new Error('It is read as another forum’s');
	return theme;
}

test('a quote is the person’s own words, and the forum reads whose', async () => {
	const submission = await scene.anAcceptedSubmission({ story: 'Nobody told us the clinic had moved' });
	const id = await scene.aThemeWith([submission]);

	const { quoteId } = await scene.coordinator.theme.quote({
		id,
		submissionId: submission.id,
		wording: ' Nobody told us '
	});

	const { quotes } = await asRead(id);
	expect(quotes).toEqual([{ id: quoteId, wording: 'Nobody told us', submissionId: submission.id }]);
	const again = await refusal(
		scene.coordinator.theme.quote({ id, submissionId: submission.id, wording: 'Nobody told us' })
	);
	expect(again.code).toBe('CONFLICT');
	await scene.coordinator.theme.unquote({ id, quoteId });
	expect((await asRead(id)).quotes).toEqual([]);
	expect((await refusal(scene.coordinator.theme.unquote({ id, quoteId }))).code).toBe('NOT_FOUND');
});

test('words that the person did not allow, that were taken out or that are not there are not quoted', async () => {
	const story = 'My worker Zebedee never came on Monday';
	const shown = { story: 'My worker [a name] never came on Monday' };
	const allowed = await scene.anAcceptedSubmission({ story }, shown);
	const own = await scene.anAcceptedSubmission({ story, consent: 'own words' }, shown);
	const count = await scene.anAcceptedSubmission({ story, consent: 'count only' }, shown);
	const id = await scene.aThemeWith([allowed, own, count]);
	const quote = (submissionId: string, wording: string) =>
		refusal(scene.coordinator.theme.quote({ id, submissionId, wording }));

	expect((await quote(own.id, 'never came on Monday')).code).toBe('CONFLICT');
	expect((await quote(count.id, 'never came on Monday')).code).toBe('CONFLICT');
	expect((await quote(allowed.id, 'My worker Zebedee never came')).code).toBe('CONFLICT');
	expect((await quote(allowed.id, 'My worker [a name] never came')).code).toBe('CONFLICT');
	expect((await quote(allowed.id, 'never')).code).toBe('BAD_REQUEST');
	expect((await asRead(id)).quotes).toEqual([]);
});

test('only what stands behind a theme, and is still accepted, is quoted in it', async () => {
	const elsewhere = await scene.anAcceptedSubmission();
	const reopened = await scene.anAcceptedSubmission();
	const theirs = await scene.anAcceptedSubmission({ contributor: 'parent carer' });
	await scene.aThemeWith([elsewhere], 'Another theme');
	const id = await scene.aThemeWith([reopened]);
	await scene.isNoLongerAccepted(reopened.id);

	for (const submissionId of [elsewhere.id, reopened.id, theirs.id, id]) {
		const refused = await refusal(
			scene.coordinator.theme.quote({ id, submissionId, wording: 'Nobody told us' })
		);
		expect(refused.code).toBe('NOT_FOUND');
	}
});

test('a quote that its person took back is counted and no longer read', async () => {
	const [stays, goes] = [await scene.anAcceptedSubmission(), await scene.anAcceptedSubmission()];
	const id = await scene.aThemeWith([stays, goes]);
	await scene.coordinator.theme.quote({ id, submissionId: goes.id, wording: 'Nobody told us' });

	await scene.contributor.submission.withdraw({ receipt: goes.receipt });

	const theme = await asRead(id);
	expect(theme).toMatchObject({ quotes: [], quotesWithdrawn: 1 });
	expect(theme.evidence.map((each) => each.id)).toEqual([stays.id]);
});

test('whether a quote or its being taken back comes first, no quote is left of what was taken back', async () => {
	const keeper = await scene.anAcceptedSubmission();
	for (let round = 0; round < 5; round++) {
		const submission = await scene.anAcceptedSubmission();
		const id = await scene.aThemeWith([keeper, submission]);

		const [quoted] = await Promise.allSettled([
			scene.coordinator.theme.quote({ id, submissionId: submission.id, wording: 'Nobody told us' }),
			scene.contributor.submission.withdraw({ receipt: submission.receipt })
		]);

		if (quoted.status === 'rejected') expect(quoted.reason).toMatchObject({ code: 'NOT_FOUND' });
		expect((await asRead(id)).quotes).toEqual([]);
	}
});
