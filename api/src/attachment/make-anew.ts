import { join } from 'node:path';
import type { Box } from '@sd/shared/attachment';
import type { AttachmentKind } from '@sd/shared/phone/answers';
import { fewAtOnce, TooMany } from '@sd/shared/few-at-once';
import { inItsOwnProcess, readsCodeAlone } from '../confined.ts';
import { TooBusy } from '../errors.ts';

/** Opening a picture takes memory, so it is done for two at once; whoever comes after the line is asked to wait. */
const inTurn = fewAtOnce({ atOnce: 2, waiting: 20 });

const mostSeconds = 10;
const mostBytes = 8_000_000;

export type Anew = { mediaType: string; seconds?: number; content: Buffer };

/** Makes a voice note or a picture anew, with nothing in it but sound or colours; undefined when nobody could open it. */
export async function makeAnew(
	kind: AttachmentKind,
	content: Uint8Array,
	boxes: readonly Box[] = []
): Promise<Anew | undefined> {
	const program = join(import.meta.dirname, 'anew.ts');
	const work = {
		program,
		words: [kind, JSON.stringify(boxes)],
		flags: confinement(kind),
		content,
		mostSeconds,
		mostBytes
	};
	try {
		const answer = await inTurn(() => inItsOwnProcess(work));
		return answer && readMade(answer);
	} catch (problem) {
		if (!(problem instanceof TooMany)) throw problem;
		throw new TooBusy('Many people are sending right now. Wait a minute, then try again.', 60);
	}
}

/** What such a process may do. */
export function confinement(kind: AttachmentKind): string[] {
	// The library for pictures is a native one; the one for sound needs nothing that is not JavaScript.
	return [...readsCodeAlone, ...(kind === 'picture' ? ['--allow-addons'] : [])];
}

/** One line that says what it is, and then the thing itself. */
function readMade(answer: Buffer): Anew | undefined {
	const end = answer.indexOf('\n');
	if (end < 0) return undefined;
	const said = JSON.parse(answer.toString('utf8', 0, end)) as Omit<Anew, 'content'>;
	return { ...said, content: answer.subarray(end + 1) };
}
