import { makeApi } from '@sd/api/api';
import { permissions, may } from '@sd/api/access/permissions';
import { makeScene, type Scene } from '@sd/api/testing/scene';
import { roles, type Role } from '@sd/shared/person';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClient, refusalOf, type ApiClient } from '../server/api.ts';
import type { Viewer } from '../server/viewer.ts';
import { placesFor } from './places.ts';

type Event = { locals: { api: ApiClient; viewer: Viewer }; url: URL; params: Record<string, string> };
type Page = { load?: (event: Event) => Promise<unknown> };

const pages = import.meta.glob<Page>('../../routes/*team*/team/**/+page.server.ts');
const addressOf = (file: string) =>
	file.slice(file.indexOf('/(team)/') + '/(team)'.length).replace(/\/\+page\.server\.ts$/, '');
/** Everybody's own: what waits for them, and how they sign in. */
const everybodys = ['/team', '/team/account'];
/** The desk's alone: told twice a day, and the pages below a shared place where the words themselves are at hand. */
const forumsOnly = [
	'/team/digest',
	'/team/templates',
	'/team/themes/[id]/split',
	'/team/themes/alike/[key]',
	'/team/themes/shelf'
];

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('team_pages');
	globalThis.saidAndDoneApi = makeApi(scene.services);
});
afterAll(async () => {
	globalThis.saidAndDoneApi = undefined;
	await scene.close();
});

async function signedIn(role: Role) {
	const isDesk = role === 'coordinator' || role === 'safeguarding lead';
	const { actor } = await scene.person(role, isDesk ? { forum: 'youth' } : {});
	const api = makeClient({
		cookie: `session=${actor.token}`,
		address: '192.0.2.1',
		onCookie: () => undefined
	});
	return { api, viewer: await api.session.read.query() };
}

/** What the person would be told: undefined when the page opens. */
async function refusedAt(file: string, locals: Event['locals']): Promise<number | undefined> {
	const { load } = await pages[file]!();
	const id = '7f9c24e8-3b12-4fef-91e0-d3a5b1c7d9aa';
	const address = addressOf(file);
	try {
		const url = new URL(`http://localhost${address.replace('[id]', id).replace('[key]', id)}`);
		await load!({ locals, params: { id, key: id }, url });
		return undefined;
	} catch (problem) {
		const status = refusalOf(problem)?.status ?? (problem as { status?: number }).status;
		if (status === undefined) throw problem;
		return status;
	}
}

/** The menu, written down a second time: who is shown which places. */
const menus: Record<Role, string[]> = {
	coordinator: [
		'moderation',
		'messages',
		'themes',
		'answers',
		'asks',
		'enter',
		'import',
		'members',
		'releases',
		'reports',
		'plan',
		'groups',
		'recommendations',
		'settings'
	],
	'safeguarding lead': ['concerns', 'plan', 'groups', 'recommendations', 'settings', 'audit'],
	'theme lead': ['themes', 'answers', 'releases', 'reports', 'plan', 'groups', 'recommendations', 'settings'],
	'partnership officer': [
		'themes',
		'answers',
		'releases',
		'reports',
		'plan',
		'groups',
		'recommendations',
		'settings'
	],
	'board reader': ['themes', 'releases', 'reports', 'plan', 'groups', 'recommendations', 'settings', 'audit'],
	administrator: ['plan', 'groups', 'recommendations', 'settings', 'people', 'audit']
};

test('the pages of the team are found', () => {
	expect(Object.keys(pages).length).toBeGreaterThan(15);
});

describe.each(roles)('a %s', (role) => {
	test('is shown the places of their work and no other', async () => {
		const { viewer } = await signedIn(role);
		expect(viewer.may).toEqual(
			Object.keys(permissions).filter((permission) => may(role, permission as keyof typeof permissions))
		);
		expect(placesFor(viewer).map(({ path }) => path.replace('/team/', ''))).toEqual(menus[role]);
	});

	test('opens every page that the menu shows, and is refused at every other, whatever address is typed', async () => {
		const locals = await signedIn(role);
		const shown = [...everybodys, ...placesFor(locals.viewer).map(({ path }) => path), ...forumsOnly];
		for (const file of Object.keys(pages)) {
			const address = addressOf(file);
			const { load } = await pages[file]!();
			if (!load) continue;
			const isShown = shown.some(
				(path) => address === path || (path !== '/team' && address.startsWith(`${path}/`))
			);
			const refused = await refusedAt(file, locals);
			if (isShown && role !== 'coordinator' && forumsOnly.includes(address))
				expect([403, 404], `${address} answered ${refused}`).toContain(refused);
			else if (isShown) expect([undefined, 404], `${address} answered ${refused}`).toContain(refused);
			else expect(refused, address).toBe(403);
		}
	});
});
