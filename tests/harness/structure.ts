import type { Check } from './check.ts';
import { inPage } from './in-page.ts';

export const structure: Check[] = [
	{
		name: 'headings',
		finds: (page) =>
			inPage(page, () => {
				const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
					(each) => each.checkVisibility() && !each.closest('[aria-hidden=true]')
				);
				const found: string[] = [];
				const firsts = headings.filter(({ localName }) => localName === 'h1').length;
				if (firsts !== 1) found.push(`there are ${firsts} first headings`);
				let before = 0;
				for (const each of headings) {
					const level = Number(each.localName[1]);
					// A problem is told before the question it is about, so the page may begin lower.
					if (before > 0 && level > before + 1) found.push(`${eyes.named(each)} skips a level`);
					before = level;
				}
				return found;
			})
	},
	{
		name: 'a name for each group',
		finds: (page) =>
			inPage(page, () => {
				const choices = [...document.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')];
				const groups = Map.groupBy(choices, (each) => each.name);
				const found: string[] = [];
				for (const [name, all] of groups) {
					if (all.length < 2) continue;
					const group = all[0]!.closest('fieldset, [role=group], [role=radiogroup]');
					const words =
						group?.querySelector(':scope > legend')?.textContent?.trim() ||
						group?.getAttribute('aria-label') ||
						group?.getAttribute('aria-labelledby');
					if (!words) found.push(`the choices called ${name} are in no group with a name`);
				}
				return found;
			})
	},
	{
		name: 'references',
		finds: (page) =>
			inPage(page, () => {
				const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
				const found = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `"${id}" is there twice`);
				for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for']) {
					for (const each of document.querySelectorAll(`[${name}]`)) {
						for (const id of each.getAttribute(name)!.split(/\s+/).filter(Boolean))
							if (!document.getElementById(id)) found.push(`${eyes.named(each)}: ${name} names no "${id}"`);
					}
				}
				return found;
			})
	},
	{
		name: 'labels',
		finds: (page) =>
			inPage(page, () =>
				eyes.controls().flatMap((each) => {
					const label = each.getAttribute('aria-label');
					const isField = each.matches('input, select, textarea');
					const words = isField
						? [...((each as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ')
						: each.textContent;
					const plain = (text: string) =>
						text
							.toLowerCase()
							.replace(/[^\p{L}\p{N}]+/gu, ' ')
							.trim();
					const seen = plain(words ?? '');
					if (!seen && !label && !each.getAttribute('aria-labelledby'))
						return `${eyes.named(each)} has no name`;
					if (label && seen && !plain(label).includes(seen))
						return `${eyes.named(each)} shows "${seen}" but is called "${label}"`;
					return [];
				})
			)
	},
	{
		name: 'language',
		finds: (page) =>
			inPage(page, () => {
				const { lang } = document.documentElement;
				return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? [] : [`the page says its language is "${lang}"`];
			})
	},
	{
		name: 'nothing on hover',
		finds: (page) =>
			inPage(page, () => {
				const found = [...document.body.querySelectorAll('[title], [role=tooltip]')]
					.filter((each) => each.localName !== 'iframe')
					.map((each) => `${eyes.named(each)} says something only when it is hovered over`);
				function look(rules: CSSRuleList): void {
					for (const rule of rules) {
						if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
							const shown = ['display', 'visibility', 'opacity', 'content', 'clip-path'].find((property) =>
								rule.style.getPropertyValue(property)
							);
							if (shown) found.push(`${rule.selectorText} sets ${shown}`);
						}
						if (rule instanceof CSSGroupingRule) look(rule.cssRules);
					}
				}
				for (const sheet of document.styleSheets) look(sheet.cssRules);
				return found;
			})
	},
	{
		name: 'autocomplete',
		finds: (page) =>
			inPage(page, () => {
				const known = ['email', 'tel', 'password', 'url'];
				return [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')]
					.filter(({ type, name }) => known.includes(type) || known.includes(name))
					.filter((each) => (each.autocomplete || each.form?.autocomplete) === 'off')
					.map((each) => `${eyes.named(each)} may not be filled in by the phone`);
			})
	},
	{
		name: 'Help and Leave fast in their place',
		finds: (page) =>
			inPage(page, () => {
				const controls = eyes.controls();
				const leave = document.querySelector('[data-leave]');
				const [first] = controls.filter((each) => !each.matches('.skip'));
				const found: string[] = [];
				if (!leave || first !== leave) found.push('Leave fast is not the first thing after the skip link');
				const { scrollX: left, scrollY: down } = window;
				scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
				const { top = -1, bottom = Infinity } = leave?.getBoundingClientRect() ?? {};
				if (top < 0 || bottom > innerHeight) found.push('Leave fast is out of sight at the end of the page');
				scrollTo({ left, top: down, behavior: 'instant' });
				const main = document.querySelector('main');
				const help = document.querySelector('aside.safe');
				const isAfter = (each: Element) =>
					Boolean(main && main.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) &&
					!main?.contains(each);
				const next = controls.find(isAfter);
				if (!help || !next || !help.contains(next)) found.push('Help is not the first thing after the page');
				return found;
			})
	}
];
