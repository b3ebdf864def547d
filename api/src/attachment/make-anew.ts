import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { AttachmentKind } from '@sd/shared/phone/answers';
import { fewAtOnce, TooMany } from '@sd/shared/few-at-once';
import { TooBusy } from '../errors.ts';

/** Opening a picture takes memory, so it is done for two at once; whoever comes after the line is asked to wait. */
const inTurn = fewAtOnce({ atOnce: 2, waiting: 20 });

const mostSeconds = 10;
const mostBytes = 8_000_000;
const home = join(import.meta.dirname, '..', '..', '..');

export type Anew = { mediaType: string; seconds?: number; content: Buffer };

/** Makes a voice note or a picture anew, with nothing in it but sound or colours; undefined when nobody could open it. */
export async function makeAnew(kind: AttachmentKind, content: Uint8Array): Promise<Anew | undefined> {
	try {
		return await inTurn(() => inItsOwnProcess(kind, content));
	} catch (problem) {
		if (!(problem instanceof TooMany)) throw problem;
		throw new TooBusy('Many people are sending right now. Wait a minute, then try again.', 60);
	}
}

/** What such a process may do: read our own code and the libraries, and nothing else. */
export function confinement(kind: AttachmentKind): string[] {
	const readable = ['node_modules', 'api', 'package.json'].map(
		(each) => `--allow-fs-read=${join(home, each)}`
	);
	// The library for pictures is a native one; the one for sound needs nothing that is not JavaScript.
	return ['--permission', ...(kind === 'picture' ? ['--allow-addons'] : []), ...readable];
}

async function inItsOwnProcess(kind: AttachmentKind, content: Uint8Array): Promise<Anew | undefined> {
	const program = join(import.meta.dirname, 'anew.ts');
	const child = spawn(process.execPath, [...confinement(kind), program, kind], {
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
	return ended === 0 ? readMade(Buffer.concat(parts)) : undefined;
}

/** One line that says what it is, and then the thing itself. */
function readMade(answer: Buffer): Anew | undefined {
	const end = answer.indexOf('\n');
	if (end < 0) return undefined;
	const said = JSON.parse(answer.toString('utf8', 0, end)) as Omit<Anew, 'content'>;
	return { ...said, content: answer.subarray(end + 1) };
}
