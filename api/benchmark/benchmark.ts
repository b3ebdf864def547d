/**
 * pnpm benchmark: what people wait for when very much is kept, on a PostgreSQL of its own with made-up rows. Ends with
 * 1 when a goal is missed. Name what to measure, or all is; `--rows 20000` for fewer, `--keep FOLDER` to fill only once.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { isMet, table, type Finding } from '@sd/db/benchmark/measure';
import { measureRows, names } from '@sd/db/benchmark/rows';
import { measureImport } from './import.ts';

// Whoever ends it before it is done gets back the room that its rows took.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { rows: { type: 'string', default: '1000000' }, keep: { type: 'string' } }
});
const rows = Number(values.rows);
const all = [...names, 'import'];
const chosen = positionals.length > 0 ? positionals : all;
const unknown = chosen.filter((name) => !all.includes(name));

if (unknown.length > 0 || !Number.isInteger(rows) || rows < 1000) {
	console.error(`Say what to measure: ${all.join(', ')}. With --rows a number of 1,000 or more.`);
	process.exitCode = 2;
} else {
	const started = performance.now();
	const say = (words: string) =>
		console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${words}`);
	const findings: Finding[] = [];
	const ofRows = chosen.filter((name) => names.includes(name));
	if (ofRows.length > 0) findings.push(...(await measureRows(ofRows, { rows, folder: values.keep, say })));
	if (chosen.includes('import')) findings.push(...(await measureImport()));
	console.log(table(findings));
	const missed = findings.filter((finding) => !isMet(finding)).length;
	const machine = `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'of an unknown kind'}`;
	const kept = ofRows.length > 0 ? `${rows.toLocaleString('en-GB')} accepted submissions, ` : '';
	console.log(`${kept}${machine}: ${missed === 0 ? 'every goal is met' : `${missed} missed`}`);
	process.exitCode = missed === 0 ? 0 : 1;
}
