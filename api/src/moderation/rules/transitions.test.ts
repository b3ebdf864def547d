import { expect, test } from 'vitest';
import { moderationDecisions, submissionStatuses } from '@sd/shared/moderation';
import { decisionsOpenTo, isSettled, statusAfter } from './transitions.ts';

test('what waits can be accepted, held or declined; what is held can be accepted or declined', () => {
	expect(decisionsOpenTo('received')).toEqual(['accept', 'hold', 'decline']);
	expect(decisionsOpenTo('held')).toEqual(['accept', 'decline']);
});

test('what is settled can only be reopened', () => {
	expect(decisionsOpenTo('accepted')).toEqual(['reopen']);
	expect(decisionsOpenTo('declined')).toEqual(['reopen']);
	expect(submissionStatuses.filter(isSettled)).toEqual(['accepted', 'declined']);
});

test('each decision leads to one status, wherever it is made from', () => {
	const leadsTo = { accept: 'accepted', hold: 'held', decline: 'declined', reopen: 'received' };
	for (const status of submissionStatuses) {
		for (const decision of decisionsOpenTo(status))
			expect(statusAfter(decision, status)).toBe(leadsTo[decision]);
	}
});

test('a decision that is not open is refused with a sentence that says what to do', () => {
	for (const status of submissionStatuses) {
		for (const decision of moderationDecisions) {
			if (decisionsOpenTo(status).includes(decision)) continue;
			expect(() => statusAfter(decision, status)).toThrow(
				/Reopen it first|nothing to reopen|Accept it or decline it/
			);
		}
	}
});

test('reopening one that is held is not the way: it is still waiting', () => {
	expect(() => statusAfter('reopen', 'held')).toThrow('Accept it or decline it');
});
