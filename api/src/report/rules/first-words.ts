/** The first words of a report, made from its pairs in plain sentences, for somebody to make better. */
import type { PublishedPair } from '@sd/shared/report';
import { sayMonths } from './days.ts';

type Content = { startsOn: string; endsOn: string; groupName?: string; pairs: readonly PublishedPair[] };
export type FirstWords = { title: string; summary: string; easyRead: string };

export function firstWords({ startsOn, endsOn, groupName, pairs }: Content): FirstWords {
	const period = sayMonths(startsOn, endsOn);
	const title = `You said, we did: ${groupName ? `${groupName}, ` : ''}${period}`;
	if (!pairs.length) {
		return {
			title,
			summary: 'No theme was sent by the end of this period.',
			easyRead: 'There is nothing to tell yet.'
		};
	}
	return { title, summary: summaryOf(pairs), easyRead: easyReadOf(pairs) };
}

function summaryOf(pairs: readonly PublishedPair[]): string {
	const forums = [...new Set(pairs.map(({ forumName }) => forumName))];
	const kind = (wanted: string) => pairs.filter(({ done }) => done?.kind === wanted).length;
	const helped = pairs.filter(({ felt }) => felt.rating === 'a bit better' || felt.rating === 'much better');
	const lines = [
		`${themes(pairs.length)} from ${listed(forums)}.`,
		said(kind('we did'), 'is done', 'are done'),
		said(kind('we are doing'), 'is under way', 'are under way'),
		said(kind('we will'), 'is promised', 'are promised'),
		said(
			kind('we cannot'),
			'cannot be done, and the answer says why',
			'cannot be done, and the answers say why'
		),
		said(pairs.filter(({ done }) => !done).length, 'has no answer yet', 'have no answer yet'),
		helped.length
			? `People say that ${helped.length} of these ${helped.length === 1 ? 'helps' : 'help'}.`
			: ''
	];
	return lines.filter(Boolean).join(' ');
}

function easyReadOf(pairs: readonly PublishedPair[]): string {
	const answered = pairs.filter(({ done }) => done).length;
	const waiting = pairs.length - answered;
	const lines = [
		'This report says what people told us.',
		`People told us about ${things(pairs.length)}.`,
		answered ? `The council and the NHS have answered ${things(answered)}.` : '',
		waiting ? `They have not answered ${things(waiting)} yet.` : ''
	];
	return lines.filter(Boolean).join(' ');
}

const themes = (count: number) => (count === 1 ? '1 theme' : `${count} themes`);
const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);
const said = (count: number, one: string, many: string) =>
	count === 0 ? '' : `${count} ${count === 1 ? one : many}.`;

/** The A, the B and the C. */
export function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
