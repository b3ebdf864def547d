import type { ExampleVoice } from './shapes.ts';

export function plain(story: string): string {
	return story
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, '')
		.replace(/ +/g, ' ')
		.trim();
}

export function wordsOf(text: string): string[] {
	return plain(text).split(' ');
}

export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!])\s+/);
}

export function countBy<T>(values: T[]): Map<T, number> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** Whether any of these words of a story is hidden in it. */
export function touchesHiddenWords(voice: ExampleVoice, words: string): boolean {
	const from = voice.story.indexOf(words);
	return (voice.hidden ?? []).some(({ words: hidden }) => {
		const start = voice.story.indexOf(hidden);
		return start < from + words.length && from < start + hidden.length;
	});
}
