import dataUrl from '@sd/shared/phone/name-data.json?url';
import { knowMoreNames } from '@sd/shared/phone/name-lists';
import { findMarks as findAtOnce, type Mark } from './marks.ts';
import type { Answers } from './steps.ts';

let asked: Promise<void> | undefined;

/** As the server does, with all the names, or with the commonest where the others cannot be fetched. */
export async function findMarks(answers: Answers): Promise<Mark[]> {
	await fetchMoreNames();
	return findAtOnce(answers);
}

/** Once; where they did not come, they are asked for again the next time. */
function fetchMoreNames(): Promise<void> {
	asked ??= fetchNames().catch(() => {
		asked = undefined;
	});
	return asked;
}

async function fetchNames(): Promise<void> {
	const reply = await fetch(dataUrl);
	if (reply.ok) knowMoreNames(await reply.json());
	else throw new Error('The list of names did not come');
}

// Asked for while the last question is read, so that they are there when the marks are wanted.
void fetchMoreNames();
