import { describe, expect, test } from 'vitest';
import { chainOf, type Link } from './chain.ts';

type Group = { id: string; reportsTo: { id: string }[] };
const group = (id: string, ...to: string[]): Group => ({ id, reportsTo: to.map((each) => ({ id: each })) });
const names = (links: Link<Group>[]): unknown[] =>
	links.map(({ group: { id }, below }) => [id, ...names(below)]);

describe('the chain of groups', () => {
	test('a group stands under the one it reports to', () => {
		const { chain } = chainOf([group('delivery', 'board'), group('board')]);
		expect(names(chain)).toEqual([['board', ['delivery']]]);
	});

	test('a group that reports to two stands once, under the lower of them', () => {
		const { chain } = chainOf([
			group('theme', 'board', 'delivery'),
			group('board'),
			group('delivery', 'board')
		]);
		expect(names(chain)).toEqual([['board', ['delivery', ['theme']]]]);
	});

	test('a group without any line stands apart', () => {
		const { chain, apart } = chainOf([group('council'), group('delivery', 'board'), group('board')]);
		expect(names(chain)).toEqual([['board', ['delivery']]]);
		expect(apart.map(({ id }) => id)).toEqual(['council']);
	});

	test('a line to a group that is not there is left out', () => {
		expect(chainOf([group('theme', 'gone')]).apart.map(({ id }) => id)).toEqual(['theme']);
	});
});
