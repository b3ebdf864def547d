import type { Check } from './check.ts';
import { inPage } from './in-page.ts';

/** Large enough for a hand that shakes: 44 by 44. A link inside a sentence is as large as its words. */
export const targets: Check = {
	name: 'targets of 44 pixels',
	finds: (page) =>
		inPage(page, () => {
			function isInSentence(link: HTMLElement): boolean {
				if (link.localName !== 'a' || getComputedStyle(link).display !== 'inline') return false;
				const around = link.closest('p, li, dd, dt, td, label, legend, figcaption, blockquote');
				return (around?.textContent?.trim().length ?? 0) > (link.textContent?.trim().length ?? 0) + 10;
			}
			return eyes
				.pressed()
				.filter((each) => !isInSentence(each))
				.flatMap((each) => {
					const { width, height } = eyes.target(each).getBoundingClientRect();
					const smaller = Math.min(width, height);
					// Half a pixel is lost to rounding, not to a hand.
					if (smaller >= 43.5) return [];
					return `${eyes.named(each)} is ${Math.round(width)} by ${Math.round(height)}`;
				});
		})
};
