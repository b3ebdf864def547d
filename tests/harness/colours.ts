import { whileIn, type Check } from './check.ts';
import { inPage } from './in-page.ts';

/** Somebody's own colours replace ours: then only lines say where a control ends. */
export const forcedColours: Check = {
	name: 'forced colours',
	finds: (page) =>
		whileIn(page, { media: { forcedColors: 'active' } }, () =>
			inPage(page, async () => {
				function hasLine(element: Element): boolean {
					const style = getComputedStyle(element);
					const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
					return sides.some(
						(side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none'
					);
				}
				const reads = (element: Element) => getComputedStyle(element).textDecorationLine === 'underline';
				const isDrawnByBrowser = (element: Element) =>
					element.matches('[type=radio], [type=checkbox]') && getComputedStyle(element).appearance !== 'none';
				const isPlainLink = (element: Element) => element.matches('a:not(.btn), summary');
				const found = eyes
					.pressed()
					.filter(
						(each) => !isPlainLink(each) && !reads(each) && !hasLine(each) && !hasLine(eyes.target(each))
					)
					.filter((each) => !(isDrawnByBrowser(each) && eyes.target(each) === each))
					.map((each) => `${eyes.named(each)} has no line round it`);

				const fixed = (element: Element) =>
					['fill', 'stroke', 'stop-color'].some((name) =>
						/^(#|rgb|hsl)/.test(element.getAttribute(name)?.trim() ?? '')
					);
				// A code for a camera stays black on white, and says so.
				const stays = (element: Element) => getComputedStyle(element).forcedColorAdjust === 'none';
				for (const each of document.querySelectorAll('svg *'))
					if (fixed(each) && !stays(each))
						found.push(`a ${each.localName} of a drawing has a colour of its own`);

				const uses = [...document.querySelectorAll('svg use')].map((each) => each.getAttribute('href') ?? '');
				for (const sprite of new Set(uses.map((each) => each.split('#', 1)[0]!).filter(Boolean))) {
					const text = await (await fetch(sprite)).text().catch(() => '');
					const colour = /(?:fill|stroke|stop-color)\s*[=:]\s*["']?\s*(#[0-9a-f]{3,8}|rgb)/i.exec(text);
					if (colour) found.push(`${sprite} holds a colour of its own: ${colour[0]}`);
				}
				return found;
			})
		)
};

/** For somebody whom moving things make ill: nothing moves for longer than an eye can see. */
export const stillness: Check = {
	name: 'reduced motion',
	finds: (page) =>
		whileIn(page, { media: { reducedMotion: 'reduce' } }, () =>
			inPage(page, () => {
				const longest = (list: string) =>
					Math.max(...list.split(',').map((each) => parseFloat(each) * (each.includes('ms') ? 1 : 1000)));
				const found: string[] = [];
				for (const each of document.querySelectorAll('*')) {
					for (const part of [null, '::before', '::after']) {
						const style = getComputedStyle(each, part);
						const isAnimated = style.animationName !== 'none' && longest(style.animationDuration) > 10;
						if (isAnimated || longest(style.transitionDuration) > 10)
							found.push(`${eyes.named(each)}${part ?? ''} moves`);
					}
				}
				return found.slice(0, 5);
			})
		)
};
