import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';

type Voice = { lang: string; localService: boolean; name: string };
type Said = { text: string; rate: number; voice: string | undefined };
declare global {
	interface Window {
		said: Said[];
		finish(): void;
	}
}

const british: Voice = { lang: 'en-GB', localService: true, name: 'Hazel' };

/** A phone with these voices. Each sentence goes on until the test says that it is over. */
async function hasVoices(page: Page, voices: Voice[]): Promise<void> {
	await page.addInitScript((given) => {
		window.said = [];
		let speaking: SpeechSynthesisUtterance | undefined;
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => given,
			speak(utterance: SpeechSynthesisUtterance) {
				speaking = utterance;
				const { text, rate } = utterance;
				const voice = (utterance as unknown as { voiceNamed?: string }).voiceNamed;
				window.said.push({ text, rate, voice });
			},
			cancel() {
				const stopped = speaking;
				speaking = undefined;
				stopped?.dispatchEvent(new Event('error'));
			}
		});
		window.finish = () => {
			const over = speaking;
			speaking = undefined;
			over?.dispatchEvent(new Event('end'));
		};
		// A real utterance only takes a real voice.
		Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
			set(this: { voiceNamed?: string }, voice: Voice | null) {
				this.voiceNamed = voice?.name;
			}
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
	}, voices);
}

const said = (page: Page) => page.evaluate(() => window.said.map(({ text }) => text));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a phone without a voice of its own shows no way to listen', async ({ contributor: { page } }) => {
	await hasVoices(page, [
		{ lang: 'en-GB', localService: false, name: 'Far away' },
		{ lang: 'fr-FR', localService: true, name: 'Amélie' }
	]);
	for (const path of ['/', '/share', '/changes']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(button(page, 'Listen'), path).toBeHidden();
	}
});

test('without JavaScript there is no button that does nothing', async ({
	contributorWithoutScript: { page }
}) => {
	for (const path of ['/', '/share', '/changes']) {
		await page.goto(path);
		for (const name of ['Listen', 'Stop reading', 'Read again'])
			await expect(button(page, name)).toBeHidden();
	}
});

test('a voice reads one sentence after the other, until it is stopped, and again from the start', async ({
	contributor: { page }
}) => {
	await hasVoices(page, [{ lang: 'en-US', localService: true, name: 'Sam' }, british]);
	await page.goto('/help');
	await button(page, 'Listen').click();

	await expect.poll(() => said(page)).toEqual(['Get help']);
	await expect(button(page, 'Stop reading')).toBeFocused();
	await expect(button(page, 'Listen')).toBeHidden();
	const marked = () =>
		page.evaluate(() => [...(CSS.highlights.get('listen') ?? [])].map((range) => range.toString()));
	expect(await marked()).toEqual(['Get help']);

	await page.evaluate(() => window.finish());
	await expect.poll(() => said(page)).toEqual(['Get help', 'You do not have to deal with this alone.']);
	expect(await marked()).toEqual(['You do not have to deal with this alone.']);
	expect((await page.evaluate(() => window.said))[0]).toMatchObject({ rate: 1, voice: 'Hazel' });

	await button(page, 'Stop reading').click();
	await expect(button(page, 'Listen')).toBeFocused();
	expect(await marked()).toEqual([]);
	expect(await said(page)).toHaveLength(2);

	await button(page, 'Listen').click();
	await expect.poll(() => said(page)).toHaveLength(3);
	await button(page, 'Read again').click();
	await expect.poll(() => said(page)).toHaveLength(4);
	expect((await said(page)).slice(2)).toEqual(['Get help', 'Get help']);
});

test('it reads as fast as somebody likes', async ({ contributor: { page } }) => {
	await hasVoices(page, [british]);
	await page.goto('/easier');
	await page.locator('input[name="speed"][value="slow"]').check({ force: true });
	await button(page, 'Use these').click();
	await button(page, 'Listen').click();

	await expect.poll(() => page.evaluate(() => window.said[0]?.rate)).toBe(0.75);
});

test('it reads a question with its answers, and is quiet when the next one comes', async ({
	contributor
}) => {
	const { page } = contributor;
	await hasVoices(page, [british]);
	await contributor.opens('/share');
	await button(page, 'Listen').click();
	await expect.poll(() => said(page)).toHaveLength(1);
	await expect
		.poll(
			() =>
				page.evaluate(() => {
					window.finish();
					return document.documentElement.dataset['listening'];
				}),
			{ intervals: [10] }
		)
		.toBe('ready');
	const texts = await said(page);
	expect(texts).toContain('Who are you?');
	expect(texts).toContain('I am a young person');
	expect(texts.filter((text) => text === 'Who are you?')).toHaveLength(1);
	await expect(button(page, 'Listen')).toBeVisible();

	await button(page, 'Listen').click();
	await expect(button(page, 'Stop reading')).toBeVisible();
	await contributor.chooses('Who are you?', 'I am a young person');
	await contributor.sees('How old are you?');
	await expect(button(page, 'Listen')).toBeVisible();
});

test('a public page can be listened to with one small script', async ({ contributor: { page } }) => {
	await hasVoices(page, [british]);
	const scripts: { url: string; bytes: Promise<number> }[] = [];
	page.on('requestfinished', (request) => {
		if (request.resourceType() !== 'script') return;
		scripts.push({
			url: request.url(),
			bytes: request.sizes().then(({ responseBodySize }) => responseBodySize)
		});
	});
	await page.goto('/changes', { waitUntil: 'networkidle' });
	await button(page, 'Listen').click();

	await expect.poll(() => said(page)).toHaveLength(1);
	expect(scripts).toHaveLength(1);
	expect(await scripts[0]!.bytes).toBeLessThanOrEqual(3 * 1024);
});
