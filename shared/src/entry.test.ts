import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeepEntry, splitAtMarks } from './entry.ts';

test.each([
	['One', ['One']],
	['One\n---\nTwo', ['One', 'Two']],
	['One\r\n-----\r\nTwo\r\n***\r\nThree', ['One', 'Two', 'Three']],
	['---\nOne\n---\n---\n', ['One']],
	['One\n\nstill one\n- a point\n-- said so', ['One\n\nstill one\n- a point\n-- said so']],
	['One --- and still one', ['One --- and still one']],
	['', []]
])('%j is parted where a person put a mark, and nowhere else', (pasted, pieces) => {
	expect(splitAtMarks(pasted)).toEqual(pieces);
});

test('whatever is pasted, no word is made up and none is lost', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z ,.\n]{1,30}$/)), (pieces) => {
			const words = (text: string) => text.split(/\s+/).filter(Boolean);
			expect(splitAtMarks(pieces.join('\n---\n')).flatMap(words)).toEqual(pieces.flatMap(words));
		}),
		{ seed: 4 }
	);
});

const entry = (told: object, head: object = {}) =>
	KeepEntry.safeParse({
		id: 'a2f1c9d4-0000-4000-8000-000000000001',
		cameBy: 'meeting note',
		toldOn: '2026-11-20',
		contributions: [
			{ story: 'Late', teller: 'self', areas: [], consent: 'own words', wantsHelp: false, ...told }
		],
		...head
	});
const whyNot = (result: ReturnType<typeof entry>) => result.error?.issues[0]?.message;

test.each([
	[{}, {}, undefined],
	[{ teller: 'helper', relationship: 'family' }, {}, undefined],
	[{ teller: 'group', headCount: 9 }, { headCount: 14 }, undefined],
	[{ teller: 'helper' }, {}, 'Choose who told it for them'],
	[{ relationship: 'family' }, {}, 'Only somebody who speaks for another has a relationship'],
	[{ teller: 'group' }, {}, 'Write how many people the group was'],
	[{ headCount: 9 }, {}, 'Only a group has a number of people'],
	[{ teller: 'group', headCount: 1 }, {}, 'A group is 2 people or more'],
	[{ story: ' ' }, {}, 'Write what was said'],
	[{}, { cameBy: 'e-mail', headCount: 14 }, 'Only a meeting has a number of people who were there'],
	[{}, { toldOn: 'yesterday' }, 'Choose the day it was told'],
	[{}, { cameBy: 'tracker' }, 'Choose how it reached you'],
	[{}, { contributions: [] }, 'Write what was said']
])('%j with %j', (told, head, why) => {
	expect(whyNot(entry(told, head))).toBe(why);
});
