/**
 * Attacks a published release as a stranger would: `node api/src/release/attack-file.ts release.json`.
 * Ends with 1 when a hidden number can be worked out or the rules cannot have made these numbers, and with 2 when there is no file to read.
 */
import { readFileSync } from 'node:fs';
import { attackReport } from './rules/attack-report.ts';

process.exitCode = attackFile(process.argv[2]);

function attackFile(path: string | undefined): 0 | 1 | 2 {
	const text = path === undefined ? undefined : read(path);
	if (text === undefined) {
		console.error('Name the file of a published release: node api/src/release/attack-file.ts release.json');
		return 2;
	}
	const { isBroken, lines } = attackReport(text);
	for (const line of lines) console.log(line);
	return isBroken ? 1 : 0;
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
