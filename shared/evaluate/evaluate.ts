/** Measures a detector on labelled lines: `pnpm evaluate identifiers [FILE.jsonl]`. */
import { run as identifiers } from './identifiers.ts';

const subjects: Record<string, (file: string | undefined) => number> = { identifiers };

const [subject = '', file] = process.argv.slice(2);
const run = subjects[subject];

if (run) process.exitCode = run(file);
else {
	console.error(`Say what to measure: ${Object.keys(subjects).join(' or ')}. A file is optional.`);
	process.exitCode = 2;
}
