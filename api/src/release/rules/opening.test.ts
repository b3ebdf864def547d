import { releaseStatuses } from '@sd/shared/release';
import { expect, test } from 'vitest';
import { stepsOpenTo, whyNotDrop, whyNotPrepare, whyNotPublish } from './opening.ts';

const [robin, sam] = ['robin', 'sam'];

test('numbers are published by anybody but the one who asked for them, and only once they are prepared', () => {
	for (const status of releaseStatuses) {
		expect(stepsOpenTo({ status, askedBy: robin }, sam).includes('publish'), status).toBe(
			status === 'prepared'
		);
		expect(stepsOpenTo({ status, askedBy: robin }, robin)).not.toContain('publish');
	}
	expect(whyNotPublish({ status: 'prepared', askedBy: robin }, robin)).toContain('another coordinator');
});

test('either of them may drop what is not out yet', () => {
	for (const status of releaseStatuses) {
		for (const person of [robin, sam]) {
			expect(stepsOpenTo({ status, askedBy: robin }, person).includes('drop'), status).toBe(
				status === 'asked' || status === 'prepared'
			);
		}
		expect(whyNotDrop({ status }) === undefined).toBe(status === 'asked' || status === 'prepared');
	}
});

test('a step that is not open says why, in a sentence', () => {
	for (const status of releaseStatuses) {
		const because = [
			whyNotPublish({ status, askedBy: robin }, robin),
			whyNotDrop({ status }),
			whyNotPrepare({ endsOn: '2026-08-31' }, { today: '2026-11-25', standing: status })
		];
		for (const sentence of because) if (sentence !== undefined) expect(sentence).toMatch(/^[A-Z].+\.$/);
	}
});

test('a term is asked for from the day after its last day', () => {
	const term = { endsOn: '2026-08-31' };
	const onDay = (today: string) => whyNotPrepare(term, { today, standing: undefined });
	expect(onDay('2026-08-30')).toContain('not over');
	expect(onDay('2026-08-31')).toContain('not over');
	expect(onDay('2026-09-01')).toBeUndefined();
});

test('a term whose numbers are out or on their way is not asked for again, and one without is', () => {
	const open = releaseStatuses.filter(
		(standing) => whyNotPrepare({ endsOn: '2026-08-31' }, { today: '2026-11-25', standing }) === undefined
	);
	expect(open).toEqual(['refused', 'dropped']);
});
