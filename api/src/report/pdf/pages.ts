import type { PublishedPair, ReportBody, ReportNumbers, ReportSignature } from '@sd/shared/report';
import { sayDay, sayMonths } from '../rules/days.ts';
import { listed } from '../rules/first-words.ts';
import { answerWords, feltWords, signedHow, waitingWords } from './words.ts';

export type PdfReport = {
	body: ReportBody;
	version: number;
	signatures: readonly ReportSignature[];
	publishedOn: string;
	areaName: string;
	isExample: boolean;
};

/** A report as the pages of its file say it: every sentence ready, so that the template only lays out. */
export function pagesOf({ body, version, signatures, publishedOn, areaName, isExample }: PdfReport) {
	const { title, startsOn, endsOn, pairs, numbers, changes } = body;
	const period = sayMonths(startsOn, endsOn);
	const forums = signatures.filter(({ forumName }) => forumName !== null);
	const partners = signatures.filter(({ forumName }) => forumName === null);
	return {
		title,
		kicker: `${areaName}. ${body.groupName ?? 'All groups'}. ${period}.${version > 1 ? ` Version ${version}.` : ''}`,
		footer: isExample ? 'Made-up example. No real people, numbers or promises.' : `Said & Done. ${period}.`,
		publishedOn: publishedOn.split('-').map(Number),
		facts: [
			{ label: 'Themes', value: themesFact(pairs) },
			{ label: 'Numbers from', value: numbersFact(numbers) },
			{ label: 'Signed by', value: listed(signatures.map(({ name }) => name)) },
			{ label: 'Published', value: sayDay(publishedOn) }
		],
		summary: paragraphs(body.summary),
		easyRead: paragraphs(body.easyRead),
		easyPairs: pairs.map(({ said, done }) => ({
			said: said.easyRead || said.sentence,
			done: done ? done.easyRead || done.wording : 'There is no answer yet.'
		})),
		pairs: pairs.map(pairPage),
		numbers: numbers.map(numbersPage),
		changes,
		signed: { forums: forums.map(signaturePage), partners: partners.map(signaturePage) },
		dissent: signatures.filter(({ words }) => words !== '').map(signaturePage)
	};
}

function pairPage(pair: PublishedPair, at: number) {
	const { said, done, areas, forumName, sentOn } = pair;
	return {
		heading: `${at + 1}. ${listed(areas.map(({ plain }) => plain)) || 'Something else'}`,
		said: {
			sentence: said.sentence,
			by: `${said.howMany}. ${forumName}, sent on ${sayDay(sentOn)}.`,
			quotes: said.quotes.map(({ wording, label }) => ({ wording, label: label ?? '' })),
			withdrawn: said.quotesWithdrawn > 0 ? 'Somebody took back a quote that stood here before.' : ''
		},
		done: done ? answerWords(done) : null,
		waiting: waitingWords(pair),
		felt: done && done.kind !== 'we cannot' ? feltWords(pair) : null
	};
}

function numbersPage({ releaseNumber, termName, total, tables }: ReportNumbers) {
	const shown = tables.filter(({ status }) => status === 'shown');
	const withheld = tables.filter(({ status }) => status === 'withheld').map(({ title }) => title);
	return {
		heading: `${termName}, release ${releaseNumber}`,
		total: total === 'hidden' ? 'Too few people to show safely.' : `About ${total} people told us something.`,
		tables: shown.map(({ title, isMultiValued, cells }) => ({
			title,
			note: isMultiValued ? 'One person can be counted in more than one line.' : '',
			rows: cells.map(({ label, count }) => ({
				label,
				count: count === 'hidden' ? '[c] too few to show safely' : `${count}`
			}))
		})),
		withheld: withheld.length ? `Not shown, because too few people told us: ${listed(withheld)}.` : ''
	};
}

function signaturePage({ name, forumName, view, words, signedOn }: ReportSignature) {
	return { name, side: forumName ?? 'The partnership', how: signedHow[view], words, on: sayDay(signedOn) };
}

function themesFact(pairs: readonly PublishedPair[]): string {
	const answered = pairs.filter(({ done }) => done).length;
	return `${pairs.length}, with ${answered === 1 ? '1 answer' : `${answered} answers`}`;
}

function numbersFact(numbers: readonly ReportNumbers[]): string {
	const names = numbers.map(({ releaseNumber, termName }) => `Release ${releaseNumber}, ${termName}`);
	return names.length ? listed(names) : 'No release in this period';
}

function paragraphs(words: string): string[] {
	return words
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean);
}
