/** What happened with one theme, day by day, and what was promised for a day to come. */
import type { AnswerKind } from '@sd/shared/answer';
import type { FeltRating, PublishedPair } from '@sd/shared/report';
import type { Waiting } from './waiting.ts';

type Published = {
	reportId: string;
	reportTitle: string;
	version: number;
	publishedOn: string;
	isSuperseded: boolean;
	answer: { kind: AnswerKind; wording: string } | null;
};

export type Step = {
	on: string;
	words: string;
	report?: { id: string; title: string; version: number };
	isAhead: boolean;
};

type Known = { pair: PublishedPair; history: Published[]; waiting: Waiting | undefined; today: string };

export function storyOf({ pair, history, waiting, today }: Known): Step[] {
	const { done } = pair;
	const to = pair.groups.length > 0 ? pair.groups.join(', ') : 'the people in charge';
	const steps: Omit<Step, 'isAhead'>[] = [
		{ on: pair.sentOn, words: `${pair.forumName} sent this to: ${to}.` }
	];
	if (done) {
		steps.push({ on: done.givenOn, words: `${done.ownerName}, ${done.ownerTeam}, gave this answer.` });
		if (done.doneOn) steps.push({ on: done.doneOn, words: 'They say it was done.' });
		else if (done.dueOn) {
			steps.push({
				on: done.dueOn,
				words: done.dueOn < today ? 'They said by this day.' : 'They say by this day.'
			});
		}
	}
	// Versions that a newer one took the place of tell the same again, unless the answer was another.
	const told = history.filter(
		({ isSuperseded, answer }) => !isSuperseded || (answer?.wording ?? '') !== (done?.wording ?? '')
	);
	for (const { publishedOn, answer, reportId, reportTitle, version } of told) {
		steps.push({
			on: publishedOn,
			words: wordsOf(answer, done),
			report: { id: reportId, title: reportTitle, version }
		});
	}
	if (waiting) {
		steps.push({
			on: waiting.dueOn,
			words: waiting.isLate ? 'An answer was due. There is none.' : 'An answer is due.'
		});
	}
	return steps
		.map((step) => ({ ...step, isAhead: step.on > today }))
		.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function wordsOf(answer: Published['answer'], done: PublishedPair['done']): string {
	if (!answer) return 'Both sides signed that there was no answer yet.';
	if (answer.wording === done?.wording) return 'Both sides signed this.';
	return `Before, the answer was: “${answer.wording}”`;
}

const answered: Record<AnswerKind, string> = {
	'we did': 'They did.',
	'we are doing': 'They are doing it.',
	'we will': 'They will.',
	'we cannot': 'They cannot.'
};

const felt: Record<FeltRating, string> = {
	worse: 'It got worse.',
	'the same': 'It is the same.',
	'a bit better': 'It helps a bit.',
	'much better': 'It helps.',
	'too soon to say': '',
	'too few to show': ''
};

/** The whole story in a line: "You said. They did. It is the same." */
export function headlineOf({ done, felt: { rating } }: PublishedPair): string[] {
	if (!done) return ['You said.', 'No answer yet.'];
	return ['You said.', answered[done.kind], done.kind === 'we cannot' ? '' : felt[rating]].filter(Boolean);
}
