import { spawn } from 'node:child_process';
import { join } from 'node:path';

const home = join(import.meta.dirname, '..', '..');

/** What every such process may do: read our own code and the libraries, and nothing else. */
export const readsCodeAlone = [
	'--permission',
	...['node_modules', 'api', 'shared', 'package.json'].map((each) => `--allow-fs-read=${join(home, each)}`)
];

type Work = {
	/** The file that the process runs, and what it is told. */
	program: string;
	words?: readonly string[];
	flags: readonly string[];
	content: Uint8Array;
	mostSeconds: number;
	/** Of what it answers. */
	mostBytes: number;
};

/**
 * Opens what came from outside in a process of its own, which has no address of the network, no secret and no
 * other file, and is ended when it takes too long. Undefined when it did not come to an end by itself.
 */
export async function inItsOwnProcess(work: Work): Promise<Buffer | undefined> {
	const { program, words = [], flags, content, mostSeconds, mostBytes } = work;
	const child = spawn(process.execPath, [...flags, program, ...words], {
		env: {},
		stdio: ['pipe', 'pipe', 'ignore'],
		timeout: mostSeconds * 1000,
		killSignal: 'SIGKILL'
	});
	const parts: Buffer[] = [];
	let bytes = 0;
	child.stdout.on('data', (part: Buffer) => {
		bytes += part.length;
		if (bytes > mostBytes) child.kill('SIGKILL');
		else parts.push(part);
	});
	// A child that ends early closes its end; how it ended is looked at below.
	child.stdin.on('error', () => undefined);
	child.stdin.end(content);

	const ended = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	return ended === 0 ? Buffer.concat(parts) : undefined;
}
