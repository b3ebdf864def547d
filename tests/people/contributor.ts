import { expect, type Page } from '@playwright/test';

type Told = {
	who?: string;
	mode?: 'Pictures' | 'Words';
	about?: string;
	face?: string;
	story?: string;
	consent?: string;
};

/** A young person or a parent carer with a phone. Each verb ends by seeing that it worked. */
export class Contributor {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async opens(path: string): Promise<void> {
		await this.page.goto(path);
	}

	/** Opens the first question and waits until the phone could do without signal. */
	async getsReadyForNoSignal(): Promise<void> {
		await this.page.goto('/share');
		await this.page.evaluate(async () => void (await navigator.serviceWorker.ready));
		await this.page.reload();
		await expect.poll(() => this.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	}

	async losesSignal(): Promise<void> {
		await this.page.context().setOffline(true);
	}

	async findsSignal(): Promise<void> {
		await this.page.context().setOffline(false);
	}

	async chooses(question: string, answer: string): Promise<void> {
		await this.sees(question);
		await this.picks(answer);
		await this.goesOn();
	}

	/** Ticks one answer by its own words, which may have more words under them. */
	async picks(answer: string): Promise<void> {
		const name = new RegExp(`^${answer}`);
		const choice = this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name }));
		// The whole card is the target; the box itself lies invisibly under its words.
		await choice.check({ force: true });
	}

	async goesOn(): Promise<void> {
		await this.page.getByRole('button', { name: 'Next' }).click();
	}

	async sees(heading: string | RegExp): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	}

	/** Goes through every page of the wizard and stops at "Check before you send". */
	async fills({
		who = 'I am a young person',
		mode = 'Words',
		about = 'Being told what is happening',
		face = 'Bad',
		story = 'Nobody told us the clinic had moved',
		consent = 'Yes, my exact words'
	}: Told): Promise<void> {
		await this.chooses('Who are you?', who);
		await this.chooses('How do you want to answer?', mode);
		await this.chooses('What is it about?', about);
		await this.chooses('How did it feel?', face);
		await this.sees('What happened?');
		await this.page.getByLabel('What happened?').fill(story);
		await this.goesOn();
		if (mode === 'Words') {
			await this.sees('What would make it better?');
			await this.goesOn();
		}
		await this.chooses('Is it about now, or are you looking back?', 'It is about now');
		if (story) await this.chooses('May we use your words?', consent);
		await this.sees('A little about you');
		await this.goesOn();
		await this.sees('Check before you send');
	}

	/** Sends what is filled in and gives the six words of the receipt. */
	async sends(heading: string | RegExp = 'We have it. Thank you.'): Promise<string[]> {
		await this.page.getByRole('button', { name: 'Send' }).click();
		await this.sees(heading);
		return this.readsReceipt();
	}

	async readsReceipt(): Promise<string[]> {
		const tiles = this.page
			.getByRole('region', { name: 'Your six pictures are your key' })
			.getByRole('listitem');
		await expect(tiles).toHaveCount(6);
		return (await tiles.allTextContents()).map((text) => text.replace(/[^a-z]/g, ''));
	}

	async tracks(words: readonly string[]): Promise<void> {
		await this.page.goto('/track');
		await this.page.getByLabel('Your six words').fill(words.join(' '));
		await this.page.getByRole('button', { name: 'Look' }).click();
	}
}
