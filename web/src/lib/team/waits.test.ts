import { describe, expect, test } from 'vitest';
import { waitsIn, type Work } from './waits.ts';

const none: Work = {
	concerns: undefined,
	moderation: undefined,
	messages: undefined,
	answers: undefined,
	themes: undefined,
	reports: undefined,
	recoveries: undefined,
	setting: undefined
};
const moderation = {
	waiting: 6,
	risky: 2,
	new: 3,
	mine: 0,
	second: 1,
	returned: 1,
	answered: 0,
	doneToday: 0,
	oldestDays: 9,
	promisedDays: 7,
	late: 0,
	tooLate: 0
};
const sent = (isYours: boolean, daysWaited: number) => ({
	isYours,
	groups: [{ id: 'a', name: 'Youth in Mind' }],
	clock: { daysWaited, isWaiting: true, isLate: daysWaited > 56, dueOn: '2026-12-01' }
});
const answers = {
	answeringDays: 56,
	waiting: [sent(true, 60), sent(false, 80)],
	answered: [{ isYours: false, isPromiseLate: true }]
} as unknown as Work['answers'];
const what = (work: Partial<Work>) => waitsIn({ ...none, ...work }).map(({ what, count }) => [what, count]);

describe('What waits', () => {
	test('is nothing for somebody whom nothing waits for', () => {
		expect(waitsIn(none)).toEqual([]);
		expect(what({ moderation: { ...moderation, waiting: 0, second: 0, risky: 0 } })).toEqual([]);
	});

	test('for a safeguarding lead is what nobody has taken, what is theirs and due, and what they close as the second', () => {
		const row = {
			status: 'referred',
			isImmediate: false,
			isLate: false,
			isMine: false,
			isChaseDue: false,
			mayClose: false,
			unheard: 0
		};
		const open = [
			{ ...row, status: 'flagged', isImmediate: true },
			{ ...row, status: 'flagged', isLate: true },
			{ ...row, isMine: true, isChaseDue: true, unheard: 2 },
			{ ...row, isMine: true },
			{ ...row, status: 'outcome', mayClose: true },
			row
		];
		const concerns = { open, closed: [] } as unknown as Work['concerns'];
		expect(what({ concerns })).toEqual([
			['Concerns that nobody has taken', 2],
			['Answers from people you wrote to', 1],
			['Concerns to ask after today', 1],
			['Concerns in your hands', 2],
			['Concerns to close as the second person', 1]
		]);
		expect(waitsIn({ ...none, concerns })[0]!.more).toBe(
			'1 says that somebody is in danger now. 1 has waited more than 2 working hours.'
		);
	});

	test('says loudly that somebody wants to change how one signs in, and calmly that a colleague is let in again', () => {
		const row = { name: 'Chidi', isAboutYou: false, open: ['confirm', 'stop'] };
		const recoveries = [
			{ ...row, isAboutYou: true, open: ['stop'] },
			row,
			{ ...row, name: 'Dara', open: ['stop'] }
		] as unknown as Work['recoveries'];
		const [own, others] = waitsIn({ ...none, recoveries });
		expect(own).toMatchObject({ count: 1, what: 'Somebody wants to change how you sign in', isWorry: true });
		expect(others).toMatchObject({
			count: 2,
			more: 'Chidi and Dara lost everything to sign in with. If that looks wrong, stop it. You can agree to it.'
		});
		expect(others?.isWorry).toBeUndefined();
	});

	test('is new help numbers for the one who can agree to them, and for nobody else', () => {
		const waiting = (open: string[]) =>
			({ helpNumberChange: { open, proposedByName: 'Lea' } }) as unknown as Work['setting'];
		expect(what({ setting: waiting(['confirm', 'drop']) })).toEqual([['New help numbers to check', 1]]);
		expect(what({ setting: waiting(['drop']) })).toEqual([]);
	});

	test('begins with what may be danger', () => {
		const [first] = waitsIn({ ...none, moderation });
		expect(first).toMatchObject({ count: 2, what: 'May be in danger', isWorry: true });
	});

	test('says aloud what nobody has read for 20 days, and what for five', () => {
		const waits = waitsIn({ ...none, moderation: { ...moderation, late: 3, tooLate: 1 } });
		expect(waits[1]).toMatchObject({ count: 1, what: 'Not read for 20 days or more', isWorry: true });
		expect(waits[2]?.more).toMatch(/^3 have waited five days or more\./);
	});

	test('says how old the oldest is beside what was promised', () => {
		expect(waitsIn({ ...none, moderation })[1]?.age).toEqual({ days: 9, promised: 7 });
	});

	test('puts a message that may be danger above everything, and says when somebody was misunderstood', () => {
		const messages = { waiting: 4, risky: 1, misunderstood: 1, oldestDays: 2, promisedDays: 7 };
		const waits = waitsIn({ ...none, moderation, messages });
		expect(waits.map(({ count, isWorry }) => [count, isWorry ?? false])).toEqual([
			[1, true],
			[2, true],
			[6, false],
			[3, false]
		]);
		expect(waits[3]).toMatchObject({
			what: 'Messages from contributors',
			more: '1 says: this is not what I meant.',
			age: { days: 2, promised: 7 }
		});
	});

	test('shows a partner only what is asked of their own groups', () => {
		expect(what({ answers, themes: { view: 'outside' } as Work['themes'] })).toEqual([['To answer', 1]]);
	});

	test('shows a forum everything it has not been answered, and every promise past its day', () => {
		const themes = { view: 'forum', themes: [{ sentOn: null }] } as unknown as Work['themes'];
		expect(what({ answers, themes })).toEqual([
			['Themes not sent yet', 1],
			['Themes without an answer', 2],
			['Promises past their day', 1]
		]);
	});

	test('counts a report only for somebody who may sign or publish it', () => {
		const reports = { inWork: [{ open: ['edit'] }, { open: ['sign'] }] } as unknown as Work['reports'];
		expect(what({ reports })).toEqual([['Reports to sign', 1]]);
	});
});
