import { expect, test } from '../people/index.ts';
import { expectReadable, readsIn } from '../people/sight.ts';

const open = [
	'/',
	'/share',
	'/share/sent',
	'/track',
	'/waiting',
	'/help',
	'/easier',
	'/offline',
	'/changes',
	'/changes?unanswered=1',
	'/reports',
	'/rules',
	'/what-we-hold',
	'/what-the-partnership-sees',
	'/privacy',
	'/accessibility',
	'/sign-in',
	'/sign-in/no-such-invitation',
	'/nothing-here'
];

for (const [width, setting] of [
	[320, 'paper.usual'],
	[390, 'dark.usual'],
	[320, 'strong.biggest'],
	[320, 'cream.biggest.easy.bigger.wider.opendyslexic'],
	[1280, 'paper.usual']
] as const) {
	test(`every open page can be read at ${width} pixels in ${setting}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		await readsIn(page, setting);
		for (const path of open) {
			await page.goto(path);
			await expectReadable(page, `${path} at ${width} in ${setting}`);
		}
		for (const list of ['/changes', '/reports']) {
			await page.goto(list);
			const inside = page.locator(`main a[href^="${list}/"]`).first();
			await page.goto((await inside.getAttribute('href'))!);
			await expectReadable(page, `${page.url()} at ${width} in ${setting}`);
		}
	});
}

test('each question of the wizard can be read, also when something is missing', async ({ contributor }) => {
	test.slow();
	const { page } = contributor;
	await page.setViewportSize({ width: 320, height: 700 });
	await contributor.opens('/share');
	const answers: [question: string, answer: string | undefined][] = [
		['Who are you?', 'We are a group'],
		['Tell us about your group', 'Parents and carers'],
		['How do you want to answer?', 'Words'],
		['What is it about?', 'I am not sure'],
		['How did it feel?', 'Good'],
		['What happened?', undefined],
		['What would make it better?', undefined],
		['Is it about now, or are you looking back?', 'I am looking back'],
		['When was it?', 'Last year'],
		['May we use your words?', 'No, only count me'],
		['A little about you', undefined]
	];
	for (const [question, answer] of answers) {
		await contributor.sees(question);
		await expectReadable(page, question);
		if (answer && question !== 'How did it feel?') {
			await contributor.goesOn();
			await expect(page.getByRole('alert')).toBeVisible();
			await expectReadable(page, `${question}, with something missing`);
		}
		if (question === 'Tell us about your group')
			await page.getByLabel('How many of you are there?').fill('14');
		if (question === 'What happened?') await page.getByLabel('What happened?').fill('We waited a year');
		if (answer) await contributor.picks(answer);
		if (question === 'When was it?') await contributor.picks('Moving to another school');
		await contributor.goesOn();
	}
	await contributor.sees('Check before you send');
	await expectReadable(page, 'Check before you send');
	await contributor.sends();
	await expectReadable(page, 'The receipt');
});

test('everything can be told with a keyboard alone', async ({ contributor }) => {
	const { page } = contributor;
	await contributor.opens('/share');

	async function tabTo(name: string | RegExp): Promise<void> {
		for (let presses = 0; presses < 60; presses += 1) {
			await page.keyboard.press('Tab');
			const label = await page.evaluate(() => {
				const at = document.activeElement;
				const own =
					at instanceof HTMLInputElement
						? at.labels?.[0]?.textContent
						: (at?.getAttribute('aria-label') ?? at?.textContent);
				return (own ?? '').trim();
			});
			if (typeof name === 'string' ? label.startsWith(name) : name.test(label)) return;
		}
		throw new Error(`The keyboard never reached ${String(name)}`);
	}
	async function picks(question: string, first: string, downs = 0): Promise<void> {
		await contributor.sees(question);
		await tabTo(first);
		for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await tabTo('Next');
		await page.keyboard.press('Enter');
	}

	await picks('Who are you?', 'I am a young person');
	await picks('How do you want to answer?', 'Pictures', 1);
	await picks('What is it about?', 'Being listened to');
	await contributor.sees('How did it feel?');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('What happened?');
	await tabTo('What happened?');
	await page.keyboard.type('Typed with the keyboard alone');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('What would make it better?');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await picks('Is it about now, or are you looking back?', 'It is about now');
	await picks('May we use your words?', 'Yes, my exact words');
	await contributor.sees('A little about you');
	await tabTo('Next');
	await page.keyboard.press('Enter');
	await contributor.sees('Check before you send');
	await tabTo('Send');
	await page.keyboard.press('Enter');
	await contributor.sees('We have it. Thank you.');
});

test('"Leave fast" is the first thing after the skip link, big enough and never covered', async ({
	page
}) => {
	for (const path of ['/', '/share', '/track', '/help', '/waiting', '/easier', '/changes']) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const leave = page.getByRole('link', { name: 'Leave fast' });
		const box = (await leave.boundingBox())!;
		expect(Math.min(box.width, box.height), path).toBeGreaterThanOrEqual(44);
		const onTop = await leave.evaluate((link) => {
			const { x, y, width, height } = link.getBoundingClientRect();
			return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
		});
		expect(onTop, path).toBe(true);
	}
});

const desks = {
	coordinator: [
		'/team',
		'/team/moderation',
		'/team/moderation?lane=done',
		'/team/themes',
		'/team/answers',
		'/team/releases',
		'/team/reports',
		'/team/plan',
		'/team/groups',
		'/team/recommendations',
		'/team/settings'
	],
	themeLead: ['/team', '/team/themes', '/team/answers', '/team/releases', '/team/reports'],
	administrator: ['/team', '/team/settings', '/team/people', '/team/audit']
} as const;

for (const [who, paths] of Object.entries(desks)) {
	for (const width of [320, 1280]) {
		test(`every page of the ${who} can be read at ${width} pixels`, async ({
			coordinator,
			themeLead,
			administrator
		}) => {
			test.slow();
			const { page } = { coordinator, themeLead, administrator }[who as keyof typeof desks];
			await page.setViewportSize({ width, height: 900 });
			for (const path of paths) {
				await page.goto(path);
				await expectReadable(page, `${path} at ${width}`);
			}
			for (const list of [
				'/team/moderation',
				'/team/themes',
				'/team/answers',
				'/team/releases',
				'/team/reports'
			]) {
				if (!(paths as readonly string[]).includes(list)) continue;
				await page.goto(list);
				const link = page.locator(`main a[href^="${list}/"]`).first();
				if ((await link.count()) === 0) continue;
				await page.goto((await link.getAttribute('href'))!);
				await expectReadable(page, `${page.url()} at ${width}`);
			}
		});
	}
}
