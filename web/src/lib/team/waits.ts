import { inARow, many } from '#lib/sentence.ts';
import type { Outputs } from '#lib/server/api.ts';
import type { Wait } from './Waits.svelte';

/** What waits for a person, each as one line of the ledger; what waits for nobody is not there. */
export type Work = {
	concerns: Outputs['concern']['list'] | undefined;
	moderation: Outputs['moderation']['waits'] | undefined;
	messages: Outputs['message']['waits'] | undefined;
	answers: Outputs['answer']['list'] | undefined;
	themes: Outputs['theme']['list'] | undefined;
	reports: Outputs['report']['list'] | undefined;
	recoveries: Outputs['person']['recoveries'] | undefined;
	setting: Outputs['setting']['read'] | undefined;
};

export function waitsIn({
	concerns,
	moderation,
	messages,
	answers,
	themes,
	reports,
	recoveries,
	setting
}: Work): Wait[] {
	return [
		...(concerns ? ofConcerns(concerns) : []),
		...(messages ? worrying(messages) : []),
		...(moderation ? toRead(moderation) : []),
		...(recoveries ? lettingIn(recoveries) : []),
		...(messages ? toHear(messages) : []),
		...(themes?.view === 'forum' ? toSend(themes) : []),
		...(answers ? (themes?.view === 'forum' ? notAnswered(answers) : toAnswer(answers)) : []),
		...(reports ? toSign(reports) : []),
		...(setting?.helpNumberChange ? toAgree(setting.helpNumberChange) : [])
	].filter(({ count }) => count > 0);
}

/** Whoever could be fooled by it is told, so that they can stop it. */
function lettingIn(recoveries: Outputs['person']['recoveries']): Wait[] {
	const act = (label: string) => ({ label, href: '/team/recovery' });
	const others = recoveries.filter(({ isAboutYou }) => !isAboutYou);
	const agree = others.filter(({ open }) => open.some((step) => step === 'confirm')).length;
	return [
		{
			count: recoveries.length - others.length,
			what: 'Somebody wants to change how you sign in',
			more: 'Did you ask for a new password and a new phone? If not, stop it now.',
			act: act('Look now'),
			isWorry: true
		},
		{
			count: others.length,
			what: others.length === 1 ? 'Somebody is let in again' : 'People are let in again',
			more: [
				`${inARow(others.map(({ name }) => name))} lost everything to sign in with. If that looks wrong, stop it.`,
				agree > 0 && 'You can agree to it.'
			]
				.filter(Boolean)
				.join(' '),
			act: act('Look')
		}
	];
}

/** What a safeguarding lead has to do, the most pressing first. */
function ofConcerns({ open }: Outputs['concern']['list']): Wait[] {
	const flagged = open.filter(({ status }) => status === 'flagged');
	const now = flagged.filter(({ isImmediate }) => isImmediate).length;
	const late = flagged.filter(({ isLate }) => isLate).length;
	const mine = open.filter(({ isMine, status }) => isMine && status !== 'outcome');
	const act = (label: string) => ({ label, href: '/team/concerns' });
	return [
		{
			count: flagged.length,
			what: 'Concerns that nobody has taken',
			more:
				[
					now > 0 && `${many(now, 'says', 'say')} that somebody is in danger now.`,
					late > 0 && `${many(late, 'has', 'have')} waited more than 2 working hours.`
				]
					.filter(Boolean)
					.join(' ') || 'Take each within 2 working hours.',
			act: act('Open now'),
			isWorry: true
		},
		{
			count: open.filter(({ unheard, isMine }) => unheard > 0 && isMine).length,
			what: 'Answers from people you wrote to',
			more: 'Somebody wrote back about a concern.',
			act: act('Read'),
			isWorry: true,
			isAmongOthers: true
		},
		{
			count: mine.filter(({ isChaseDue }) => isChaseDue).length,
			what: 'Concerns to ask after today',
			more: 'Ask what came of it, and write it down.',
			act: act('See them'),
			isAmongOthers: true
		},
		{
			count: mine.length,
			what: 'Concerns in your hands',
			more: 'Each has one next step.',
			act: act('Go on')
		},
		{
			count: open.filter(({ mayClose }) => mayClose).length,
			what: 'Concerns to close as the second person',
			more: 'A colleague decided. Look at it again.',
			act: act('Look')
		}
	];
}

function toRead({
	waiting,
	second,
	answered,
	risky,
	mine,
	oldestDays,
	promisedDays,
	late,
	tooLate
}: Outputs['moderation']['waits']): Wait[] {
	const parts = [
		late > 0 && `${many(late, 'has', 'have')} waited five days or more.`,
		answered > 0 && `${many(answered, 'person has', 'people have')} answered your question.`,
		second > 0 && `${many(second, 'needs', 'need')} a second reader.`,
		mine > 0 && `${mine} in your hands.`
	];
	return [
		{
			count: risky,
			what: 'May be in danger',
			more: 'Read these first, today. Follow your forum’s safety steps.',
			act: { label: 'Open now', href: '/team/moderation?lane=risky' },
			isWorry: true,
			isAmongOthers: true
		},
		{
			count: tooLate,
			what: 'Not read for 20 days or more',
			more: 'Somebody has waited far too long. Tell your chair, and read these now.',
			act: { label: 'Read', href: '/team/moderation' },
			isWorry: true
		},
		{
			count: waiting,
			what: 'To read',
			more: parts.filter(Boolean).join(' ') || 'Somebody told you something, and waits to be heard.',
			age: { days: oldestDays, promised: promisedDays },
			act: { label: mine > 0 && mine === waiting ? 'Go on' : 'Read', href: '/team/moderation' }
		}
	];
}

type Messages = Outputs['message']['waits'];

/** What somebody wrote later can be as worrying as what they sent first. */
function worrying({ risky }: Messages): Wait[] {
	return [
		{
			count: risky,
			what: 'Messages from somebody who may be in danger',
			more: 'Read these first, today. Follow your forum’s safety steps.',
			act: { label: 'Open now', href: '/team/messages' },
			isWorry: true
		}
	];
}

function toHear({ waiting, risky, misunderstood, oldestDays, promisedDays }: Messages): Wait[] {
	return [
		{
			count: waiting - risky,
			what: 'Messages from contributors',
			more:
				misunderstood > 0
					? `${many(misunderstood, 'says', 'say')}: this is not what I meant.`
					: 'Somebody wrote to you, and waits to be heard.',
			age: { days: oldestDays, promised: promisedDays },
			act: { label: 'Read', href: '/team/messages' }
		}
	];
}

function toSend({ themes }: { themes: { sentOn: string | null }[] }): Wait[] {
	return [
		{
			count: themes.filter(({ sentOn }) => sentOn === null).length,
			what: 'Themes not sent yet',
			more: 'Nobody is asked to answer before you send them.',
			act: { label: 'Go on', href: '/team/themes' }
		}
	];
}

type Answers = Outputs['answer']['list'];
const oldest = (rows: Answers['waiting']) => Math.max(0, ...rows.map(({ clock }) => clock.daysWaited));

/** As the forum sees it: who has not answered, and what was promised for a day that has gone by. */
function notAnswered({ waiting, answered, answeringDays }: Answers): Wait[] {
	const groups = [...new Set(waiting.flatMap(({ groups }) => groups.map(({ name }) => name)))];
	return [
		{
			count: waiting.length,
			what: 'Themes without an answer',
			more: groups.length > 0 && groups.length < 4 ? `With ${inARow(groups)}.` : 'With the people in charge.',
			age: { days: oldest(waiting), promised: answeringDays },
			act: { label: 'See them', href: '/team/answers' }
		},
		promisesLate(answered)
	];
}

/** As a partner sees it: what is asked of their own groups. */
function toAnswer({ waiting, answered, answeringDays }: Answers): Wait[] {
	const yours = waiting.filter(({ isYours }) => isYours);
	const late = yours.filter(({ clock }) => clock.isLate).length;
	return [
		{
			count: yours.length,
			what: 'To answer',
			more:
				late > 0
					? `${many(late, 'is', 'are')} late. People wait to hear from you.`
					: 'People wait to hear from you.',
			age: { days: oldest(yours), promised: answeringDays },
			act: { label: 'Answer', href: '/team/answers' }
		},
		promisesLate(answered.filter(({ isYours }) => isYours))
	];
}

function promisesLate(answered: Answers['answered']): Wait {
	return {
		count: answered.filter(({ isPromiseLate }) => isPromiseLate).length,
		what: 'Promises past their day',
		more: 'The day has gone by, and nobody has said that it is finished.',
		act: { label: 'See them', href: '/team/answers' }
	};
}

function toSign({ inWork }: Outputs['report']['list']): Wait[] {
	const openTo = (step: string) => inWork.filter(({ open }) => (open as string[]).includes(step)).length;
	return [
		{
			count: openTo('sign'),
			what: 'Reports to sign',
			more: 'Nobody can read a report before everyone has signed it.',
			act: { label: 'Read and sign', href: '/team/reports' }
		},
		{
			count: openTo('publish'),
			what: 'Reports to publish',
			more: 'Everyone has signed.',
			act: { label: 'Publish', href: '/team/reports' }
		}
	];
}

/** The other of the two who change the help numbers together. */
function toAgree({
	open,
	proposedByName
}: NonNullable<Outputs['setting']['read']['helpNumberChange']>): Wait[] {
	return [
		{
			count: open.includes('confirm') ? 1 : 0,
			what: 'New help numbers to check',
			more: `${proposedByName} proposed them. The old ones stay until you agree.`,
			act: { label: 'Check', href: '/team/settings#help-numbers' }
		}
	];
}
