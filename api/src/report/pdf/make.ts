import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pagesOf, type PdfReport } from './pages.ts';

/** A transaction waits meanwhile, and the database ends one that is idle for ten seconds. */
const mostSeconds = 9;

/** Makes the tagged PDF of a report in a process of its own, which gets the words and nothing else of ours. */
export async function makePdf(report: PdfReport): Promise<Buffer> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'compile.ts')], {
		env: {},
		stdio: ['pipe', 'pipe', 'pipe'],
		timeout: mostSeconds * 1000,
		killSignal: 'SIGKILL'
	});
	const file: Buffer[] = [];
	child.stdout.on('data', (part: Buffer) => file.push(part));
	// What it says of a failure may hold words of the report, so nobody keeps it.
	child.stderr.resume();
	// A child that ends early closes its end; how it ended is looked at below.
	child.stdin.on('error', () => undefined);
	child.stdin.end(JSON.stringify(pagesOf(report)));

	const ended = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (ended !== 0) throw new Error('The file of a report could not be made');
	return Buffer.concat(file);
}
