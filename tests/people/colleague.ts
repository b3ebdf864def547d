import { expect, type Page } from '@playwright/test';

/** Somebody who signs in: a coordinator, a theme lead, an administrator. */
export class Colleague {
	readonly page: Page;
	readonly name: string;

	constructor(page: Page, name: string) {
		this.page = page;
		this.name = name;
	}

	async signsIn({ email, password }: { email: string; password: string }): Promise<void> {
		await this.page.goto('/sign-in');
		await this.page.getByLabel('E-mail').fill(email);
		await this.page.getByLabel('Password').fill(password);
		await this.page.getByRole('button', { name: 'Sign in' }).click();
		await this.sees('What waits');
	}

	/** Changes the forum that a coordinator works in. */
	async worksIn(forum: string): Promise<void> {
		const places = this.page.getByRole('navigation', { name: 'Places' });
		await places.getByText('Work in another forum').click();
		await places.getByLabel('Work in', { exact: true }).selectOption({ label: forum });
		await places.getByRole('button', { name: 'Change forum' }).click();
		await expect(places.getByText(forum).first()).toBeVisible();
	}

	async opens(path: string): Promise<void> {
		await this.page.goto(path);
	}

	async presses(name: string | RegExp): Promise<void> {
		await this.page.getByRole('button', { name }).first().click();
	}

	async sees(heading: string | RegExp): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	}

	/** The one on the desk, which others then see: first as a stranger would read it. */
	async accepts(): Promise<void> {
		await this.page.getByRole('radio', { name: /^Accept/ }).check();
		await this.presses(/^Accept$/);
		await expect(this.page.getByRole('heading', { name: 'Read it as a stranger' })).toBeFocused();
		await this.presses('No. Accept it');
		await expect(this.page.getByRole('status').filter({ hasText: /^Accepted\./ })).toBeVisible();
	}

	/** A code for one new member, to be handed over on paper. */
	async makesCode(): Promise<string> {
		await this.page.goto('/team/members');
		await this.page.getByRole('button', { name: /Make (a|another) code/ }).click();
		const words = this.page
			.getByRole('region', { name: 'Give this code to one person' })
			.getByRole('listitem');
		await expect(words).toHaveCount(4);
		return (await words.allTextContents()).map((word) => word.trim()).join(' ');
	}
}
