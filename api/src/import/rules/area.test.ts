import { expect, test } from 'vitest';
import { areaWordsIn, findArea, plainWord, type Area } from './area.ts';

const areas: Area[] = [
	{ id: 'a', position: 1, plain: 'Being listened to', wording: 'strengthening the voice' },
	{ id: 'b', position: 3, plain: 'Good plans, on time', wording: 'enhancing the quality' }
];
const none = new Map<string, string | null>();

test.each([
	['Being listened to', 'a'],
	['  being LISTENED to. ', 'a'],
	['Strengthening the voice', 'a'],
	['3', 'b'],
	['Area 3', 'b'],
	['Priority 1', 'a'],
	['Transport', undefined],
	['2', undefined]
])('"%s" is found', (said, id) => {
	expect(findArea(said, areas, none)).toBe(id);
});

test('what a person said it means goes before what it looks like', () => {
	const words = new Map([
		[plainWord('Transport!'), 'b'],
		[plainWord('Being listened to'), null]
	]);
	expect(findArea('transport', areas, words)).toBe('b');
	expect(findArea('Being listened to', areas, words)).toBeNull();
});

test('several in one cell are several, and a comma inside a name of ours parts nothing', () => {
	expect(areaWordsIn('Good plans, on time; 1', areas, none)).toEqual(['Good plans, on time', '1']);
	expect(areaWordsIn('Transport, SEND\n1', areas, none)).toEqual(['Transport', 'SEND', '1']);
	expect(areaWordsIn(' ; ', areas, none)).toEqual([]);
});
