import type { Choice } from './settings.ts';

const fileNames: Record<Choice<'font'>, string | undefined> = {
	atkinson: '/ah-',
	phone: undefined,
	lexend: '/lexend-',
	opendyslexic: '/opendyslexic-'
};

/** Whether a file of letters is of the font that was chosen: nobody waits for any other. */
export function isOfFont(path: string, font: Choice<'font'>): boolean {
	const name = fileNames[font];
	return name !== undefined && path.includes(name);
}
