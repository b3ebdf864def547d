import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';
import type { Colleague } from '../people/colleague.ts';

const story = 'They changed the place of the clinic and nobody told us, so we waited at the wrong door';
const sentence = 'Places are changed and we hear of it at the wrong door.';
const answer =
	'We heard that you waited at the wrong door. Every change of place is now told by text two days before.';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** The addresses of what came today, as the list shows them, page after page. */
async function cameToday(page: Page): Promise<string[]> {
	const found: string[] = [];
	await page.goto('/team/moderation?lane=new');
	for (;;) {
		const rows = page
			.getByRole('listitem')
			.filter({ hasText: 'Came today' })
			.locator('a[href^="/team/moderation/"]');
		found.push(...(await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))));
		const more = page.getByRole('link', { name: 'Show more' });
		if ((await more.count()) === 0) return found;
		await page.goto((await more.getAttribute('href'))!);
	}
}

/** Ends the term we are in, so that its numbers can be released, and lets the next one begin. */
async function endsTheTerm({ page }: Colleague): Promise<void> {
	await page.goto('/team/settings');
	const terms = page.locator('#school-terms');
	await terms
		.getByText(/^Change: /)
		.first()
		.click();
	await terms.getByLabel('Last day').first().fill(day(-1));
	await terms.getByRole('button', { name: 'Save this term' }).first().click();
	await expect(page.getByText('Saved').first()).toBeVisible();
}

test('from a phone to a signed report, and back to the phone', async ({
	contributor,
	coordinator,
	otherCoordinator,
	themeLead
}) => {
	test.setTimeout(240_000);

	await test.step('a young person tells', async () => {
		await contributor.opens('/share');
		await contributor.fills({ story });
	});
	const receipt = await contributor.sends();

	await test.step('a coordinator reads it and accepts it', async () => {
		const { page } = coordinator;
		for (const address of await cameToday(page)) {
			await page.goto(address);
			await coordinator.presses('Start reading');
			await expect(page.getByRole('heading', { name: 'What they sent' })).toBeVisible();
			if (await page.getByText(story).first().isVisible()) break;
			await coordinator.presses('Give it back');
		}
		await coordinator.accepts();
	});

	await test.step('it becomes part of a theme, is quoted, and goes to a group', async () => {
		const { page } = coordinator;
		await page.goto('/team/themes');
		await page.getByText('Write a theme').click();
		await page.getByLabel(/^What people said, in one sentence/).fill(sentence);
		await page.getByLabel(/^The same in Easy Read/).fill('Places change. Nobody tells us.');
		await page.getByRole('checkbox', { name: 'Being told what is happening' }).check();
		await coordinator.presses('Keep this theme');
		await page.waitForURL(/\/team\/themes\/[0-9a-f-]{36}/);
		await expect(page.getByText(sentence).first()).toBeVisible();

		await page.getByLabel('Words', { exact: true }).fill('clinic wrong door');
		await coordinator.presses('Find');
		await page.getByRole('checkbox', { name: new RegExp(story.slice(0, 30)) }).check();
		await coordinator.presses('Put under this theme');

		await page.getByText(/^Quote this/).click();
		await page
			.getByLabel(/^Trim it to what says most/)
			.fill('nobody told us, so we waited at the wrong door');
		await coordinator.presses('Keep this quote');
		await expect(page.getByText('nobody told us, so we waited at the wrong door').first()).toBeVisible();

		await page.getByRole('checkbox', { name: /Journey of the Child/ }).check();
		await coordinator.presses('Send this theme');
		await expect(page.getByRole('heading', { level: 1 })).toContainText(/answer|sent/i);
	});

	await test.step('a theme lead answers it, and never sees who said it', async () => {
		const { page } = themeLead;
		await page.goto('/team/answers');
		await page
			.getByRole('link', { name: new RegExp(sentence) })
			.first()
			.click();
		// The list offers to answer other themes too: only what stands on this theme's own page is meant.
		await page.waitForURL(/\/team\/(themes|answers)\/[0-9a-f-]{36}/);
		await expect(page.getByText(story)).toHaveCount(0);
		if (page.url().includes('/themes/'))
			await page
				.getByRole('link', { name: /Answer this/ })
				.first()
				.click();
		await page.waitForURL(/\/team\/answers\/[0-9a-f-]{36}/);
		await expect(page.getByText(sentence).first()).toBeVisible();
		await page.getByRole('radio', { name: /^We did/ }).check();
		await page.getByRole('textbox', { name: /what you did/i }).fill(answer);
		await page
			.getByRole('radio', { name: /^It goes into our work/ })
			.first()
			.check();
		await page.getByLabel(/^When was it done/).fill(day(-2));
		await page.getByRole('radio', { name: /^Finished/ }).check();
		await page.getByLabel(/Easy Read/).fill('We text you two days before.');
		await themeLead.presses('Give this answer');
		await page.waitForURL(/\/team\/themes\//);
		await expect(page.getByText(answer).first()).toBeVisible();
	});

	await test.step('two coordinators release the numbers of the term', async () => {
		await endsTheTerm(coordinator);
		const { page } = coordinator;
		await page.goto('/team/releases');
		await page
			.getByRole('button', { name: /^Count/ })
			.first()
			.click();
		await expect(async () => {
			await page.reload();
			await expect(page.getByText('What becomes public')).toBeVisible({ timeout: 1000 });
		}).toPass({ timeout: 60_000 });
		await expect(page.getByRole('button', { name: 'Publish these numbers' })).toHaveCount(0);

		await otherCoordinator.opens(page.url());
		await otherCoordinator.presses('Publish these numbers');
		await expect(otherCoordinator.page.getByRole('status').first()).toContainText('release 4');
	});

	const report = await test.step('a report is drafted, signed by both sides and published', async () => {
		const { page } = coordinator;
		await page.goto('/team/reports');
		await page.getByText('Begin a report').click();
		await page.getByLabel('Last day').first().fill(day(0));
		await coordinator.presses('Make the draft');
		await expect(page.getByText(sentence).first()).toBeVisible();
		const address = page.url();
		await coordinator.presses('Offer it for signing');

		await otherCoordinator.worksIn('Oxfordshire Parent Carers Forum');
		for (const person of [coordinator, otherCoordinator, themeLead]) {
			await person.opens(address.split('?')[0]!);
			await person.page
				.getByRole('radio', { name: /^I agree|^Yes/ })
				.first()
				.check();
			await person.presses('Sign this report');
			await expect(person.page.getByRole('status').first()).toContainText(/sign/i);
		}
		await coordinator.opens(address.split('?')[0]!);
		await coordinator.presses(/^Publish/);
		await expect(page.getByRole('status').first()).toContainText(/published/i);
		return address.replace('/team', '').split('?')[0]!;
	});

	await test.step('everybody can read it, as a page and as a tagged PDF', async () => {
		const { page } = contributor;
		await page.goto(report);
		await expect(page.getByText(sentence).first()).toBeVisible();
		await expect(page.getByText(answer).first()).toBeVisible();
		const pdf = await page.request.get(`${report}/report.pdf`);
		expect(pdf.headers()['content-type']).toBe('application/pdf');
		expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
		const release = await page.request.get('/open/releases/4.json');
		expect(release.status()).toBe(200);
	});

	await test.step('the young person finds the answer with six pictures, and says whether it helped', async () => {
		const { page } = contributor;
		await contributor.tracks(receipt);
		await contributor.sees('We ask you: did it help?');
		await expect(page.getByText(answer).first()).toBeVisible();
		await page.getByRole('radio', { name: 'A bit better' }).check({ force: true });
		await page.getByRole('button', { name: 'Send my answer' }).click();
		await expect(page.getByText('We have it. Thank you. You can change it here.')).toBeVisible();
	});

	await test.step('the forum sees it, and nobody else does', async () => {
		await coordinator.opens('/team/themes');
		await coordinator.page
			.getByRole('link', { name: new RegExp(sentence) })
			.first()
			.click();
		await expect(coordinator.page.getByText('A bit better').first()).toBeVisible();
	});
});
