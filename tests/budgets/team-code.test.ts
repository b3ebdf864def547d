import { expect, test } from 'vitest';
import { teamCodeIn } from './team-code.ts';

const chunks = {
	'_app/immutable/chunks/start.js': [{ id: 'svelte', readers: ['start', '(team)/team/+page.svelte'] }],
	'_app/immutable/chunks/desk.js': [
		{ id: 'Button', readers: ['(contributor)/share/+page.svelte', '(team)/team/+page.svelte'] },
		{ id: 'Desk', readers: ['(team)/team/moderation/[id]/+page.svelte'] }
	],
	'_app/immutable/chunks/recorder.js': [{ id: 'recorder', readers: [] }]
};

test('one module of the team makes a file one that a phone may not keep', () => {
	expect(teamCodeIn(['/share', '/_app/immutable/chunks/desk.js'], chunks)).toEqual([
		'/_app/immutable/chunks/desk.js'
	]);
});

test('a page of the team, and a script that nobody built, are not kept either', () => {
	expect(teamCodeIn(['/team/themes', '/sign-in', '/_app/immutable/nodes/99.js'], chunks)).toHaveLength(3);
});

test("a contributor's pages, what they share with the team, styles and what is loaded when wanted may be", () => {
	const kept = ['/', '/share', '/icon-192.png', '/_app/immutable/assets/start.css'];
	expect(teamCodeIn([...kept, '/_app/immutable/chunks/start.js'], chunks)).toEqual([]);
	expect(teamCodeIn(['/_app/immutable/chunks/recorder.js'], chunks)).toEqual([]);
});
