import * as likenesses from '@sd/db/likeness';
import type { Services } from '../context.ts';
import { encode } from './encoder.ts';
import { packVector } from './rules/likeness/packed-vector.ts';

const atOnce = 200;

/** Makes the vectors that are missing. It sweeps, so that no job of its own says when something was accepted. */
export async function placeAccepted({ logins }: Pick<Services, 'logins'>): Promise<void> {
	for (;;) {
		const waiting = await likenesses.listWithoutVector(logins.job, atOnce);
		const vectors = await encode(waiting.map(({ words }) => words));
		for (const [at, { submissionId, words }] of waiting.entries()) {
			const vector = packVector(vectors[at]!);
			await likenesses.keepVector(logins.job, { submissionId, words, vector });
		}
		if (waiting.length < atOnce) return;
	}
}
