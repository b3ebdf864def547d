import * as lists from '@sd/shared/phone/answers';
import { describe, expect, test } from 'vitest';
import type { ExampleAnswer, ExampleTheme, ExampleVoice } from './shapes.ts';
import { themes } from './themes.ts';
import { voices } from './voices-all.ts';
import { countBy, plain, sentencesOf, touchesHiddenWords, wordsOf } from './voices-wording.ts';

const kindsOf: Record<ExampleAnswer['disposition'], ExampleAnswer['kind'][]> = {
	incorporated: ['we did', 'we are doing', 'we will'],
	'already happening': ['we did', 'we are doing'],
	redirected: ['we will'],
	'not now': ['we cannot'],
	declined: ['we cannot']
};

const answers = themes.flatMap((theme) => (theme.answer ? [theme.answer] : []));

function evidenceOf(theme: ExampleTheme): ExampleVoice[] {
	return voices.filter((voice) => voice.theme === theme.slug);
}

describe('the themes', () => {
	test('each forum has at least 7, each resting on 8 to 40 accepted voices of its own people', () => {
		const forums = countBy(themes.map(({ forum }) => forum));
		expect(Math.min(forums.get('youth') ?? 0, forums.get('parent-carer') ?? 0)).toBeGreaterThanOrEqual(7);
		for (const theme of themes) {
			const evidence = evidenceOf(theme);
			expect([theme.slug, evidence.length >= 8 && evidence.length <= 40]).toEqual([theme.slug, true]);
			const own = theme.forum === 'youth' ? 'young person' : 'parent carer';
			expect(new Set(evidence.map(({ contributor }) => contributor))).toEqual(new Set([own]));
			expect(new Set(evidence.map(({ moderation }) => moderation))).toEqual(new Set(['accepted']));
		}
	});

	test('every voice with a theme names one that exists, and slugs and sentences are said once', () => {
		const slugs = new Set(themes.map(({ slug }) => slug));
		expect(slugs.size).toBe(themes.length);
		expect(new Set(themes.map(({ sentence }) => sentence)).size).toBe(themes.length);
		for (const { theme } of voices) if (theme) expect(slugs).toContain(theme);
	});

	test('looking back and group voices are evidence too', () => {
		expect(voices.some(({ lookingBack, theme }) => lookingBack && theme)).toBe(true);
		expect(voices.some(({ teller, theme }) => teller === 'group' && theme)).toBe(true);
	});

	test('one theme that few raised and many would miss is answered', () => {
		const quiet = themes.find(({ slug }) => slug === 'room-on-my-own');
		expect(quiet && evidenceOf(quiet).length).toBe(
			Math.min(...themes.map((theme) => evidenceOf(theme).length))
		);
		expect(quiet?.answer).toBeDefined();
	});

	test('two were sent and wait for an answer, and one is still a draft', () => {
		const waiting = themes.filter(({ sentDaysAgo, answer }) => sentDaysAgo !== undefined && !answer);
		const drafts = themes.filter(({ sentDaysAgo }) => sentDaysAgo === undefined);
		expect([waiting.length, drafts.length]).toEqual([2, 1]);
		expect(drafts.every(({ answer }) => answer === undefined)).toBe(true);
	});

	test('each has one to three quotes, found in one accepted voice that allows it and clear of hidden words', () => {
		for (const theme of themes) {
			expect(theme.quotes.length).toBeGreaterThanOrEqual(1);
			expect(theme.quotes.length).toBeLessThanOrEqual(3);
			for (const quote of theme.quotes) {
				const [said, ...others] = evidenceOf(theme).filter(({ story }) => story.includes(quote));
				expect([quote, said?.consent, others.length]).toEqual([quote, 'exact words', 0]);
				expect([quote, said && touchesHiddenWords(said, quote)]).toEqual([quote, false]);
			}
		}
	});

	test('nothing that was hidden is written in a theme or an answer', () => {
		const written = JSON.stringify(themes);
		const hidden = voices.flatMap((voice) => voice.hidden ?? []);
		expect(hidden.filter(({ words }) => written.includes(words))).toEqual([]);
	});

	test('no answer repeats six words in a row of a voice, unless they are quoted with leave', () => {
		const allowed = plain(themes.flatMap(({ quotes, sentence }) => [...quotes, sentence]).join(' '));
		for (const theme of themes) {
			const answer = wordsOf(theme.answer?.wording ?? '');
			const runs = answer.slice(5).map((_, at) => answer.slice(at, at + 6).join(' '));
			const stories = evidenceOf(theme)
				.map(({ story }) => plain(story))
				.join(' | ');
			expect(runs.filter((run) => stories.includes(run) && !allowed.includes(run))).toEqual([]);
		}
	});
});

describe('the answers', () => {
	test('kind and disposition combine only as allowed, and every allowed pair is there', () => {
		const pairs = new Set(answers.map(({ disposition, kind }) => `${disposition}: ${kind}`));
		const allowed = Object.entries(kindsOf).flatMap(([of, kinds]) => kinds.map((kind) => `${of}: ${kind}`));
		expect(pairs).toEqual(new Set(allowed));
	});

	test('every stage of delivery is claimed', () => {
		const stages = new Set(answers.flatMap(({ delivery }) => delivery ?? []));
		expect(stages).toEqual(new Set(['off track', 'behind', 'on track', 'finished']));
	});

	test('each is given after its theme was sent, and has a day unless it is "we cannot"', () => {
		for (const { answer, sentDaysAgo } of themes) {
			if (!answer) continue;
			expect(answer.givenDaysAgo).toBeLessThan(sentDaysAgo ?? 0);
			expect(answer.daysAgo === undefined).toBe(answer.kind === 'we cannot');
			expect(answer.delivery === undefined).toBe(answer.kind === 'we cannot');
			if (answer.kind === 'we did') expect(answer.daysAgo).toBeGreaterThanOrEqual(answer.givenDaysAgo);
			else if (answer.daysAgo !== undefined) expect(answer.daysAgo).toBeLessThan(answer.givenDaysAgo);
		}
	});

	test('each says what was heard, what happens next, who speaks, and what did not change', () => {
		for (const { wording, easyRead, unchanged, ownerName, ownerTeam } of answers) {
			expect(wording).toMatch(/We heard/);
			expect([wording, /within|next|in \d+ weeks|we will|take it to/i.test(wording)]).toEqual([
				wording,
				true
			]);
			expect(wording).toContain(`I am ${ownerName}`);
			expect(easyRead).toContain(ownerName);
			expect([unchanged, ownerTeam].every(Boolean)).toBe(true);
		}
	});

	test('every "did it help?" is chosen, by no more people than were heard, and mostly nothing changed', () => {
		const felt = countBy<string>([]);
		for (const theme of themes) {
			const counts = Object.entries(theme.impacts ?? {});
			for (const [how, count] of counts) felt.set(how, (felt.get(how) ?? 0) + count);
			expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(evidenceOf(theme).length);
			expect(theme.impacts !== undefined).toBe(theme.answer !== undefined);
		}
		expect(new Set(felt.keys())).toEqual(new Set(lists.felts));
		expect(Math.max(...felt.values())).toBe(felt.get('the same'));
	});

	test('something is delivered and finished, and most people feel it the same', () => {
		const gap = themes.filter(({ answer, impacts }) => {
			const counts = Object.values(impacts ?? {});
			return (
				answer?.delivery === 'finished' &&
				(impacts?.['the same'] ?? 0) * 2 > counts.reduce((a, b) => a + b, 0)
			);
		});
		expect(gap.length).toBeGreaterThanOrEqual(1);
	});
});

test('Easy Read keeps to 12 words a sentence and to plain words', () => {
	for (const text of [...themes, ...answers].map(({ easyRead }) => easyRead)) {
		for (const sentence of sentencesOf(text))
			expect([sentence, sentence.split(' ').length <= 12]).toEqual([sentence, true]);
		expect(text).not.toMatch(/\b(just|simply|easy|unfortunately)\b|!/i);
	}
});
