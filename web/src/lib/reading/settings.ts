/**
 * How somebody likes to read. Kept in one cookie on their phone, and set as attributes on the page before it
 * is first painted, so that everything works without JavaScript.
 */
import { voices } from '#lib/words/voices.ts';

/** What can be chosen, in the order it is shown. */
export const choices = {
	words: voices,
	pictures: ['usual', 'bigger'],
	size: ['usual', 'big', 'bigger', 'biggest'],
	spacing: ['usual', 'wide', 'wider'],
	font: ['atkinson', 'phone', 'lexend', 'opendyslexic'],
	page: ['paper', 'white', 'cream', 'blue', 'green', 'pink', 'dark', 'strong'],
	less: ['off', 'on'],
	speed: ['slow', 'usual', 'fast'],
	shift: ['on', 'off'],
	name: ['said', 'notes']
} as const;

export type Setting = keyof typeof choices;
export type Choice<Each extends Setting> = (typeof choices)[Each][number];
export type Reading = { [Each in Setting]: Choice<Each> };

export const settings = Object.keys(choices) as Setting[];

const usual: Reading = {
	words: 'en-gb',
	pictures: 'usual',
	size: 'usual',
	spacing: 'usual',
	font: 'atkinson',
	page: 'paper',
	less: 'off',
	speed: 'usual',
	shift: 'on',
	name: 'said'
};

// The first two have been in people's cookies from the start: new ones only come after.
const inCookie: Setting[] = [
	'page',
	'size',
	'words',
	'pictures',
	'spacing',
	'font',
	'speed',
	'less',
	'shift',
	'name'
];

/** Whoever chose nothing need not fetch how the choices look. */
export const isAsUsual = (reading: Reading) =>
	settings.every((setting) => reading[setting] === usual[setting]);

/** Anything that is not one of the choices is as usual. */
export function chosen(given: (setting: Setting) => unknown): Reading {
	const found = settings.map((setting) => {
		const value = given(setting);
		return [setting, choices[setting].find((each) => each === value) ?? usual[setting]];
	});
	return Object.fromEntries(found) as Reading;
}

export function readReading(cookie: string | undefined): Reading {
	const values = (cookie ?? '').split('.');
	return chosen((setting) => values[inCookie.indexOf(setting)]);
}

export function writeReading(reading: Reading): string {
	return inCookie.map((setting) => reading[setting]).join('.');
}

/** The name is left out: it is for the home screen, and the page itself need not say it. */
export function readingAttributes(reading: Reading): string {
	return settings
		.filter((setting) => setting !== 'name')
		.map((setting) => `data-${setting}="${reading[setting]}"`)
		.join(' ');
}
