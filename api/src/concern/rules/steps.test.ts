import { describe, expect, test } from 'vitest';
import { concernDecisions, concernStatuses, type ConcernStatus } from '@sd/shared/concern';
import { concernSteps, statusAfter, stepsOpenTo, whyNot, type ConcernStep, type Standing } from './steps.ts';

const mine: Standing = {
	status: 'flagged',
	heldBy: 'me',
	isSilent: false,
	isRaisedByMe: false,
	isDecidedByMe: false,
	reportingDuty: 'no',
	hasReference: false,
	isChased: true,
	hasPerson: true
};
const of = (status: ConcernStatus, changed: Partial<Standing> = {}): Standing => ({
	...mine,
	status,
	heldBy: status === 'flagged' ? 'nobody' : 'me',
	...changed
});

const always: ConcernStep[] = ['release', 'stepAside', 'note', 'say', 'contact'];
const next: Record<ConcernStatus, ConcernStep[]> = {
	flagged: ['claim', 'stepAside'],
	claimed: [...always, 'triage'],
	triaged: [...always, 'decide'],
	advice: [...always, 'outcome'],
	referred: [...always, 'chase', 'outcome'],
	emergency: [...always, 'chase', 'outcome'],
	'no action': [...always, 'outcome'],
	outcome: [...always, 'close'],
	closed: []
};

test.each(concernStatuses)('from %s, whoever has it may do these and nothing else', (status) => {
	expect(stepsOpenTo(of(status)).toSorted()).toEqual(next[status].toSorted());
});

test('every step that is not open is refused with a sentence that says what to do', () => {
	for (const status of concernStatuses) {
		for (const step of concernSteps) {
			if (next[status].includes(step)) continue;
			expect(() => statusAfter(step, of(status)), `${step} from ${status}`).toThrow(/^[A-Z].{15,}\.$/);
		}
	}
});

test('each step leads to one status', () => {
	expect(statusAfter('claim', of('flagged'))).toBe('claimed');
	expect(statusAfter('triage', of('claimed'))).toBe('triaged');
	for (const decision of concernDecisions)
		expect(statusAfter('decide', of('triaged'), decision)).toBe(decision);
	for (const decision of concernDecisions) expect(statusAfter('outcome', of(decision))).toBe('outcome');
	expect(statusAfter('close', of('outcome'))).toBe('closed');
	for (const status of concernStatuses) {
		for (const step of ['note', 'say', 'contact'] as const) {
			if (next[status].includes(step)) expect(statusAfter(step, of(status))).toBe(status);
		}
	}
});

describe('who has it', () => {
	test('what is given back before it was looked into waits again; later it stays where it was', () => {
		expect(statusAfter('release', of('claimed'))).toBe('flagged');
		expect(statusAfter('release', of('triaged'))).toBe('triaged');
		expect(statusAfter('claim', of('triaged', { heldBy: 'nobody' }))).toBe('triaged');
	});

	test('whoever has it and steps aside gives it back by that; a colleague who does changes nothing', () => {
		expect(statusAfter('stepAside', of('claimed'))).toBe('flagged');
		expect(statusAfter('stepAside', of('claimed', { heldBy: 'other' }))).toBe('claimed');
	});

	test.each(concernStatuses.filter((status) => status !== 'closed' && status !== 'flagged'))(
		'a colleague can do nothing to one that is %s in other hands but step aside, and close it when that is next',
		(status) => {
			expect(stepsOpenTo(of(status, { heldBy: 'other' }))).toEqual(
				status === 'outcome' ? ['stepAside', 'close'] : ['stepAside']
			);
		}
	);

	test('a colleague takes it over from somebody who has been silent for two working hours', () => {
		expect(whyNot('claim', of('triaged', { heldBy: 'other' }))).toContain('A colleague works on this one.');
		expect(whyNot('claim', of('triaged', { heldBy: 'other', isSilent: true }))).toBeUndefined();
	});

	test('nobody takes what they have already', () => {
		expect(whyNot('claim', of('claimed', { isSilent: true }))).toBe('You have this one already.');
	});
});

describe('closing', () => {
	test('needs somebody other than whoever raised it and whoever decided', () => {
		expect(whyNot('close', of('outcome', { isRaisedByMe: true }))).toContain('You raised this one.');
		expect(whyNot('close', of('outcome', { isDecidedByMe: true }))).toContain('You decided about this one.');
		expect(whyNot('close', of('outcome'))).toBeUndefined();
	});

	test.each([
		['yes', false, false],
		['not sure', false, false],
		[null, false, false],
		['no', false, true],
		['yes', true, true],
		['not sure', true, true]
	] as const)(
		'with a duty to report of "%s" and a reference: %s, may be closed: %s',
		(reportingDuty, hasReference, may) => {
			expect(whyNot('close', of('outcome', { reportingDuty, hasReference })) === undefined).toBe(may);
		}
	);
});

test('who has taken back what they told us is not written to and not looked up', () => {
	const gone = of('triaged', { hasPerson: false });
	expect(stepsOpenTo(gone)).not.toContain('say');
	expect(whyNot('contact', gone)).toContain('taken back');
});

test('what was asked after twice is asked after no more', () => {
	expect(whyNot('chase', of('referred', { isChased: false }))).toContain('outcome');
});
