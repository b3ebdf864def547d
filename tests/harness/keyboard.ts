import type { Page } from '@playwright/test';
import type { Check } from './check.ts';
import { inPage } from './in-page.ts';

/** What a keyboard alone meets: one walk with the Tab key, from the top to the end. */
type Step = { at: number; name: string; hasRing: boolean; isOnTop: boolean };
type Walk = { all: { name: string; group: string; isAhead: boolean }[]; steps: Step[] };

async function walk(page: Page): Promise<Walk> {
	const all = await inPage(page, () => {
		const controls = eyes.controls();
		(document.activeElement as HTMLElement | null)?.blur();
		const looks = controls.map((each) => ringOf(each));
		function ringOf(element: HTMLElement): string {
			const near = [element, eyes.target(element), element.parentElement!];
			return near
				.map((each) => {
					const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
					return `${outlineStyle} ${outlineWidth} ${boxShadow}`;
				})
				.join();
		}
		function isThick(element: HTMLElement): boolean {
			return [element, eyes.target(element), element.parentElement!].some((each) => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
				const spread = Math.max(0, ...(boxShadow.match(/-?[\d.]+px/g) ?? []).map(parseFloat));
				return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || spread >= 2;
			});
		}
		/** The one under its middle, which for words on two lines is the middle of the first. */
		function isOnTop(element: HTMLElement): boolean {
			const target = eyes.target(element);
			const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
			const x = box.left + box.width / 2;
			const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
			const top = document.elementFromPoint(x, y);
			return Boolean(top && (target.contains(top) || element.contains(top)));
		}
		Object.assign(globalThis, {
			stepOf: () => {
				const element = document.activeElement as HTMLElement | null;
				if (!element || element === document.body || element === document.documentElement) return undefined;
				const at = controls.indexOf(element);
				return {
					at,
					name: eyes.named(element),
					hasRing: isThick(element) && ringOf(element) !== looks[at],
					isOnTop: isOnTop(element)
				};
			}
		});
		// From the very top, wherever somebody was before.
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
		return controls.map((each, at) => {
			const { type, name } = each as HTMLInputElement;
			const group = type === 'radio' ? `radio ${name}` : String(at);
			return { name: eyes.named(each), group, isAhead: each.tabIndex > 0 };
		});
	});
	const steps: Step[] = [];
	// A field for a day and a player have stops of their own inside: day, month, year, play, how loud.
	const inner = 12 * (await page.locator('[type=date], audio[controls]').count());
	for (let presses = 0; presses < all.length + inner + 5; presses += 1) {
		await page.keyboard.press('Tab');
		const step = await page.evaluate(() =>
			(globalThis as unknown as { stepOf: () => Step | undefined }).stepOf()
		);
		const isSame = ({ at, name }: Step) => at === step?.at && name === step.name;
		if (step && steps.slice(-1).some(isSame)) continue;
		if (!step || steps.some(isSame)) break;
		steps.push(step);
	}
	return { all, steps };
}

/** One walk tells four things. */
export const keyboard: Check[] = (() => {
	const walks = new WeakMap<Page, Promise<Walk>>();
	// The first of these checks walks; the others look at the same walk.
	const first: Check = {
		name: 'the keyboard reaches everything',
		finds: async (page) => {
			const walking = walk(page);
			walks.set(page, walking);
			const { all, steps } = await walking;
			const reached = new Set(steps.map(({ at }) => all[at]?.group));
			const missed = [...new Map(all.map((each) => [each.group, each])).values()].filter(
				({ group }) => !reached.has(group)
			);
			const asButtons = await page.evaluate(
				() =>
					[...document.querySelectorAll<HTMLElement>('[role=button]')].filter(({ tabIndex }) => tabIndex < 0)
						.length
			);
			return [
				...missed.map(({ name }) => `${name} is never reached`),
				...(asButtons > 0 ? [`${asButtons} that look like buttons cannot be reached`] : [])
			];
		}
	};
	const seen = (name: string, finds: (walk: Walk) => string[]): Check => ({
		name,
		finds: async (page) => finds(await (walks.get(page) ?? walk(page)))
	});
	return [
		first,
		seen('the order of the focus', ({ all, steps }) => [
			...all.filter(({ isAhead }) => isAhead).map(({ name }) => `${name} wants to come first`),
			...steps.flatMap(({ at, name }, index) =>
				index > 0 && at >= 0 && at < steps[index - 1]!.at ? `${name} comes out of order` : []
			)
		]),
		seen('a ring round what has the focus', ({ steps }) =>
			steps.filter(({ hasRing }) => !hasRing).map(({ name }) => `${name} shows no focus`)
		),
		seen('the focus is not covered', ({ steps }) =>
			steps.filter(({ isOnTop }) => !isOnTop).map(({ name }) => `${name} lies under something`)
		)
	];
})();

/** A letter alone does nothing: somebody who speaks to their computer says letters all the time. */
export const letters: Check = {
	name: 'letters alone do nothing',
	finds: async (page) => {
		const asked: string[] = [];
		const listen = (request: { url: () => string }) => void asked.push(request.url());
		const before = page.url();
		await page.evaluate(() => {
			(document.activeElement as HTMLElement | null)?.blur();
			let changes = 0;
			const watcher = new MutationObserver((list) => (changes += list.length));
			watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
			Object.assign(globalThis, {
				changesSoFar: () => {
					changes += watcher.takeRecords().length;
					watcher.disconnect();
					return changes + (document.activeElement === document.body ? 0 : 1);
				}
			});
		});
		page.on('request', listen);
		for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/') await page.keyboard.press(key);
		page.off('request', listen);
		if (page.url() !== before) return [`a letter went to ${page.url()}`];
		const changes = await page.evaluate(() =>
			(globalThis as unknown as { changesSoFar: () => number }).changesSoFar()
		);
		return [
			...asked.map((url) => `a letter asked for ${url}`),
			...(changes > 0 ? [`a letter changed the page (${changes} times)`] : [])
		];
	}
};
