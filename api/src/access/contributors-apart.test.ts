import { randomBytes, randomUUID } from 'node:crypto';
import { everythingOf } from '@sd/db/testing/everything';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doorsOf, openTo, samplesOf } from '../testing/doors.ts';
import { aClaimedSubmission, type Coordinator } from '../testing/desk.ts';
import { makeScene, type Scene } from '../testing/scene.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let scene: Scene;
let doors: ReturnType<typeof doorsOf>;
let amina: Coordinator;
let ruleId: string;
let area: string;
beforeAll(async () => {
	console.log(`Contributors apart, seed ${seed}: run it again with SEED=${seed}`);
	scene = await makeScene('access_apart');
	doors = doorsOf(scene);
	amina = await scene.person('coordinator', { forum: 'youth', name: 'Amina' });
	ruleId = (await scene.owner.selectFrom('rule').select('id').executeTakeFirstOrThrow()).id;
	area = (await scene.areaIds())[0]!;
});
afterAll(() => scene.close());

const door = (path: string) => openTo('nobody').find((each) => each.path === path)!;

/** A receipt as a phone derives it, without the minute that deriving takes. */
async function sent(story: string): Promise<{ id: string; receipt: string }> {
	const receipt = randomBytes(32).toString('hex');
	const sealed = await scene.sealed({ story });
	await doors.ask(door('submission.send'), { ...sealed, receipt });
	return { id: sealed.key, receipt };
}

/** All that can be asked without signing in, by whoever holds that receipt. */
async function seenWith(receipt: string): Promise<Record<string, string>> {
	const seen: Record<string, string> = {};
	for (const procedure of openTo('nobody')) {
		if (procedure.type !== 'query') continue;
		const inputs = [{ receipt }, {}, undefined, ...samplesOf(procedure, [area], seed, 2)];
		for (const input of inputs)
			seen[`${procedure.path} ${JSON.stringify(input)}`] = await doors.ask(procedure, input);
	}
	return seen;
}

/** What somebody else can do in between, with what they sent. */
const acts: Record<string, (theirs: { id: string; receipt: string }) => Promise<unknown>> = {
	send: () => sent('Something else'),
	change: ({ receipt }) =>
		doors.ask(door('submission.change'), {
			receipt,
			version: 1,
			feeling: 'ok',
			story: 'Other words',
			consent: 'own words',
			areas: [area],
			isUnsureOfArea: false
		}),
	write: ({ receipt }) => doors.ask(door('message.write'), { receipt, kind: 'message', body: 'I wait' }),
	look: ({ receipt }) => doors.ask(door('message.seen'), { receipt }),
	'leave an address': ({ receipt }) =>
		doors.ask(door('contact.set'), {
			receipt,
			contact: { how: 'email', address: 'a@example.org' },
			wantsMail: false,
			wantsReply: true
		}),
	'take the address away': ({ receipt }) => doors.ask(door('contact.remove'), { receipt }),
	'be declined and not agree': async ({ receipt }) => {
		const { id, receipt: own } = await aClaimedSubmission(scene, amina, { story: 'It was fine' });
		await amina.moderation.decide({ id, version: 1, decision: 'decline', ruleId });
		await doors.ask(door('submission.appeal'), { receipt: own });
		await doors.ask(door('submission.appeal'), { receipt });
	},
	guess: () => doors.ask(door('submission.track'), { receipt: randomBytes(32).toString('hex') }),
	'send with a key that is taken': async () => {
		const sealed = await scene.sealed({ story: 'Other words' });
		await doors.ask(door('submission.send'), { ...sealed, receipt: randomBytes(32).toString('hex') });
		await doors.ask(door('submission.send'), { ...sealed, receipt: randomBytes(32).toString('hex') });
	},
	'take it back': ({ receipt }) => doors.ask(door('submission.withdraw'), { receipt })
};

test('whatever somebody else does, nothing that somebody is told changes by a byte', async () => {
	const own = await sent('My words');
	await doors.ask(door('message.write'), { receipt: own.receipt, kind: 'message', body: 'I wait' });
	const before = await seenWith(own.receipt);
	expect(before[`submission.track ${JSON.stringify({ receipt: own.receipt })}`]).toContain('My words');

	await fc.assert(
		fc.asyncProperty(fc.shuffledSubarray(Object.keys(acts), { minLength: 3 }), async (order) => {
			const theirs = await sent('Their words');
			expect(theirs.id).not.toBe(own.id);
			for (const name of order) await acts[name]!(theirs);
			expect(await seenWith(own.receipt), order.join(', ')).toEqual(before);
		}),
		{ seed, numRuns: 6, endOnFailure: true }
	);
	// What was done was done: the same question about theirs is answered otherwise, and their own changes theirs.
	await doors.ask(door('message.write'), { receipt: own.receipt, kind: 'message', body: 'I wait still' });
	expect(await seenWith(own.receipt)).not.toEqual(before);
}, 120_000);

/** Of these nothing stays but a count, or nothing at all where there was nothing to see. */
const leaveNothing = ['look', 'guess', 'take the address away'];

test.each(Object.keys(acts).filter((name) => !leaveNothing.includes(name)))(
	'what somebody else does there is really done: %s',
	async (name) => {
		const theirs = await sent('Their words');
		const before = await everythingOf(scene.owner);
		await acts[name]!(theirs);
		expect(await everythingOf(scene.owner)).not.toBe(before);
	}
);

test('a key that another chose first is refused alike, whoever sent it, and neither receipt opens the other', async () => {
	const first = await sent('My words');
	const sealed = await scene.sealed({ story: 'Other words' }, { key: first.id });
	const receipt = randomBytes(32).toString('hex');
	expect(await doors.ask(door('submission.send'), { ...sealed, receipt })).not.toContain('My words');
	const track = door('submission.track');
	expect(await doors.ask(track, { receipt })).toBe(
		await doors.ask(track, { receipt: randomUUID().replaceAll('-', '').repeat(2) })
	);
	expect(await doors.ask(track, { receipt: first.receipt })).toContain('My words');
});
