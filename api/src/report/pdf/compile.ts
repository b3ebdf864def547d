import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { letterTest } from './letters.ts';

// Run as a process of its own: the pages come in as JSON, the file goes out. A crash of the engine, which is
// native code, then ends this process and not the server.

const here = import.meta.dirname;
const fonts = join(here, 'fonts');

/** A space without width. */
const breakHere = '\u200b';

/** The file, or nothing when a letter in it has no shape in any font, which PDF/UA forbids. */
function compile(pages: string): Buffer | undefined {
	const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts] }] });
	const compiled = compiler.compile({ mainFilePath: join(here, 'report.typ'), inputs: { report: pages } });
	if (!compiled.result) throw new Error(diagnosis(compiler, compiled));
	try {
		return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: dayOf(pages) });
	} catch (problem) {
		if (String(problem).includes('could not be displayed')) return undefined;
		throw problem;
	}
}

function diagnosis(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
	const error = compiled.takeError();
	return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'Nothing was made';
}

function dayOf(pages: string): number {
	const [year, month, day] = (JSON.parse(pages) as { publishedOn: [number, number, number] }).publishedOn;
	return Date.UTC(year, month - 1, day) / 1000;
}

/** The same pages with [?] for each letter that our own font has no shape for. */
function withKnownLetters(pages: string): string {
	const isKnown = letterTest(readFileSync(join(fonts, 'atkinson-hyperlegible-next-400.ttf')));
	return JSON.stringify(JSON.parse(pages), (_, value: unknown) =>
		typeof value === 'string'
			? value.replace(/./gsu, (letter) => (isKnown(letter) || letter === breakHere ? letter : '[?]'))
			: value
	);
}

/** Control characters have no shape and say nothing; a word longer than a line may break where this marks it. */
function readable(pages: string): string {
	return JSON.stringify(JSON.parse(pages), (_, value: unknown) =>
		typeof value === 'string'
			? value
					.replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
					.replace(/\p{Cc}+/gu, ' ')
					.replace(/\S{24}(?=\S{6})/gu, `$&${breakHere}`)
			: value
	);
}

const pages = readable(await text(process.stdin));
const pdf = compile(pages) ?? compile(withKnownLetters(pages));
if (!pdf) throw new Error('A letter in the report has no shape in any font');
process.stdout.write(pdf);
