import { roles } from '@sd/shared/person';
import { reportStatuses, type PublishedPair } from '@sd/shared/report';
import { expect, test } from 'vitest';
import {
	missingBeforePublishing,
	stepsOpenTo,
	withoutTakenBack,
	type Signer,
	type Standing
} from './publishing.ts';

const youth = { id: 'youth', name: 'The youth forum' };
const carers = { id: 'carers', name: 'The carers forum' };
const forums = [youth, carers];
const complete: Signer[] = [
	{ personId: 'ana', forumId: 'youth' },
	{ personId: 'ben', forumId: 'carers' },
	{ personId: 'cem', forumId: null }
];
const ready: Standing = {
	status: 'signing',
	themes: 2,
	easyRead: 'Easy.',
	forums,
	signers: complete,
	quotesTakenBack: 0,
	hasNext: false
};
const who = (role: (typeof roles)[number], forumId: string | null = null) => ({ id: 'zoe', role, forumId });

/** Every way in which up to four signatures of three people can lie over three sides. */
function* signings(): Generator<Signer[]> {
	const one = ['ana', 'ben', 'cem'].flatMap((personId) =>
		['youth', 'carers', null].map((forumId) => ({ personId, forumId }))
	);
	for (const a of one) {
		yield [a];
		for (const b of one) {
			yield [a, b];
			for (const c of one) {
				yield [a, b, c];
				for (const d of one) yield [a, b, c, d];
			}
		}
	}
}

test('it is ready exactly when three different people have signed for the three sides', () => {
	let readyOnes = 0;
	for (const signers of signings()) {
		const isReady = missingBeforePublishing({ ...ready, signers }).length === 0;
		const first = signers.filter(
			({ personId }, at) => signers.findIndex((other) => other.personId === personId) === at
		);
		const expected = new Set(first.map(({ forumId }) => forumId)).size === 3;
		if (isReady !== expected) expect(signers).toBe(expected);
		if (isReady) readyOnes++;
	}
	expect(readyOnes).toBeGreaterThan(6);
});

test('a report of one forum waits for that forum and the partnership alone', () => {
	const signers = complete.filter(({ forumId }) => forumId !== 'carers');
	expect(missingBeforePublishing({ ...ready, forums: [youth], signers })).toEqual([]);
	expect(missingBeforePublishing({ ...ready, signers })).toEqual([
		'Nobody has signed for The carers forum yet.'
	]);
});

test('each thing that is missing is said', () => {
	expect(missingBeforePublishing(ready)).toEqual([]);
	const lacks = (change: Partial<Standing>) => missingBeforePublishing({ ...ready, ...change });
	expect(lacks({ themes: 0 })).toEqual([expect.stringContaining('no theme')]);
	expect(lacks({ easyRead: ' ' })).toEqual([expect.stringContaining('Easy Read')]);
	expect(lacks({ quotesTakenBack: 1 })).toEqual([expect.stringContaining('taken back')]);
	expect(lacks({ status: 'draft' })).toEqual([expect.stringContaining('Offer it')]);
	expect(lacks({ signers: [] })).toHaveLength(3);
	expect(lacks({ status: 'published', signers: [] })).toEqual([]);
});

test('who may do what, for every role, at every stage', () => {
	for (const role of roles) {
		for (const status of reportStatuses) {
			const open = stepsOpenTo(who(role, role === 'coordinator' ? 'youth' : null), { ...ready, status });
			const isDesk = role === 'coordinator';
			const signs = isDesk || role === 'theme lead' || role === 'partnership officer';
			const expected = {
				draft: isDesk ? ['edit', 'refresh', 'offer'] : [],
				signing: [
					...(isDesk ? ['edit', 'refresh'] : []),
					...(signs ? ['sign'] : []),
					...(isDesk ? ['publish'] : [])
				],
				published: isDesk ? ['replace'] : [],
				superseded: []
			};
			expect(open, `${role} ${status}`).toEqual(expected[status]);
		}
	}
});

test('nobody signs twice, for a forum without a theme in it, or over a quote that was taken back', () => {
	const signs = (change: Partial<Standing>, person = who('coordinator', 'youth')) =>
		stepsOpenTo(person, { ...ready, ...change }).includes('sign');
	expect(signs({})).toBe(true);
	expect(signs({ signers: [{ personId: 'zoe', forumId: 'carers' }] })).toBe(false);
	expect(signs({ forums: [carers] })).toBe(false);
	expect(signs({}, who('coordinator', null))).toBe(false);
	expect(signs({ quotesTakenBack: 1 })).toBe(false);
});

test('a report whose next version is being written gets no other', () => {
	expect(stepsOpenTo(who('coordinator'), { ...ready, status: 'published', hasNext: true })).toEqual([]);
});

test('a quote stands only under its own theme and in its own words', () => {
	const pair = { themeId: 'a', said: { quotes: [{ wording: 'one' }, { wording: 'two' }] } } as PublishedPair;
	const left = withoutTakenBack(
		[pair],
		[
			{ themeId: 'a', wording: 'one' },
			{ themeId: 'b', wording: 'two' },
			{ themeId: 'a', wording: null }
		]
	);
	expect(left.quotesTakenBack).toBe(1);
	expect(left.pairs[0]?.said.quotes).toEqual([{ wording: 'one' }]);
});
