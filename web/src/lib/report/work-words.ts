import type { ReportSignature, ReportStatus, SignatureView } from '@sd/shared/report';
import { sayDay } from '#lib/dates.ts';

type Period = { startsOn: string; endsOn: string; groupName?: string | null | undefined };

/** 1 June 2026 to 31 August 2026, for all groups. */
export function sayPeriod({ startsOn, endsOn, groupName }: Period): string {
	return `${sayDay(startsOn)} to ${sayDay(endsOn)}, for ${groupName ?? 'all groups'}`;
}

export const statusWords: Record<ReportStatus, string> = {
	draft: 'Being written',
	signing: 'Being signed',
	published: 'Published',
	superseded: 'A newer version took its place'
};

export const viewChoices: Record<SignatureView, { label: string; more: string; past: string }> = {
	agree: { label: 'I agree', more: 'This is how it was.', past: 'agrees' },
	'agree with a note': {
		label: 'I agree, with a note',
		more: 'Your note is printed in the report.',
		past: 'agrees, with a note'
	},
	disagree: {
		label: 'I do not agree',
		more: 'It can still be published. What you write is printed in it.',
		past: 'does not agree'
	}
};

export type Side = { forumName: string | null; title: string; signatures: ReportSignature[] };

/** Every side that has to sign, the forums first, each with who has signed for it. */
export function sidesOf(
	pairs: readonly { forumName: string }[],
	signatures: readonly ReportSignature[]
): { forums: Side[]; partnership: Side } {
	const names = new Set([
		...pairs.map(({ forumName }) => forumName),
		...signatures.flatMap(({ forumName }) => forumName ?? [])
	]);
	const side = (forumName: string | null, title: string): Side => ({
		forumName,
		title,
		signatures: signatures.filter((signature) => signature.forumName === forumName)
	});
	return {
		forums: [...names].toSorted().map((name) => side(name, name)),
		partnership: side(null, 'The council and the NHS')
	};
}

const dones: Record<string, string> = {
	drafted: 'Here is the draft, with all that the period has for it. Make its words better.',
	edited: 'The words are kept.',
	refreshed: 'The themes, answers, quotes and numbers are taken anew.',
	offered: 'Offered. Both sides can read it and sign now.',
	signed: 'Signed. Thank you.',
	published: 'Published. Everybody can read it now.'
};

export const doneSentence = (done: string | null): string | undefined =>
	done !== null && Object.hasOwn(dones, done) ? dones[done] : undefined;
