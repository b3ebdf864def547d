/**
 * How somebody can like to read. A new colour, size or font is a word in these lists, and pages are looked at
 * in it. `attributes` are what the page's <html> gets, so that one page can be looked at in all of them in
 * turn; `cookie` is what "Make it easier" sets, and one test sees that it leads to those attributes.
 */
export type Look = { name: string; cookie: string; attributes: Record<string, string> };

/** The first is the usual one. */
const pageColours = ['paper', 'white', 'cream', 'blue', 'green', 'pink', 'dark', 'strong'];
const letterSizes = ['usual', 'big', 'bigger', 'biggest'];

export const colours: Look[] = pageColours.map((colour) => ({
	name: `on ${colour}`,
	cookie: `${colour}.usual`,
	attributes: { 'data-page': colour }
}));

export const sizes: Look[] = letterSizes.map((size) => ({
	name: `in ${size} letters`,
	cookie: `paper.${size}`,
	attributes: { 'data-size': size }
}));

/** Everything at once that takes more room: what fits like this fits with any one of them. */
export const widest: Look = {
	name: 'with the widest of everything',
	cookie: 'paper.biggest.en-gb.bigger.wider.opendyslexic',
	attributes: {
		'data-size': 'biggest',
		'data-pictures': 'bigger',
		'data-spacing': 'wider',
		'data-font': 'opendyslexic'
	}
};

/** What takes room besides the letters' size. */
export const shapes: Look[] = [
	{
		name: 'with wide spaces',
		cookie: 'paper.usual.en-gb.usual.wide',
		attributes: { 'data-spacing': 'wide' }
	},
	{
		name: 'with wider spaces',
		cookie: 'paper.usual.en-gb.usual.wider',
		attributes: { 'data-spacing': 'wider' }
	},
	...['phone', 'lexend', 'opendyslexic'].map((font) => ({
		name: `in the font ${font}`,
		cookie: `paper.usual.en-gb.usual.usual.${font}`,
		attributes: { 'data-font': font }
	})),
	{
		name: 'with bigger pictures',
		cookie: 'paper.usual.en-gb.bigger',
		attributes: { 'data-pictures': 'bigger' }
	},
	widest
];

/**
 * Settings that change what stands on the page, by their cookie: every page is opened anew in each. Undefined
 * is somebody who has set nothing.
 */
export const voices: { name: string; cookie: string | undefined }[] = [
	{ name: 'the usual words', cookie: undefined },
	{ name: 'Easy Read, with less on the page', cookie: 'paper.usual.easy.usual.usual.atkinson.usual.on' }
];
