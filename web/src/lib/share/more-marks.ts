import dataUrl from '@sd/shared/phone/name-data.json?url';
import { knowMoreNames } from '@sd/shared/phone/name-lists';

export { findMarks } from './marks.ts';

let asked: Promise<void> | undefined;

/** Many more names come as data of their own, once; where they did not come, they are asked for again the next time. */
export function fetchMoreNames(): Promise<void> {
	asked ??= fetchNames();
	asked.catch(() => (asked = undefined));
	return asked;
}

async function fetchNames(): Promise<void> {
	const reply = await fetch(dataUrl);
	if (!reply.ok) throw new Error('The list of names did not come');
	knowMoreNames(await reply.json());
}

// Asked for while the last question is read, so that they are there when the marks are wanted.
void fetchMoreNames().catch(() => undefined);
