/** Measures a detector on labelled lines: `pnpm evaluate worries FILE.jsonl`. Without a file, on our own sets. */
import { run as identifiers } from './identifiers.ts';
import { evaluate as worries } from './worries.ts';

/** Each gives the exit code: 0 when every target is met. */
const detectors: Record<string, (files: string[]) => number> = {
	identifiers: ([file]) => identifiers(file),
	worries: (files) => (worries(files) ? 0 : 1)
};

const [name = '', ...files] = process.argv.slice(2);
const run = detectors[name];

if (run) process.exitCode = run(files);
else {
	console.error(`Say what to measure: ${Object.keys(detectors).join(' or ')}. A file is optional.`);
	process.exitCode = 2;
}
