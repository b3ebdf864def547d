/** Measures on labelled lines: `pnpm evaluate worries FILE.jsonl`. Without a file, on our own sets. */
import { run as identifiers } from '@sd/shared/evaluate/identifiers';
import { evaluate as worries } from '@sd/shared/evaluate/worries';
import { run as topics } from './topics.ts';

/** Each gives the exit code: 0 when every target is met. */
const measures: Record<string, (files: string[]) => number | Promise<number>> = {
	identifiers: ([file]) => identifiers(file),
	topics,
	worries: (files) => (worries(files) ? 0 : 1)
};

const [name = '', ...files] = process.argv.slice(2);
const run = measures[name];

if (run) process.exitCode = await run(files);
else {
	console.error(`Say what to measure: ${Object.keys(measures).join(', ')}. A file is optional.`);
	process.exitCode = 2;
}
