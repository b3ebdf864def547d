import { inflateSync } from 'node:zlib';
import type { PublishedPair, ReportBody } from '@sd/shared/report';
import { expect, test } from 'vitest';
import { makePdf } from './make.ts';
import { pagesOf } from './pages.ts';

const hostile = [
	'#read("/etc/passwd") #panic("x") #sys.inputs',
	'*bold* _it_ `code` $a^2$ [x] <label> @ref // not a comment /* nor this',
	'"}]} \\u{41} \\ " \' \n = Heading',
	'NUL \0 bell \u0007 turned \u202e round, no width \u200b, private \ue000',
	'😀 👩‍👩‍👧 العربية ﷺ 中文 é ł – … €',
	'x'.repeat(400)
];

function pair(words: string): PublishedPair {
	return {
		themeId: '0',
		slug: 'nobody-calls',
		forumName: words,
		said: {
			sentence: words,
			easyRead: words,
			howMany: 'About 40 people',
			quotes: [{ wording: words, label: 'Parent carer' }, { wording: words }],
			quotesWithdrawn: 1
		},
		areas: [{ plain: words, pictogram: 'wait', wording: words }],
		groups: [words],
		sentOn: '2026-09-12',
		done: {
			kind: 'we did',
			disposition: 'redirected',
			wording: words,
			easyRead: '',
			unchanged: words,
			ownerName: words,
			ownerTeam: words,
			doneOn: '2026-11-01',
			givenOn: '2026-10-14',
			delivery: 'finished'
		},
		felt: { forumView: 'mixed', rating: 'the same' }
	};
}

function report(words: string) {
	const { done: _, ...unanswered } = pair(words);
	const body: ReportBody = {
		title: words,
		summary: words,
		easyRead: words,
		startsOn: '2026-09-01',
		endsOn: '2026-11-30',
		groupName: words,
		pairs: [pair(words), unanswered],
		numbers: [
			{
				releaseNumber: 1,
				termName: words,
				total: 120,
				tables: [
					{
						name: 'contributor',
						title: words,
						isMultiValued: true,
						status: 'shown',
						cells: [
							{ key: 'a', label: words, count: 40 },
							{ key: 'b', label: words, count: 'hidden' }
						]
					},
					{ name: 'place', title: words, isMultiValued: false, status: 'withheld', cells: [] }
				]
			}
		],
		changes: [words]
	};
	const signature = { name: words, view: 'disagree' as const, words, signedOn: '2026-11-24' };
	const signatures = [
		{ ...signature, forumName: words },
		{ ...signature, forumName: null }
	];
	return { body, version: 2, signatures, publishedOn: '2026-11-25', areaName: words, isExample: true };
}

/** All that the file says of itself, its packed parts opened. */
function opened(pdf: Buffer): string {
	const raw = pdf.toString('latin1');
	const parts = [raw];
	for (const { index } of raw.matchAll(/stream\r?\n/g)) {
		const start = raw.indexOf('\n', index) + 1;
		try {
			parts.push(inflateSync(pdf.subarray(start)).toString('latin1'));
		} catch {
			// Not every part is packed so.
		}
	}
	return parts.join('\n');
}

test('the file is a tagged PDF/UA with its title, its language and every kind of part', async () => {
	const pdf = await makePdf(report('The phone and the letter'));
	const text = opened(pdf);

	expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
	expect(text).toContain('/StructTreeRoot');
	expect(text).toMatch(/pdfuaid:part(>|=")1/);
	expect(text).toMatch(/\/Lang ?\(en-GB\)/);
	expect(text).toContain('/DisplayDocTitle true');
	expect(text).toContain('The phone and the letter');
	for (const tag of ['H1', 'H2', 'H3', 'H4', 'Table', 'THead', 'TH', 'TD', 'Caption', 'L', 'P']) {
		expect(text, tag).toMatch(new RegExp(`/S ?/${tag}\\b`));
	}
});

test.each(hostile)('words are words, whatever is written: %j', async (words) => {
	const pdf = await makePdf(report(words));
	expect(opened(pdf)).toContain('/StructTreeRoot');
});

test.each(hostile.slice(0, 2))('what looks like markup comes out as it was written: %j', async (words) => {
	const [, title = ''] =
		/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(opened(await makePdf(report(words)))) ?? [];
	const marks: Record<string, string> = {
		'&lt;': '<',
		'&gt;': '>',
		'&quot;': '"',
		'&apos;': "'",
		'&amp;': '&'
	};

	expect(title.replace(/&\w+;/g, (mark) => marks[mark] ?? mark)).toBe(words);
});

test('the same report gives the same file, byte for byte', async () => {
	const [one, other] = [await makePdf(report('The same')), await makePdf(report('The same'))];
	expect(one.equals(other)).toBe(true);
});

test('a report without an answer, a number or a theme is made too', async () => {
	const { body, ...rest } = report('Nothing yet');
	const pdf = await makePdf({
		...rest,
		body: { ...body, pairs: [], numbers: [], changes: [] },
		signatures: []
	});
	expect(opened(pdf)).toContain('/StructTreeRoot');
});

test('the pages say in words what is missing, hidden, late or not agreed', () => {
	const pages = pagesOf(report('Words'));

	expect(pages.pairs[0]).toMatchObject({
		done: { tag: 'We did', more: ['Words', 'Sent on to the people who can do it. The clock goes on.'] },
		felt: {
			gap: 'They say it is finished. Most people do not feel it yet.',
			delivered: { filled: 4, word: 'Finished' },
			helps: { filled: 2, word: 'The same' }
		},
		said: { withdrawn: 'Somebody took back a quote that stood here before.' }
	});
	expect(pages.pairs[1]).toMatchObject({
		done: null,
		felt: null,
		waiting: 'Words has had this since 12 September 2026.'
	});
	expect(pages.numbers[0]).toMatchObject({
		total: 'About 120 people told us something.',
		tables: [{ rows: [{ count: '40' }, { count: '[c] too few to show safely' }] }],
		withheld: 'Not shown, because too few people told us: Words.'
	});
	expect(pages.dissent).toHaveLength(2);
	expect(pages.easyPairs[1]?.done).toBe('There is no answer yet.');
});
