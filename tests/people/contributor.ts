import { expect, type Page } from '@playwright/test';

type Told = {
	who?: string;
	mode?: 'Pictures' | 'Words' | 'Talk' | 'Someone is helping me';
	about?: string;
	face?: string;
	story?: string;
	consent?: string;
	/** The cards that are answered, in the ways that show cards; the others are skipped. */
	cards?: Record<string, 'Bad' | 'OK' | 'Good' | 'I do not know'>;
	/** Whose phone it is, where it asks. */
	sharedPhone?: 'Yes' | 'No' | 'I do not know';
	/** Who chose each answer, where a helper is beside. */
	chosen?: 'I chose' | 'We chose together' | 'They chose for me';
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

	async goesOn(button = 'Next'): Promise<void> {
		await this.page.getByRole('button', { name: button, exact: true }).click();
	}

	async sees(heading: string | RegExp): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	}

	/** Says who they are, reads what becomes of it, and comes to "How do you want to answer?". */
	async begins({ who = 'I am a young person', sharedPhone = 'Yes' }: Told): Promise<void> {
		await this.chooses('Who are you?', who);
		if (who !== 'I am a parent or carer') {
			await this.sees(/^How old/);
			await this.goesOn();
		}
		await this.sees('Before you start');
		await this.goesOn('Yes, go on');
		await this.sees(/^(Do other people use this phone|How do you want to answer)/);
		if (await this.page.getByRole('heading', { name: 'Do other people use this phone?' }).isVisible())
			await this.chooses('Do other people use this phone?', sharedPhone);
		await this.sees('How do you want to answer?');
	}

	/** Goes through the cards one by one and comes to the mat. */
	async laysCards(cards: NonNullable<Told['cards']>): Promise<void> {
		for (;;) {
			await this.sees(/How is this for you\?$/);
			const card = (await this.page.locator('main .card b').textContent()) ?? '';
			const face = cards[card];
			if (face) await this.picks(face);
			const isLast = /Card (\d+) of \1\b/.test((await this.page.locator('main .step').textContent()) ?? '');
			const before = await this.page.locator('main .step').textContent();
			await this.goesOn('Next card');
			if (isLast) break;
			await expect(this.page.locator('main .step')).not.toHaveText(before ?? '');
		}
		await this.sees('Your cards');
	}

	/** Goes through every page of the wizard and stops at "Check before you send". */
	async fills({
		who = 'I am a young person',
		mode = 'Words',
		about = 'Being told what is happening',
		face = 'Bad',
		story = 'Nobody told us the clinic had moved',
		consent = 'Yes, my exact words',
		cards = {},
		sharedPhone = 'Yes',
		chosen = 'I chose'
	}: Told): Promise<void> {
		const hasHelper = mode === 'Someone is helping me' || who === 'I am helping a young person';
		const saysWhoChose = async () => hasHelper && (await this.picks(chosen));

		await this.begins({ who, sharedPhone });
		await this.chooses('How do you want to answer?', mode);
		await this.sees('What is it about?');
		await this.picks(about);
		await saysWhoChose();
		await this.goesOn();
		if (mode === 'Pictures' || mode === 'Someone is helping me') {
			await this.laysCards(cards);
			if (Object.keys(cards).length > 0) await saysWhoChose();
			await this.goesOn();
		}
		await this.sees(mode === 'Pictures' ? 'How does it all feel?' : 'How did it feel?');
		await this.picks(face);
		await saysWhoChose();
		await this.goesOn();
		const question = mode === 'Pictures' ? 'Do you want to say more?' : 'What happened?';
		await this.sees(question);
		await this.page.getByLabel(question).fill(story);
		if (story) await saysWhoChose();
		await this.goesOn();
		if (mode !== 'Pictures') {
			await this.sees('What would make it better?');
			await this.goesOn();
		}
		await this.chooses('Is it about now, or are you looking back?', 'It is about now');
		if (story) await this.chooses('May we use your words?', consent);
		if (mode !== 'Pictures') {
			await this.sees('A little about you');
			await this.goesOn();
		}
		await this.sees('Check before you send');
	}

	/** Sends what is filled in and gives the six words of the receipt. */
	async sends(heading: string | RegExp = 'We have it. Thank you.'): Promise<string[]> {
		await this.page.getByRole('button', { name: 'Send', exact: true }).click();
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
