import type { Choice } from './settings.ts';

/** What stands on the home screen and in the tab: our own name, or one that tells nobody anything. */
export const siteNames: Record<Choice<'name'>, string> = { said: 'Said & Done', notes: 'Notes' };

const links: Record<Choice<'name'>, string> = {
	said: `<link rel="icon" href="/icon-32.png" type="image/png" sizes="32x32" />
		<link rel="apple-touch-icon" href="/icon-192.png" />
		<link rel="manifest" href="/manifest.webmanifest" />`,
	notes: `<link rel="icon" href="/notes-32.png" type="image/png" sizes="32x32" />
		<link rel="apple-touch-icon" href="/notes-192.png" />
		<meta name="apple-mobile-web-app-title" content="Notes" />
		<link rel="manifest" href="/notes.webmanifest" />`
};

/** Puts the chosen name and icon into a page that the server has made. */
export function nameThePage(html: string, name: Choice<'name'>): string {
	const named = html.replace('%sd.home%', links[name]);
	return name === 'notes' ? named.replace('- Said &amp; Done</title>', '- Notes</title>') : named;
}
