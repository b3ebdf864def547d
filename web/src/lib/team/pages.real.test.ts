import { makeApi } from '@sd/api/api';
import { permissions, may } from '@sd/api/access/permissions';
import { makeScene, type Scene } from '@sd/api/testing/scene';
import { letters, matrixOf } from '@sd/shared/matrix';
import { roles, type Role } from '@sd/shared/person';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handle } from '../../hooks.server.ts';
import { makeClient, refusalOf, type ApiClient } from '../server/api.ts';
import type { Viewer } from '../server/viewer.ts';
import { placesFor } from './places.ts';

type Event = {
	locals: { api: ApiClient; viewer: Viewer | undefined };
	url: URL;
	params: Record<string, string>;
	request: Request;
};
type Answering = (event: Event) => Promise<unknown>;
type Page = { load?: Answering; actions?: Record<string, Answering>; GET?: Answering; POST?: Answering };

const pages = {
	...import.meta.glob<Page>('../../routes/*team*/team/**/+page.server.ts'),
	...import.meta.glob<Page>('../../routes/*team*/team/**/+server.ts')
};
const addressOf = (file: string) =>
	file.slice(file.indexOf('/(team)/') + '/(team)'.length).replace(/\/\+(page\.)?server\.ts$/, '');
/** Places of their own that the menu does not show: one's account and recovery, a list sent by e-mail, words to put in. */
const besideTheMenu = ['/team/account', '/team/digest', '/team/recovery', '/team/templates'];

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('team_pages');
	globalThis.saidAndDoneApi = makeApi(scene.services);
	await scene.aSubmission();
	await scene.owner
		.insertInto('theme')
		.values({
			id,
			slug: 'sent',
			forumId: await scene.forumIdOf('youth'),
			sentence: 'You said',
			sentOn: '2026-11-02'
		})
		.execute();
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

/** A theme that was sent, so that it is there for whoever may see it. */
const id = '7f9c24e8-3b12-4fef-91e0-d3a5b1c7d9aa';
/** What only lays a form out anew: it asks the api nothing and keeps nothing. */
const laysOutAnew = new Set(['/team/enter text', '/team/moderation/[id] back']);

function eventAt(file: string, locals: Event['locals']): Event {
	const url = new URL(`http://localhost${addressOf(file).replaceAll(/\[\w+\]/g, id)}`);
	const params = { id, key: id, attachment: id, kind: 'csv' };
	return { locals, params, url, request: new Request(url, { method: 'POST', body: new FormData() }) };
}

/** What the person would be told: undefined when it is done, or sends them on. */
async function refusedBy(work: Answering, event: Event): Promise<number | undefined> {
	try {
		const answer = await work(event);
		// A list that a page asks for while it is open: of nothing, for whoever may not see the page.
		if (answer instanceof Response && (await answer.clone().text()) === '{"ids":[]}') return 403;
		return (answer as { status?: number } | undefined)?.status;
	} catch (problem) {
		const status = refusalOf(problem)?.status ?? (problem as { status?: number }).status;
		if (status === undefined) throw problem;
		return status;
	}
}

const mayOpen = (role: Role, address: string) => matrixOf.pages[address]?.includes(letters[role]) ?? false;

test('each page of the team is in the matrix, and the matrix has no other', () => {
	expect(Object.keys(pages).map(addressOf).toSorted()).toEqual(Object.keys(matrixOf.pages).toSorted());
});

describe.each(roles)('a %s', (role) => {
	test('is shown the places of their work and no other', async () => {
		const { viewer } = await signedIn(role);
		expect(viewer.may).toEqual(
			Object.keys(permissions).filter((permission) => may(role, permission as keyof typeof permissions))
		);
		const places = Object.keys(matrixOf.pages).filter(
			(address) => /^\/team\/\w+$/.test(address) && !besideTheMenu.includes(address)
		);
		expect(
			placesFor(viewer)
				.map(({ path }) => path)
				.toSorted()
		).toEqual(places.filter((address) => mayOpen(role, address)).toSorted());
	});

	test('opens every page that the matrix gives, and is refused at every other, whatever address is typed', async () => {
		const locals = await signedIn(role);
		for (const file of Object.keys(pages)) {
			const { load, GET, POST } = await pages[file]!();
			const address = addressOf(file);
			for (const work of [load, GET, POST]) {
				if (!work) continue;
				const refused = await refusedBy(work, eventAt(file, locals));
				if (mayOpen(role, address)) expect([undefined, 200, 303, 404], address).toContain(refused);
				else expect(refused, address).toBe(403);
			}
		}
	});

	test('can press no button of a page that the matrix does not give, even by sending what it would send', async () => {
		const locals = await signedIn(role);
		let pressed = 0;
		for (const file of Object.keys(pages)) {
			if (mayOpen(role, addressOf(file))) continue;
			for (const [name, press] of Object.entries((await pages[file]!()).actions ?? {})) {
				if (laysOutAnew.has(`${addressOf(file)} ${name}`)) continue;
				const refused = await refusedBy(press, eventAt(file, locals));
				expect([403, 400], `${addressOf(file)} ${name}`).toContain(refused);
				pressed += 1;
			}
		}
		expect(pressed).toBeGreaterThan(5);
	});
});

test.each(['GET', 'POST'])(
	'whoever is not signed in is sent to sign in, at every address (%s)',
	async (method) => {
		for (const file of Object.keys(pages)) {
			const { url } = eventAt(file, { api: undefined as never, viewer: undefined });
			const event = {
				url,
				request: new Request(url, { method }),
				locals: {},
				getClientAddress: () => '192.0.2.1'
			} as unknown as Parameters<typeof handle>[0]['event'];
			const resolve = () => Promise.reject(new Error(`${url.pathname} was opened`));
			await expect(handle({ event, resolve }), url.pathname).rejects.toMatchObject({
				status: 303,
				location: '/sign-in'
			});
		}
	}
);
