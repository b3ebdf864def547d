import { entryWays, relationships as relationshipList } from '@sd/shared/entry';
import { expect, test } from 'vitest';
import { enteredIn, piecesOf, readEntry } from './entered.server.ts';
import { relationships, ways } from './words.ts';

const id = 'a2f1c9d4-0000-4000-8000-000000000001';

function posted(fields: Record<string, string>): FormData {
	const form = new FormData();
	const head = { id, cameBy: 'meeting note', toldOn: '2026-11-20', headCount: '14', pieces: '2' };
	for (const [name, value] of Object.entries({ ...head, ...fields })) form.set(name, value);
	return form;
}
const two = {
	'story-0': 'The hall is loud',
	'teller-0': 'self',
	'consent-0': 'own words',
	'story-1': 'It is cold',
	'teller-1': 'group',
	'heads-1': '9',
	'consent-1': 'count only'
};

test('every way and every relationship has its words', () => {
	expect(Object.keys(ways)).toEqual([...entryWays]);
	expect(Object.keys(relationships)).toEqual([...relationshipList]);
});

test('what was typed is read as it stands', () => {
	expect(readEntry(enteredIn(posted({ ...two, 'help-0': 'on' })))).toMatchObject({
		entry: {
			cameBy: 'meeting note',
			headCount: 14,
			contributions: [
				{ story: 'The hall is loud', teller: 'self', wantsHelp: true },
				{ story: 'It is cold', teller: 'group', headCount: 9, wantsHelp: false }
			]
		}
	});
});

test('what is left out is not kept, and what is behind a choice that was not made is not sent', () => {
	const read = readEntry(
		enteredIn(posted({ ...two, 'leave-1': 'on', 'relationship-0': 'family', 'heads-0': '7' }))
	);
	expect(read).toMatchObject({ entry: { contributions: [{ story: 'The hall is loud', teller: 'self' }] } });
	expect(JSON.stringify(read)).not.toMatch(/family|cold/);
});

test('what is missing is said at the piece that it is missing in, though one before it is left out', () => {
	const read = readEntry(enteredIn(posted({ ...two, 'leave-0': 'on', 'heads-1': 'nine' })));
	expect(read).toMatchObject({
		problem: 'Write how many people the group was, as a number',
		ofPieces: { 1: { headCount: 'Write how many people the group was, as a number' } }
	});
});

test('a piece that nobody said anything of yet says nothing of who spoke', () => {
	expect(piecesOf('One\n---\nTwo').map(({ story, teller, consent }) => [story, teller, consent])).toEqual([
		['One', '', 'own words'],
		['Two', '', 'own words']
	]);
});
