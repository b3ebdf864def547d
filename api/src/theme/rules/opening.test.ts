import { expect, test } from 'vitest';
import { stepsOpenTo } from './opening.ts';

test('a theme with nobody behind it can be written and gathered for, and not quoted from or sent', () => {
	expect(stepsOpenTo({ sentence: 'Taxis come late', easyRead: 'Late taxis.', evidence: 0 })).toEqual([
		'edit',
		'gather'
	]);
});

test('a theme without its Easy Read twin is not to be sent', () => {
	expect(stepsOpenTo({ sentence: 'Taxis come late', easyRead: '', evidence: 3 })).toEqual([
		'edit',
		'gather',
		'quote'
	]);
});

test('a whole theme is open to everything', () => {
	expect(stepsOpenTo({ sentence: 'Taxis come late', easyRead: 'Late taxis.', evidence: 1 })).toEqual([
		'edit',
		'gather',
		'quote',
		'send'
	]);
});
