import { makeApi } from '@sd/api/api';
import { makeLimiter } from '@sd/api/limit/limiter';
import { makeScene, type Scene } from '@sd/api/testing/scene';
import { seal } from '@sd/shared/phone/sealing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Item, Outbox } from './item.ts';
import { makeMemoryStore } from './memory-store.ts';
import { sendWaiting, type Sender } from './send.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('outbox_send');
});
afterAll(() => scene.close());

const page = (status: number) =>
	new Response('<!doctype html><title>Welcome to the café</title>', {
		status,
		headers: { 'content-type': 'text/html' }
	});
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
	Response.json(body, { status, headers });

type Deliver = () => Promise<Response>;
type Fault = (deliver: Deliver, late: (work: Deliver) => void, init: RequestInit) => Promise<Response>;

const cutOff = async () => {
	throw new TypeError('Failed to fetch');
};

/** Everything that can happen to a request between a phone and the server. */
const faults = {
	'nothing goes wrong': (deliver) => deliver(),
	'the request is lost': cutOff,
	'the reply is lost': (deliver) => deliver().then(cutOff),
	'it arrives three times at once': async (deliver) =>
		(await Promise.all([deliver(), deliver(), deliver()]))[1]!,
	'it arrives after the next ones': async (deliver, late) => (late(deliver), cutOff()),
	'the server fails after it has stored it': (deliver) =>
		deliver().then(() => json({ error: { message: 'Something went wrong on our side.' } }, 500)),
	'a proxy has no server': async () => page(502),
	'the reply is cut in half': async (deliver) => {
		const text = await (await deliver()).text();
		return new Response(text.slice(0, text.length / 2), { headers: { 'content-type': 'application/json' } });
	},
	'a café answers with its own page': async () => page(200),
	'somebody answers with nothing': async () => new Response(null, { status: 204 }),
	'somebody answers with a JSON of their own': async () => json(null),
	'a login page is redirected to': async (_deliver, _late, { redirect }) =>
		redirect === 'error' ? cutOff() : page(200),
	'the server is too busy': async () =>
		json({ error: { message: 'Try again later.' } }, 503, { 'retry-after': '7' }),
	'another submission is acknowledged': async () =>
		json({ result: { data: { key: crypto.randomUUID(), sha256: 'f'.repeat(64), state: 'stored' } } }),
	'other content is acknowledged': async (_deliver, _late, { body }) => {
		const { key } = JSON.parse(body as string) as { key: string };
		return json({ result: { data: { key, sha256: 'f'.repeat(64), state: 'stored' } } });
	},
	'the request is cut off on its way': async () =>
		json({ error: { message: 'This did not arrive whole.' } }, 400)
} satisfies Record<string, Fault>;
type FaultName = keyof typeof faults;

function makeNetwork(names: FaultName[]) {
	const services = { ...scene.services, limiter: makeLimiter({ now: scene.services.clock.now, scale: 1e6 }) };
	const api = makeApi(services);
	const coming = [...names];
	let requests = 0;
	let delayed: Deliver[] = [];

	async function fetch(_path: unknown, init: RequestInit = {}): Promise<Response> {
		requests += 1;
		const asked = () =>
			new Request('http://phone.test/trpc/submission.send', { ...init, redirect: 'follow' });
		const deliver = () => api.fetch(asked(), { address: '203.0.113.9' });
		const arriving = delayed;
		delayed = [];
		const fault: Fault = faults[coming.shift() ?? 'nothing goes wrong'];
		const [response] = await Promise.all([
			fault(deliver, (work) => delayed.push(work), init),
			...arriving.map((work) => work())
		]);
		return response;
	}

	async function arriveAll(): Promise<void> {
		for (const work of delayed) await work();
		delayed = [];
	}

	return { fetch: fetch as Sender['fetch'], arriveAll, requests: () => requests };
}

/** One of several senders, with nothing that keeps them apart: only the server does. */
function senderOf(outbox: Outbox, fetch: Sender['fetch'], now: () => number): Sender {
	return {
		outbox,
		fetch,
		now,
		alone: (_outbox, _now, work) => work(async () => undefined),
		onAir: () => undefined
	};
}

async function anItem(story: string): Promise<Item> {
	const { intakeKey, areas } = await scene.contributor.submission.form();
	const key = crypto.randomUUID();
	const told = {
		contributor: 'young person',
		teller: 'self',
		mode: 'words',
		areas: [areas[0]!.id],
		isUnsureOfArea: false,
		story,
		time: 'now',
		consent: 'exact words'
	};
	const receipt = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
	const sealed = await seal(JSON.stringify(told), intakeKey, key);
	return { key, receipt, keyId: intakeKey.id, sealed, attachments: [], addedOn: '2026-11-25', tries: 0 };
}

async function rowsOf(keys: string[]): Promise<string[]> {
	const rows = await scene.owner.selectFrom('submission').select('id').where('id', 'in', keys).execute();
	return rows.map(({ id }) => id).sort();
}

const longestPause = 3_600_000;

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Sending through a bad network, seed ${seed}: run it again with SEED=${seed}`);

test('whatever happens on the way, everything sent arrives once, is let go of only then, and its receipt works', async () => {
	const anyFault = fc.constantFrom(...(Object.keys(faults) as FaultName[]));
	await fc.assert(
		fc.asyncProperty(
			fc.array(anyFault, { maxLength: 12 }),
			fc.integer({ min: 1, max: 3 }),
			fc.integer({ min: 1, max: 3 }),
			fc.boolean(),
			async (names, stories, senders, asked) => {
				const network = makeNetwork(names);
				const outbox = makeMemoryStore();
				const items = await Promise.all(
					Array.from({ length: stories }, (_, index) => anItem(`Story ${index}`))
				);
				for (const item of items) await outbox.add(item);
				const keys = items.map(({ key }) => key);
				let now = Date.parse('2026-11-25T10:00:00Z');
				const sender = senderOf(outbox, network.fetch, () => now);

				for (let pass = 0; pass <= names.length + 1; pass += 1) {
					await Promise.all(Array.from({ length: senders }, () => sendWaiting(sender, { asked })));
					const waiting = (await outbox.list()).map(({ key }) => key);
					const letGo = keys.filter((key) => !waiting.includes(key));
					expect((await rowsOf(keys)).filter((key) => letGo.includes(key))).toEqual([...letGo].sort());
					now += longestPause;
				}
				await network.arriveAll();

				expect(await outbox.list()).toEqual([]);
				expect(await rowsOf(keys)).toEqual([...keys].sort());
				for (const [index, { key, receipt }] of items.entries()) {
					expect(await outbox.endingOf(key)).toBe('safe with us');
					const { story } = await scene.contributor.submission.track({ receipt });
					expect(story).toBe(`Story ${index}`);
				}
			}
		),
		{ numRuns: 200, seed }
	);
}, 120_000);

test('what can never be taken stays on the phone with the sentence that says why, until a person asks again', async () => {
	const outbox = makeMemoryStore();
	const item = await anItem('Once');
	await outbox.add({ ...item, keyId: 'a key that is long gone' });
	const network = makeNetwork([]);
	const sender = senderOf(outbox, network.fetch, Date.now);

	await sendWaiting(sender);
	await sendWaiting(sender);
	expect(network.requests()).toBe(1);
	expect((await outbox.find(item.key))?.refused).toContain('Copy your words');

	await sendWaiting(sender, { asked: true });
	expect(network.requests()).toBe(2);
});

test('what was taken back meanwhile is let go of and said to be gone', async () => {
	const outbox = makeMemoryStore();
	const item = await anItem('Once');
	const { fetch } = makeNetwork(['the reply is lost']);
	let now = 0;
	const sender = senderOf(outbox, fetch, () => now);
	await outbox.add(item);
	await sendWaiting(sender);
	await scene.contributor.submission.withdraw({ receipt: item.receipt });
	now += longestPause;

	await sendWaiting(sender);

	expect(await outbox.endingOf(item.key)).toBe('gone');
	expect(await outbox.list()).toEqual([]);
});

test('a server that asks for a pause is left alone by everything that waits, and "Send now" asks again', async () => {
	const outbox = makeMemoryStore();
	const items = [await anItem('One'), await anItem('Two')];
	for (const item of items) await outbox.add(item);
	const network = makeNetwork(['the server is too busy']);
	let now = 0;
	const sender = senderOf(outbox, network.fetch, () => now);

	await sendWaiting(sender);
	now += 6999;
	await sendWaiting(sender);
	expect(network.requests()).toBe(1);

	await sendWaiting(sender, { asked: true, only: items[1]!.key });
	expect(await outbox.endingOf(items[1]!.key)).toBe('safe with us');
	now += 1;
	await sendWaiting(sender);
	expect(await outbox.list()).toEqual([]);
});

test('signal that is back ends a pause for want of it at once, and no pause that the server asked for', async () => {
	const outbox = makeMemoryStore();
	const item = await anItem('Once');
	await outbox.add(item);
	const network = makeNetwork(['the server is too busy', 'the request is lost']);
	let now = 0;
	const sender = senderOf(outbox, network.fetch, () => now);
	await sendWaiting(sender);
	await sendWaiting(sender, { signalIsBack: true });
	expect(network.requests()).toBe(1);

	now += 7000;
	await sendWaiting(sender);
	await sendWaiting(sender);
	expect(network.requests()).toBe(2);
	await sendWaiting(sender, { signalIsBack: true });

	expect(await outbox.endingOf(item.key)).toBe('safe with us');
});
