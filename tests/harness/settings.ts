/**
 * How somebody can like to read. A new colour or size is a word in these lists, and pages are looked at in it.
 * `attributes` are what the page's <html> gets, so that one page can be looked at in all of them in turn;
 * `cookie` is what "Make it easier" sets, and one test sees that it leads to those attributes.
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

/**
 * Settings that change the words themselves, by their cookie. Every page is opened anew in each and looked at
 * with all checks. Undefined is somebody who has set nothing.
 */
export const voices: { name: string; cookie: string | undefined }[] = [
	{ name: 'the usual words', cookie: undefined }
];
