import type { Page } from '@playwright/test';

/** What checks ask of a page again and again. It runs in the page itself. */
export type Eyes = {
	/** Everything somebody can press, choose or type in, in the order of the page. */
	controls: () => HTMLElement[];
	/** Of those, what is pressed: words that a keyboard can stop at are read, not pressed. */
	pressed: () => HTMLElement[];
	/** Whether it shows: it has a size, and is not kept for screen readers alone. */
	shows: (element: Element) => boolean;
	/** Its words and what it is, short enough for a sentence. */
	named: (element: Element) => string;
	/** Where it can be pressed: the control itself, or the label that is easiest to press. */
	target: (element: HTMLElement) => HTMLElement;
};

declare global {
	var eyes: Eyes;
}

/** Runs a function in the page that may use `eyes`. */
export async function inPage<T>(page: Page, look: () => T | Promise<T>): Promise<T> {
	await page.evaluate(openEyes);
	return page.evaluate(look);
}

function openEyes(): void {
	const pressable =
		'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [tabindex]:not([tabindex="-1"])';

	const isForScreenReaders = (element: Element) => {
		const { clipPath, width, height } = getComputedStyle(element);
		return clipPath.startsWith('inset(50%') || (width === '1px' && height === '1px');
	};
	function shows(element: Element): boolean {
		if (!element.checkVisibility({ visibilityProperty: true })) return false;
		for (let at: Element | null = element; at; at = at.parentElement)
			if (isForScreenReaders(at)) return false;
		return true;
	}
	const target = (element: HTMLElement) => {
		const labels = [...((element as HTMLInputElement).labels ?? [])] as HTMLElement[];
		// The one that a finger finds best: a label as wide as the page and one line high is none.
		const least = (each: HTMLElement) => Math.min(each.offsetWidth, each.offsetHeight);
		return [element, ...labels].toSorted((a, b) => least(b) - least(a))[0]!;
	};
	const controls = () =>
		[...document.querySelectorAll<HTMLElement>(pressable)].filter(
			(each) => !each.closest('[aria-hidden=true]') && !each.matches(':disabled') && shows(target(each))
		);
	globalThis.eyes = {
		shows,
		target,
		controls,
		pressed: () => controls().filter((each) => !each.matches('[role=group]')),
		named: (element) => {
			const labels = (element as HTMLInputElement).labels;
			const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
			const text = (words ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
			return `${element.localName}${element.id && `#${element.id}`} "${text}"`;
		}
	};
}
