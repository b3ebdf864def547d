import { expect, test } from 'vitest';
import { easyReading } from './easy-reading.ts';

test('short words in short sentences are for the youngest, and nothing is hard', () => {
	expect(easyReading('The bus is late.\nWe wait in the rain.')).toEqual({
		age: 5,
		longestSentence: 5,
		hardWords: []
	});
});

test('long words and the words of those who work here are named, each once', () => {
	const read = easyReading('The EHCP provision is inadequate. Everyone needs provision from the SENCO.')!;
	expect(read.hardWords).toEqual(['ehcp', 'provision', 'inadequate', 'senco']);
	expect(read.age).toBeGreaterThan(9);
});

test('a line is a sentence of its own, and no words are nothing to measure', () => {
	expect(easyReading('We wait\nWe wait and we wait')?.longestSentence).toBe(5);
	expect(easyReading(' \n')).toBeNull();
});
