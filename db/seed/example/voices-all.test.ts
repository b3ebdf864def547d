import * as lists from '@sd/shared/phone/answers';
import { expect, test } from 'vitest';
import { voices } from './voices-all.ts';
import type { ExampleVoice } from './shapes.ts';
import { countBy, plain, sentencesOf, touchesHiddenWords, wordsOf } from './voices-wording.ts';

const publicRules = 6;
const identifiers =
	/0\d{4} ?\d{6}|\d{3} \d{3} \d{4}|\S+@\S+\.\w+|[A-Z]{2}\d\d? \d[A-Z]{2}|\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d/g;
/** Numbers and addresses kept free for examples: nobody has this telephone, mailbox, house or record. */
const reserved = [/^07700 900\d{3}$/, /^943 476 5919$/, /@example\.org$/, /^OX30 9ZZ$/, /^3 March 2015$/];

function share(some: (voice: ExampleVoice) => boolean): number {
	return voices.filter(some).length / voices.length;
}

function timesIn(text: string, words: string): number {
	return text.split(words).length - 1;
}

test('there are at least 310, and no two are alike', () => {
	expect(voices.length).toBeGreaterThanOrEqual(310);
	expect(new Set(voices.map(({ story }) => plain(story))).size).toBe(voices.length);
	const original = voices.filter(({ rule }) => rule !== publicRules);
	const trios = original.map(({ story }) => {
		const words = wordsOf(story);
		return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
	});
	const alike: string[] = [];
	trios.forEach((trio, one) =>
		trios.slice(one + 1).forEach((other, further) => {
			const shared = [...trio].filter((words) => other.has(words)).length;
			if (shared > 0.3 * Math.max(6, Math.min(trio.size, other.size)))
				alike.push(`${original[one]?.story} / ${original[one + 1 + further]?.story}`);
		})
	);
	expect(alike).toEqual([]);
});

test('they run from a word or two to about 200, and most are short', () => {
	const lengths = voices.map(({ story }) => story.split(' ').length);
	expect(Math.min(...lengths)).toBeLessThanOrEqual(2);
	expect(Math.max(...lengths)).toBeGreaterThan(120);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(220);
	expect(voices.every(({ story }) => story.length <= lists.storyLimit)).toBe(true);
	expect(share(({ story }) => sentencesOf(story).length <= 4)).toBeGreaterThan(0.6);
});

test.each([
	['contributor', lists.contributors],
	['teller', lists.tellers],
	['mode', lists.modes],
	['feeling', lists.feelings],
	['consent', lists.consents],
	['phase', lists.phases],
	['place', lists.places],
	['ageBand', lists.ageBands],
	['termsAgo', [0, 1, 2, 3]],
	['moderation', ['waiting', 'held', 'declined', 'accepted']]
] as const)('every %s is heard', (question, choices) => {
	expect(new Set(voices.map((voice) => voice[question]).filter((given) => given !== undefined))).toEqual(
		new Set<unknown>(choices)
	);
});

test('some people do not say where, how old or which phase', () => {
	expect(voices.some(({ place }) => !place)).toBe(true);
	expect(voices.some(({ phase }) => !phase)).toBe(true);
	expect(voices.some(({ contributor, ageBand }) => contributor === 'young person' && !ageBand)).toBe(true);
});

test('at least 15 in 100 are praise', () => {
	expect(share(({ feeling }) => feeling === 'good' || feeling === 'very good')).toBeGreaterThanOrEqual(0.15);
});

test('half let us quote them, a third let us say it our way, and the rest are only counted', () => {
	expect(share(({ consent }) => consent === 'exact words')).toBeCloseTo(0.5, 1);
	expect(share(({ consent }) => consent === 'own words')).toBeCloseTo(0.33, 1);
	expect(share(({ consent }) => consent === 'count only')).toBeGreaterThan(0.1);
});

test('each term heard at least 70, areas 2 and 3 are large, area 5 small, West Oxfordshire smallest', () => {
	expect(Math.min(...countBy(voices.map(({ termsAgo }) => termsAgo)).values())).toBeGreaterThanOrEqual(70);
	const areas = countBy(voices.flatMap(({ areas }) => areas));
	expect(Math.min(areas.get(2) ?? 0, areas.get(3) ?? 0)).toBeGreaterThan(100);
	expect(Math.min(...areas.values())).toBe(areas.get(5));
	const fromPlaces = countBy(voices.flatMap(({ place }) => place ?? []));
	expect(Math.min(...fromPlaces.values())).toBe(fromPlaces.get('West Oxfordshire'));
});

test('each chose a face that its way of telling shows; only a helper may not know', () => {
	for (const { feeling, mode, teller } of voices)
		if (feeling === 'not known') expect(teller).toBe('helper');
		else if (feeling) expect(lists.feelingsOf[mode]).toContain(feeling);
});

test('only young people give an age, only groups a head-count, and helpers tell for young people', () => {
	for (const { ageBand, contributor, headCount, teller } of voices) {
		if (ageBand) expect(contributor).toBe('young person');
		expect(headCount !== undefined).toBe(teller === 'group');
		if (teller === 'helper') expect(contributor).toBe('young person');
	}
	expect(voices.filter(({ teller }) => teller === 'group').length).toBeGreaterThanOrEqual(10);
	expect(voices.filter(({ teller }) => teller === 'helper').length).toBeGreaterThanOrEqual(15);
});

test('about 40 look back, at every change and from every distance; young ones are 16 to 25 now', () => {
	const back = voices.filter(({ lookingBack }) => lookingBack);
	expect(back.length).toBeGreaterThanOrEqual(40);
	expect(new Set(back.map(({ lookingBack }) => lookingBack?.transition))).toEqual(new Set(lists.transitions));
	expect(new Set(back.map(({ lookingBack }) => lookingBack?.longAgo))).toEqual(new Set(lists.longAgos));
	for (const { contributor, ageBand } of back)
		if (contributor === 'young person') expect(ageBand).toBe('16 to 25');
});

test('20 wait, all from this term; 5 are held; 12 are declined, and every public rule is quoted', () => {
	const counts = countBy(voices.map(({ moderation }) => moderation));
	expect([counts.get('waiting'), counts.get('held'), counts.get('declined')]).toEqual([20, 5, 12]);
	for (const { moderation, rule, termsAgo, theme, hidden } of voices) {
		if (moderation === 'waiting') expect(termsAgo).toBe(0);
		expect(rule !== undefined).toBe(moderation === 'declined');
		if (moderation !== 'accepted') expect([theme, hidden]).toEqual([undefined, undefined]);
	}
	expect(new Set(voices.flatMap(({ rule }) => rule ?? []))).toEqual(new Set([1, 2, 3, 4, 5, publicRules]));
});

test('hidden words occur exactly once in their story, and never in what would make it better', () => {
	const hiding = voices.filter(({ hidden }) => hidden);
	expect(hiding.length).toBeGreaterThanOrEqual(40);
	for (const { story, better, hidden } of hiding)
		for (const { words } of hidden ?? []) {
			expect([words, timesIn(story, words)]).toEqual([words, 1]);
			expect(better ?? '').not.toContain(words);
		}
});

test('a name that is hidden once is hidden everywhere in that story', () => {
	for (const { story, hidden } of voices) {
		const stretches = (hidden ?? []).map(({ words }) => words).join(' | ');
		for (const { kind, words } of hidden ?? [])
			for (const [name] of kind === 'name' ? words.matchAll(/\b(?!Mr|Miss|Mrs|Dr)[A-Z][a-z]+/g) : [])
				expect([name, timesIn(story, name)]).toEqual([name, timesIn(stretches, name)]);
	}
});

test('every telephone number, address, patient number and birthday is a reserved one, and hidden once accepted', () => {
	const found = voices.flatMap((voice) =>
		[...voice.story.matchAll(identifiers)].map(([words]) => ({ voice, words }))
	);
	expect(found.length).toBeGreaterThanOrEqual(6);
	for (const { voice, words } of found) {
		expect([words, reserved.some((range) => range.test(words))]).toEqual([words, true]);
		if (voice.moderation === 'accepted')
			expect([words, touchesHiddenWords(voice, words)]).toEqual([words, true]);
	}
});
