import { roles, type Role } from '@sd/shared/person';
import { fillTwoForums } from '@sd/db/testing/two-forums';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApi, type Api } from '../api.ts';
import { makeLimiter } from '../limit/limiter.ts';
import { arbitraryInput } from '../testing/arbitrary-input.ts';
import { procedures, type Procedure } from '../testing/procedures.ts';
import { makeScene, type Scene } from '../testing/scene.ts';
import { may } from './permissions.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = 40;

let scene: Scene;
let api: Api;
let ids: string[];
beforeAll(async () => {
	console.log(`Any input, seed ${seed}: run it again with SEED=${seed}`);
	scene = await makeScene('access_any_input');
	// So that each try is answered by the procedure and not by the limiter, which has tests of its own.
	const limiter = makeLimiter({ now: scene.services.clock.now, scale: 1e9 });
	api = makeApi({ ...scene.services, limiter });
	await fillTwoForums(scene.owner);
	ids = [await scene.forumIdOf('youth'), (await scene.areaIds())[0]!, (await scene.aSubmission()).id];
	for (const table of ['rule', 'term', 'group', 'report', 'release', 'theme', 'themeQuote'] as const) {
		const rows = await scene.owner
			.selectFrom(table)
			.select('id')
			.limit(table === 'theme' ? 4 : 1)
			.execute();
		ids.push(...rows.map(({ id }) => id));
	}
});
afterAll(() => scene.close());

async function cookieOf(role: Role): Promise<string> {
	const { actor } = await scene.person(
		role,
		role === 'coordinator' || role === 'safeguarding lead' ? { forum: 'youth' } : {}
	);
	return `session=${actor.token}`;
}

type Said = { status: number; text: string };

async function ask(path: string, init: RequestInit = {}): Promise<Said> {
	const response = await api.fetch(new Request(`http://localhost${path}`, init), { address: '192.0.2.1' });
	return { status: response.status, text: await response.text() };
}

/** It works, or it is refused in a sentence that says nothing about how the place is made. */
function expectASentence({ status, text }: Said, what: string): void {
	expect(status, `${what}\n${text}`).toBeLessThan(500);
	expect(text, what).not.toMatch(
		/ at .*\.(ts|mjs|js):\d|node_modules|\bZodError\b|\bTRPCError\b|postgres|relation "|violates|syntax error|Invalid input|Unrecognized key|Too (big|small):/
	);
	const bodies = [JSON.parse(text) as unknown].flat() as { error?: { message?: unknown } }[];
	for (const { error } of bodies) {
		if (status >= 400) expect(error, `${what}\n${text}`).toBeDefined();
		if (error) expect(error.message, `${what}\n${text}`).toMatch(/^[A-Z9"“].{8,}/s);
	}
}

function sendInput({ path, type }: Procedure, json: string, cookie: string | undefined): Promise<Said> {
	const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
	if (type === 'query') return ask(`/trpc/${path}?input=${encodeURIComponent(json)}`, { headers });
	return ask(`/trpc/${path}`, { method: 'POST', headers, body: json });
}

describe('whatever is sent to', () => {
	test.each(procedures)('$path, it answers or says in a sentence why not', async (procedure) => {
		const { allows, schema, path } = procedure;
		const right = allows === 'anyone' || !allows ? [] : roles.filter((role) => may(role, allows));
		const cookies = new Map<Role, string>();
		for (const role of right) cookies.set(role, await cookieOf(role));
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(undefined, ...right, ...right),
				arbitraryInput(schema, ids),
				async (role, input) => {
					// It ends the session it was called with.
					if (path === 'session.end' && role) cookies.set(role, await cookieOf(role));
					const json = JSON.stringify(input) ?? '';
					expectASentence(
						await sendInput(procedure, json, role && cookies.get(role)),
						`${path} ${role ?? 'nobody'} ${json.slice(0, 500)}`
					);
				}
			),
			{ seed, numRuns: runs }
		);
	});
});

const strange: [string, RequestInit][] = [
	['broken JSON', { body: '{"a":', headers: { 'content-type': 'application/json' } }],
	['nothing at all', { headers: { 'content-type': 'application/json' } }],
	['a bare word', { body: 'undefined', headers: { 'content-type': 'application/json' } }],
	['plain text', { body: 'hello', headers: { 'content-type': 'text/plain' } }],
	['no type', { body: new Blob(['{}']) }],
	['a page', { body: '<html>', headers: { 'content-type': 'text/html' } }],
	['a form', { body: new URLSearchParams({ a: 'b' }) }],
	[
		'bytes',
		{ body: new Uint8Array([0, 255, 254, 0]), headers: { 'content-type': 'application/octet-stream' } }
	],
	[
		'half a form with files',
		{ body: '--x\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } }
	],
	['a type that is no type', { body: '{}', headers: { 'content-type': ';;;' } }],
	[
		'200,000 brackets',
		{ body: '['.repeat(100_000) + ']'.repeat(100_000), headers: { 'content-type': 'application/json' } }
	],
	[
		'a key called __proto__',
		{
			body: '{"__proto__":{"role":"administrator"},"constructor":{"prototype":{}}}',
			headers: { 'content-type': 'application/json' }
		}
	],
	[
		'bytes that are no text',
		{
			body: new Uint8Array([0x22, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0x22]),
			headers: { 'content-type': 'application/json' }
		}
	],
	['a NUL', { body: '"\\u0000"', headers: { 'content-type': 'application/json' } }],
	[
		'half a character',
		{
			body: '{"email":"\\ud800@example.org","password":"\\udfff"}',
			headers: { 'content-type': 'application/json' }
		}
	],
	['a number beyond all numbers', { body: '1e999', headers: { 'content-type': 'application/json' } }]
];

/** They take no input, so there is none that could be wrong. */
const asksForNothing = new Set([
	'session.end',
	'moderation.rest',
	'import.export',
	'session.endOthers',
	'session.newAuthenticator',
	'session.newCodes',
	'session.newPasskey',
	'session.passkeyChallenge',
	'session.removeAuthenticator',
	'member.invite',
	'member.end',
	'member.leave',
	'member.passkeyChallenge',
	'member.passkeyNew'
]);

describe('a request with', () => {
	test.each(strange)('%s is refused in a sentence by everything that is sent to', async (_, init) => {
		for (const { path, type } of procedures) {
			if (type !== 'mutation') continue;
			for (const cookie of [undefined, await cookieOf('coordinator')]) {
				const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
				const said = await ask(`/trpc/${path}`, { ...init, method: 'POST', headers });
				expectASentence(said, path);
				if (!asksForNothing.has(path))
					expect(said.status, `${path} ${said.text}`).toBeGreaterThanOrEqual(400);
			}
		}
	});

	test.each([
		'/trpc',
		'/trpc/',
		'/trpc/nothing.here',
		'/trpc/__proto__',
		'/trpc/constructor',
		'/trpc/setting',
		'/trpc/setting.__proto__',
		'/trpc/hasOwnProperty',
		'/trpc/setting.public.call',
		'/trpc/..%2f..%2fetc',
		'/trpc/%00',
		'/trpc/%E0%A4%A',
		'/trpc/a,b,c',
		'/trpc/setting.public?batch=1',
		'/trpc/setting.public?batch=1&input=',
		'/trpc/setting.public?batch=1&input=[',
		'/trpc/setting.public?batch=1&input=null',
		'/trpc/setting.public?batch=1&input=[1,2]',
		'/trpc/setting.public?input=%7B',
		'/trpc/submission.track?input=%22%5Cud800%22',
		'/trpc/submission.send',
		'/trpc/setting.public,__proto__?batch=1&input=%7B%7D',
		'/trpc/setting.public?batch=1&input=%7B%22__proto__%22%3A1%7D'
	])('the address %s is answered in a sentence, whatever the method', async (path) => {
		for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
			expectASentence(await ask(path, { method }), `${method} ${path}`);
	});

	test.each([
		['with commas', `/trpc/${Array(11).fill('setting.public').join(',')}?batch=1`],
		['with commas written as %2C', `/trpc/${Array(11).fill('setting.public').join('%2C')}?batch=1`]
	])('eleven calls in one, %s, is refused; with ten it is answered', async (_, path) => {
		const refused = await ask(path);
		expect(refused.status).toBe(400);
		expect(refused.text).toContain('10 things at once');
		const ten = await ask(path.replace(/setting\.public(,|%2C)/, ''));
		expect(ten.status).toBe(200);
		expect(JSON.parse(ten.text)).toHaveLength(10);
	});

	test('more than a quarter of a megabyte is refused, whether or not its length is said', async () => {
		const body = JSON.stringify({ email: 'a'.repeat(300_000), password: 'x' });
		const said = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
		expect((await ask('/trpc/session.signIn', said)).status).toBe(413);
		const unsaid = new ReadableStream({
			start(controller) {
				for (let at = 0; at < body.length; at += 50_000)
					controller.enqueue(new TextEncoder().encode(body.slice(at, at + 50_000)));
				controller.close();
			}
		});
		expect(
			(await ask('/trpc/session.signIn', { ...said, body: unsaid, duplex: 'half' } as RequestInit)).status
		).toBe(413);
	});
});
