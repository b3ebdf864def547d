import type { PublishedPair } from '@sd/shared/report';
import { expect, test } from 'vitest';
import { byArea } from './by-area.ts';

const area = (wording: string) => ({ wording, plain: wording, pictogram: 'plan' });
const pair = (slug: string, ...areas: string[]) => ({ slug, areas: areas.map(area) }) as PublishedPair;

const phone = pair('phone', 'told');
const late = pair('late', 'plans', 'told');
const soon = pair('soon', 'told', 'plans');
const none = pair('none');

const shape = (groups: ReturnType<typeof byArea<PublishedPair>>) =>
	groups.map(({ area: own, each }) => [own?.wording, ...each.map(({ slug }) => slug)]);

test('a pair stands once, under the first of its areas, and the newest area is on top', () => {
	expect(shape(byArea([late, phone, soon, none], (each) => each))).toEqual([
		['plans', 'late'],
		['told', 'phone', 'soon'],
		[undefined, 'none']
	]);
});

test('where one area is asked for, what is about it stands under it', () => {
	expect(shape(byArea([late, phone, soon], (each) => each, 'told'))).toEqual([
		['told', 'late', 'phone', 'soon']
	]);
});
