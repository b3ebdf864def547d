import type { Page } from '@playwright/test';
import { axe, contrastOfColours } from './axe.ts';
import { whileIn, type Check } from './check.ts';
import { forcedColours, stillness } from './colours.ts';
import { keyboard, letters } from './keyboard.ts';
import { reflow, sideways, twiceAsLarge, zoomed } from './reflow.ts';
import { colours, shapes, sizes, widest, type Look } from './settings.ts';
import { structure } from './structure.ts';
import { targets } from './targets.ts';
import { title } from './title.ts';

type Wish = { hasProblem?: boolean };

export function checks({ hasProblem = false }: Wish = {}): Check[] {
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

/** What finds the most in the least time: for pages that are made of the same parts as the questions. */
const quickChecks = ({ hasProblem = false }: Wish) => [
	axe,
	targets,
	title(hasProblem),
	...structure,
	zoomed,
	twiceAsLarge,
	forcedColours
];

/** What one page has wrong, each with the name of the check that found it. */
export async function lookAt(page: Page, list: readonly Check[]): Promise<string[]> {
	const found: string[] = [];
	for (const { name, finds } of list)
		found.push(...(await finds(page)).map((problem) => `${name}: ${problem}`));
	return found;
}

/** All checks, all sizes; and in all colours and on a laptop, where something is new. */
export async function lookWell(page: Page, state: Wish & { looksLikeBefore?: boolean }): Promise<string[]> {
	const found = [
		...(await lookAt(page, checks(state))),
		...(await lookIn(page, [...sizes.slice(1), ...shapes], [zoomed, targets]))
	];
	if (state.looksLikeBefore) return found;
	return [
		...found,
		...(await lookIn(page, colours.slice(1), [contrastOfColours])),
		...(await lookOnLaptop(page, [axe, targets, ...keyboard]))
	];
}

/**
 * What is looked at on a page of the team: it has no "Leave fast", and the addresses that are typed there are
 * other people's, which a browser must not fill in.
 */
const notTheirs = ['Help and Leave fast in their place', 'autocomplete'];
const teamChecks = ({ hasProblem = false }: Wish) => [
	axe,
	targets,
	title(hasProblem),
	...structure.filter(({ name }) => !notTheirs.includes(name)),
	twiceAsLarge,
	forcedColours,
	stillness
];

export async function lookAtDesk(page: Page, state: Wish): Promise<string[]> {
	const saidOf = async (size: { width: number; height: number }, list: readonly Check[]) =>
		(await whileIn(page, { size }, () => lookAt(page, list))).map(
			(problem) => `at ${size.width} by ${size.height}, ${problem}`
		);
	return [
		// So high that no place of the menu lies outside of it, where axe could not measure its colours.
		...(await saidOf({ width: 1280, height: 1400 }, teamChecks(state))),
		...(await saidOf({ width: 1280, height: 900 }, [sideways, ...keyboard, letters])),
		...(await saidOf({ width: 390, height: 844 }, [axe, targets, sideways])),
		...(await saidOf({ width: 320, height: 256 }, [targets, sideways, ...keyboard]))
	];
}

/** The colours with the least between them are the two that turn everything round. */
const hardest = colours.filter(({ attributes }) => /dark|strong/.test(attributes['data-page']!));

export async function lookQuickly(page: Page, state: Wish): Promise<string[]> {
	return [
		...(await lookAt(page, quickChecks(state))),
		...(await lookIn(page, [widest], [zoomed, targets])),
		...(await lookIn(page, hardest, [contrastOfColours])),
		...(await lookOnLaptop(page, [targets, ...keyboard]))
	];
}

/** The places beside the page that only a laptop shows. */
const lookOnLaptop = (page: Page, list: readonly Check[]) =>
	whileIn(page, { size: { width: 1280, height: 900 } }, async () =>
		(await lookAt(page, list)).map((problem) => `on a laptop, ${problem}`)
	);

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
