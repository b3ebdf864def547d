/** Times the detector on long texts, ordinary and hostile: `node shared/evaluate/identifiers/speed.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIdentifiers } from '../../src/identifiers.ts';
import { percent } from './targets.ts';

const long = 5000;
const limit = 50;
const ordinary = readFileSync(join(import.meta.dirname, 'tuned.jsonl'), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line): string => JSON.parse(line).text)
	.join(' ');
const hostile = [
	'0',
	'0 ',
	'a',
	'A',
	'A ',
	'a.',
	'a@',
	'Aa ',
	"a'",
	'1 a ',
	'St ',
	'only ',
	'0-7.',
	'mr ',
	'ref 1',
	'a-',
	' ',
	'\n',
	'@a.'
];

const texts = [
	...Array.from({ length: 200 }, (_, at) => ordinary.slice(at * 200, at * 200 + long)),
	...hostile.map((piece) => piece.repeat(long).slice(0, long))
];
findIdentifiers(ordinary.slice(0, long));
const times = texts
	.map((text) => {
		// The best of five is what the work takes; the rest is what else the machine was doing.
		const runs = Array.from({ length: 5 }, () => {
			const before = performance.now();
			findIdentifiers(text, '2026-11-25');

			return performance.now() - before;
		});

		return { took: Math.min(...runs), text: text.slice(0, 12) };
	})
	.toSorted((a, b) => a.took - b.took);
const at = (share: number) => times[Math.ceil(times.length * share) - 1]?.took ?? 0;

console.log(
	`${times.length} texts of ${long} characters, ${hostile.length} of them hostile, the best of five runs each`
);
for (const share of [0.5, 0.95, 0.99, 1]) console.log(`${percent(share)} within ${at(share).toFixed(1)} ms`);
for (const { took, text } of times.slice(-5)) console.log(`  ${took.toFixed(1)} ms: ${JSON.stringify(text)}`);
process.exitCode = at(0.99) <= limit ? 0 : 1;
