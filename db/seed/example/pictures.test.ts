import { expect, test } from 'vitest';
import { NewSubmission } from '@sd/shared/submission';
import * as lists from '@sd/shared/phone/answers';
import { examplePictures } from './pictures.ts';
import type { ExampleVoice } from './shapes.ts';
import { themes } from './themes.ts';
import { voices } from './voices-all.ts';
import { countBy } from './voices-wording.ts';

const pictures = examplePictures();
const closedTerms = [1, 2, 3] as const;

/** Those whom a release of the term would count. */
function counted(termsAgo: number) {
	const isCounted = ({ lookingBack, teller }: ExampleVoice) => !lookingBack && teller !== 'group';
	return [
		...voices.filter(isCounted).map(({ theme, ...voice }) => ({ ...voice, themes: theme ? [theme] : [] })),
		...pictures
	].filter((told) => told.termsAgo === termsAgo && told.moderation === 'accepted');
}

test('they are the same each time', () => {
	expect(examplePictures()).toEqual(pictures);
});

test('with the voices there are 900 or more, and about 300 of them have words', () => {
	expect(pictures.length + voices.length).toBeGreaterThanOrEqual(900);
	expect(pictures.length).toBeGreaterThanOrEqual(500);
});

test('each could have been sent with the pictures of the wizard', () => {
	for (const { areas, themes: _, termsAgo: __, moderation: ___, feeling, ...told } of pictures) {
		const sent = {
			...told,
			feeling,
			mode: 'pictures',
			time: 'now',
			areas: areas.map((area) => `00000000-0000-4000-8000-00000000000${area}`),
			isUnsureOfArea: areas.length === 0
		};
		expect(NewSubmission.safeParse(sent).error).toBeUndefined();
		expect([...lists.feelingsOf.pictures, 'not known']).toContain(feeling);
		expect(feeling === 'not known' && told.teller === 'self').toBe(false);
	}
});

test('about 8 in 100 do not say where, and as many not which phase', () => {
	for (const question of ['place', 'phase'] as const) {
		const share = pictures.filter((picture) => !picture[question]).length / pictures.length;
		expect(share).toBeGreaterThan(0.05);
		expect(share).toBeLessThan(0.12);
	}
});

test('a theme rests on accepted pictures of its own people, about its own areas', () => {
	for (const { themes: slugs, moderation, contributor, areas } of pictures) {
		if (moderation === 'waiting') expect(slugs).toEqual([]);
		for (const slug of slugs) {
			const theme = themes.find((each) => each.slug === slug);
			expect(theme?.forum).toBe(contributor === 'young person' ? 'youth' : 'parent-carer');
			expect(theme?.areas.some((area) => areas.includes(area))).toBe(true);
		}
	}
});

test.each(closedTerms)('about 200 people are counted in the term %s before this one', (termsAgo) => {
	expect(counted(termsAgo).length).toBeGreaterThanOrEqual(190);
	expect(counted(termsAgo).length).toBeLessThanOrEqual(240);
});

test.each(closedTerms)(
	'some counts are too small to show and some above 40 in the term %s before this one',
	(termsAgo) => {
		const people = counted(termsAgo);
		const spread = {
			areas: countBy(people.flatMap(({ areas }) => areas)),
			places: countBy(people.map(({ place }) => place)),
			themes: countBy(people.flatMap((told) => told.themes))
		};
		for (const [table, counts] of Object.entries(spread)) {
			expect([table, Math.min(...counts.values()) < 10]).toEqual([table, true]);
			expect([table, Math.max(...counts.values()) > 40]).toEqual([table, true]);
		}
		expect([...spread.themes.values()].filter((count) => count >= 10).length).toBeGreaterThanOrEqual(6);
	}
);
