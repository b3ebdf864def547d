import type { SubmissionStatus } from '@sd/shared/moderation';

/** Three people, by their place; the fourth is whoever sent it. */
export type Who = 0 | 1 | 2 | 3;
export type Act =
	| { who: Who; verb: 'claim' | 'release' | 'pass' | 'differ' | 'undo' | 'redact' | 'retag' | 'markRepeat' }
	| { who: Who; verb: 'recommend'; decision: 'accept' | 'decline' }
	| { who: Who; verb: 'decide'; decision: 'accept' | 'hold' | 'decline' | 'reopen' }
	| { who: Who; verb: 'appeal' };

const people: readonly Who[] = [0, 1, 2];
const verbs = ['claim', 'release', 'pass', 'differ', 'undo', 'redact', 'retag', 'markRepeat'] as const;
const decisions = ['accept', 'hold', 'decline', 'reopen'] as const;

/** All that can be tried. */
export const acts: readonly Act[] = [
	...people.flatMap((who): Act[] => [
		...verbs.map((verb) => ({ who, verb })),
		{ who, verb: 'recommend', decision: 'accept' },
		{ who, verb: 'recommend', decision: 'decline' },
		...decisions.map((decision) => ({ who, verb: 'decide' as const, decision }))
	]),
	{ who: 3, verb: 'appeal' }
];

/** All that decides what may be done next, said a second time and without a database. */
export type Model = {
	isRisky: boolean;
	/** Minutes since it was sent. */
	now: number;
	status: SubmissionStatus;
	claim: { who: Who; until: number } | null;
	recommended: { who: Who; decision: 'accept' | 'decline' } | null;
	/** The last decision, while nothing has happened since. */
	undoable: { who: Who; before: SubmissionStatus; at: number } | null;
	declinedBy: Who | null;
	appealOf: Who | null;
	hasAppealed: boolean;
	passed: readonly Who[];
};

export const begun = (isRisky: boolean): Model => ({
	isRisky,
	now: 0,
	status: 'received',
	claim: null,
	recommended: null,
	undoable: null,
	declinedBy: null,
	appealOf: null,
	hasAppealed: false,
	passed: []
});

function hasSecond({ passed, appealOf }: Model, who: Who): boolean {
	return people.some((other) => other !== who && !passed.includes(other) && other !== appealOf);
}

const isSettled = ({ status }: Model) => status === 'accepted' || status === 'declined';

function holds({ claim, now }: Model, who: Who): boolean {
	return claim !== null && claim.who === who && claim.until > now;
}

/** What it is after this was done; undefined where it may not be done. */
export function after(model: Model, act: Act): Model | undefined {
	const { who } = act;
	const isOpenToMe = !isSettled(model) && holds(model, who);
	switch (act.verb) {
		case 'claim': {
			const isTaken = model.claim !== null && model.claim.until > model.now && model.claim.who !== who;
			const isAnothers = model.appealOf === who && hasSecond(model, who);
			if (isSettled(model) || isTaken || isAnothers) return undefined;
			return { ...model, claim: { who, until: model.now + 20 } };
		}
		case 'release':
			return { ...model, claim: model.claim?.who === who ? null : model.claim };
		case 'pass':
			if (isSettled(model) || !hasSecond(model, who)) return undefined;
			return {
				...model,
				claim: model.claim?.who === who ? null : model.claim,
				passed: [...model.passed, who]
			};
		case 'redact':
		case 'retag':
		case 'markRepeat':
			return isOpenToMe ? { ...model, undoable: null } : undefined;
		case 'recommend':
			if (!isOpenToMe || !model.isRisky || model.recommended || !hasSecond(model, who)) return undefined;
			return {
				...model,
				claim: null,
				undoable: null,
				recommended: { who, decision: act.decision }
			};
		case 'differ':
			if (!isOpenToMe || !model.recommended) return undefined;
			return { ...model, undoable: null, recommended: null };
		case 'decide':
			return decided(model, who, act.decision);
		case 'undo': {
			const last = model.undoable;
			const isAnothers = model.claim && model.claim.until > model.now && model.claim.who !== who;
			if (!last || last.who !== who || model.now > last.at + 10 || isAnothers) return undefined;
			return {
				...model,
				status: last.before,
				claim: { who, until: model.now + 20 },
				undoable: null
			};
		}
		case 'appeal':
			if (model.status !== 'declined' || model.hasAppealed) return undefined;
			return {
				...model,
				status: 'received',
				undoable: null,
				hasAppealed: true,
				appealOf: model.declinedBy
			};
	}
}

type Decision = (typeof decisions)[number];
const leadsTo = { accept: 'accepted', hold: 'held', decline: 'declined', reopen: 'received' } as const;

function decided(model: Model, who: Who, decision: Decision): Model | undefined {
	const before = model.status;
	if (decision === 'reopen' ? !isSettled(model) : isSettled(model) || !holds(model, who)) return undefined;
	if (decision === 'hold' && before !== 'received') return undefined;
	if (model.isRisky && (decision === 'accept' || decision === 'decline')) {
		const first = model.recommended;
		const isConfirmed = first !== null && first.who !== who && first.decision === decision;
		const isAlone = (first === null || first.who === who) && !hasSecond(model, who);
		if (!isConfirmed && !isAlone) return undefined;
	}
	return {
		...model,
		status: leadsTo[decision],
		claim: null,
		recommended: null,
		undoable: decision === 'reopen' ? null : { who, before, at: model.now },
		declinedBy: decision === 'decline' ? who : model.declinedBy
	};
}

/** Every way in which what was done at the same moment can have followed one after the other. */
export function outcomes(model: Model, done: readonly Act[]): Model[] {
	if (done.length === 0) return [model];
	return done.flatMap((act, at) => {
		const next = after(model, act);
		return next ? outcomes(next, done.toSpliced(at, 1)) : [];
	});
}
