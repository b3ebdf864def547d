import type { Page } from '@playwright/test';
import { axe, contrastOfColours } from './axe.ts';
import { whileIn, type Check } from './check.ts';
import { forcedColours, stillness } from './colours.ts';
import { keyboard, letters } from './keyboard.ts';
import { reflow, zoomed } from './reflow.ts';
import { colours, sizes, type Look } from './settings.ts';
import { structure } from './structure.ts';
import { targets } from './targets.ts';
import { title } from './title.ts';

export function checks({ hasProblem = false }: { hasProblem?: boolean } = {}): Check[] {
	return [
		axe,
		targets,
		title(hasProblem),
		...structure,
		zoomed,
		...reflow,
		forcedColours,
		stillness,
		...keyboard,
		letters
	];
}

/** What one page has wrong, each with the name of the check that found it. */
export async function lookAt(page: Page, list: readonly Check[]): Promise<string[]> {
	const found: string[] = [];
	for (const { name, finds } of list)
		found.push(...(await finds(page)).map((problem) => `${name}: ${problem}`));
	return found;
}

/** The places beside the page that only a laptop shows. */
export const lookOnLaptop = (page: Page) =>
	whileIn(page, { size: { width: 1280, height: 900 } }, async () =>
		(await lookAt(page, [axe, targets, ...keyboard])).map((problem) => `on a laptop, ${problem}`)
	);

/** The contrast in every colour of page: the usual one is in the checks above. */
export const lookInColours = (page: Page) => lookIn(page, colours.slice(1), [contrastOfColours]);

/** Whether there is room for larger letters. */
export const lookInSizes = (page: Page) => lookIn(page, sizes.slice(1), [zoomed, targets]);

async function lookIn(page: Page, looks: readonly Look[], list: readonly Check[]): Promise<string[]> {
	const found: string[] = [];
	for (const { name, attributes } of looks) {
		const before = await wear(page, attributes);
		found.push(...(await lookAt(page, list)).map((problem) => `${name}, ${problem}`));
		await wear(page, before);
	}
	return found;
}

/** Sets attributes of the page, and says what they were. */
const wear = (page: Page, attributes: Record<string, string>) =>
	page.evaluate((all) => {
		const root = document.documentElement;
		const before = Object.keys(all).map((name) => [name, root.getAttribute(name) ?? '']);
		for (const [name, value] of Object.entries(all)) root.setAttribute(name, value);
		return Object.fromEntries(before) as Record<string, string>;
	}, attributes);
