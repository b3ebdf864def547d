import type { Page } from '@playwright/test';

/**
 * Faults put into a page that has none, each by its check's name. A check that does not see its fault is worth
 * nothing, and one that sees something on the page as it is, is broken.
 */
export type Fault = { check: string; fault: string; path?: string; put: (page: Page) => Promise<unknown> };

/** Adds a rule that wins over the page's own. */
const style = (css: string) => (page: Page) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);

/** The same, on a page that has lost its own promise to keep still. */
const styleUnprotected = (css: string) => async (page: Page) => {
	await page.evaluate(() => {
		function strip(holder: CSSStyleSheet | CSSGroupingRule): void {
			for (let at = holder.cssRules.length - 1; at >= 0; at -= 1) {
				const rule = holder.cssRules[at];
				if (rule instanceof CSSMediaRule && rule.conditionText.includes('reduced-motion'))
					holder.deleteRule(at);
				else if (rule instanceof CSSGroupingRule) strip(rule);
			}
		}
		for (const sheet of document.styleSheets) strip(sheet);
	});
	await style(css)(page);
};

/** Changes the page by script. */
const change = (script: () => void) => (page: Page) => page.evaluate(script);

export const faults: Fault[] = [
	{
		check: 'axe',
		fault: 'a field has lost its label',
		path: '/track',
		put: change(() => document.querySelector('label[for=words]')!.remove())
	},
	{
		check: 'axe',
		fault: 'two links with the same words lead to different places',
		put: change(() => {
			for (const path of ['/one', '/two'])
				document
					.querySelector('main')!
					.insertAdjacentHTML('beforeend', `<p><a href="${path}">Read more</a></p>`);
		})
	},
	{
		check: 'axe',
		fault: 'two targets of 16 pixels touch',
		put: change(() => {
			const button = '<button style="all:unset;display:inline-block;width:16px;height:16px">x</button>';
			document.querySelector('main')!.insertAdjacentHTML('beforeend', button + button);
			for (const each of document.querySelectorAll<HTMLElement>('main > button')) {
				each.style.cssText = 'all:unset;display:inline-block;width:16px;height:16px';
			}
		})
	},
	{
		check: 'axe',
		fault: 'a button says one thing and is called another',
		path: '/track',
		put: change(() => document.querySelector('main button')!.setAttribute('aria-label', 'Submit'))
	},
	{
		check: 'axe',
		fault: 'letters are light grey on paper',
		put: style('main p { color: #b5b5b5 !important; }')
	},
	{
		check: 'axe',
		fault: 'letters are readable at AA, and not at AAA',
		put: style('main p { color: #6b6b6b !important; }')
	},
	{
		check: 'contrast',
		fault: 'words lie on a picture, where nothing can be measured',
		put: style('main { background: linear-gradient(#fff, #000) !important; }')
	},
	{
		check: 'targets of 44 pixels',
		fault: 'a button is 30 pixels high',
		path: '/track',
		put: style('main .btn { min-height: 0 !important; height: 30px !important; }')
	},
	{
		check: 'title',
		fault: 'the title is the name of the service alone',
		put: change(() => (document.title = 'Said & Done'))
	},
	{
		check: 'title',
		fault: 'the title speaks of a problem where there is none',
		put: change(() => (document.title = `Problem: ${document.title}`))
	},
	{
		check: 'headings',
		fault: 'there is a second first heading',
		put: change(() => document.querySelector('main')!.append(document.createElement('h1')))
	},
	{
		check: 'headings',
		fault: 'a heading skips a level',
		put: change(() => {
			const heading = document.createElement('h4');
			heading.textContent = 'Smaller';
			document.querySelector('h1')!.after(heading);
		})
	},
	{
		check: 'a name for each group',
		fault: 'a question has lost its legend',
		path: '/share',
		put: change(() => document.querySelector('legend')!.remove())
	},
	{
		check: 'references',
		fault: 'an id is there twice',
		put: change(() => document.querySelector('h1')!.setAttribute('id', 'main'))
	},
	{
		check: 'references',
		fault: 'a field is described by nothing',
		path: '/track',
		put: change(() => document.querySelector('#words')!.setAttribute('aria-describedby', 'gone'))
	},
	{
		check: 'labels',
		fault: 'a button has a picture and no word',
		path: '/track',
		put: change(() => {
			const button = document.querySelector('main button')!;
			for (const each of [...button.childNodes]) if (each.nodeName !== 'svg') each.remove();
		})
	},
	{
		check: 'labels',
		fault: 'a button says one thing and is called another',
		path: '/track',
		put: change(() => document.querySelector('main button')!.setAttribute('aria-label', 'Submit'))
	},
	{
		check: 'language',
		fault: 'the page does not say its language',
		put: change(() => document.documentElement.removeAttribute('lang'))
	},
	{
		check: 'nothing on hover',
		fault: 'a link explains itself only when it is hovered over',
		put: change(() => document.querySelector('main a')!.setAttribute('title', 'More about this'))
	},
	{
		check: 'nothing on hover',
		fault: 'something shows only while its neighbour is hovered over',
		put: change(() => {
			const rule = 'main a:hover + * { visibility: visible }';
			document.styleSheets[0]!.insertRule(rule, 0);
		})
	},
	{
		check: 'autocomplete',
		fault: 'a phone may not fill in an e-mail address',
		path: '/track',
		put: change(() => {
			const field = document.querySelector<HTMLInputElement>('#words')!;
			field.type = 'email';
			field.autocomplete = 'off';
		})
	},
	{
		check: 'Help and Leave fast in their place',
		fault: 'Leave fast has gone to the end of the page',
		put: change(() => document.body.append(document.querySelector('[data-leave]')!))
	},
	{
		check: 'Help and Leave fast in their place',
		fault: 'Leave fast scrolls away with the page',
		put: style('.leave { position: static !important; }')
	},
	{
		check: 'Help and Leave fast in their place',
		fault: 'Help has gone to the top of the page',
		put: change(() => document.body.prepend(document.querySelector('aside.safe')!))
	},
	{
		check: 'zoom of 400 per cent',
		fault: 'a box is 400 pixels wide whatever the screen',
		put: style('main { width: 400px !important; }')
	},
	{
		check: 'nothing lies to the side',
		fault: 'a box is wider than a laptop',
		put: style('main { width: 1400px !important; max-width: none !important; }')
	},
	{
		check: 'letters twice as large',
		fault: 'a box grows with its letters and goes over the edge',
		put: style('main { width: 20rem !important; }')
	},
	{
		check: 'more space between letters',
		fault: 'a box as high as its words cuts them off when they need more room',
		put: style('main p { height: 1.5em; overflow: hidden; }')
	},
	{
		check: 'a phone on its side',
		fault: 'the page wants to be 800 pixels wide on a phone on its side',
		put: style(
			'@media (orientation: landscape) { main { min-width: 800px !important; max-width: none !important; } }'
		)
	},
	{
		check: 'from right to left',
		fault: 'something stands 100 pixels from the left and is as wide as the screen',
		put: style('[dir=rtl] main { margin-left: -100px !important; }')
	},
	{
		check: 'forced colours',
		fault: 'a button is nothing but its colour',
		path: '/track',
		put: style('main .btn { border: 0 !important; }')
	},
	{
		check: 'forced colours',
		fault: 'a line of a drawing has a colour of its own',
		put: change(() => {
			const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
			line.setAttribute('stroke', '#cc0000');
			document.querySelector('svg')!.append(line);
		})
	},
	{
		check: 'reduced motion',
		fault: 'something moves for whoever asked that nothing does',
		put: styleUnprotected(
			'@keyframes float { to { translate: 0 9px; } } main h1 { animation: float 2s infinite; }'
		)
	},
	{
		check: 'reduced motion',
		fault: 'a colour takes 300 milliseconds to change',
		put: styleUnprotected('main a { transition: background 300ms; }')
	},
	{
		check: 'the keyboard reaches everything',
		fault: 'something that looks like a button cannot be reached',
		put: change(() => {
			const button = document.createElement('span');
			button.role = 'button';
			button.textContent = 'Press';
			document.querySelector('main')!.append(button);
		})
	},
	{
		check: 'the keyboard reaches everything',
		fault: 'the focus never gets out of a field',
		path: '/track',
		put: change(() => {
			const field = document.querySelector<HTMLElement>('#words')!;
			field.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
		})
	},
	{
		check: 'the order of the focus',
		fault: 'the last link comes first',
		put: change(() => ([...document.querySelectorAll('a')].at(-1)!.tabIndex = 3))
	},
	{
		check: 'a ring round what has the focus',
		fault: 'what has the focus looks like everything else',
		put: style(':focus-visible { outline: none !important; box-shadow: none !important; }')
	},
	{
		check: 'a ring round what has the focus',
		fault: 'the ring is a hair',
		put: style(':focus-visible { outline-width: 1px !important; box-shadow: none !important; }')
	},
	{
		check: 'the focus is not covered',
		fault: 'a bar lies over the foot of the page',
		put: style('body::after { content: ""; position: fixed; inset: 50% 0 0; background: #fff; }')
	},
	{
		check: 'letters alone do nothing',
		fault: 'the letter d goes somewhere else',
		put: change(() =>
			document.addEventListener('keydown', ({ key }) => key === 'd' && location.assign('#gone'))
		)
	},
	{
		check: 'letters alone do nothing',
		fault: 'the letter j moves the focus',
		put: change(() =>
			document.addEventListener('keydown', ({ key }) => key === 'j' && document.querySelector('a')!.focus())
		)
	}
];
