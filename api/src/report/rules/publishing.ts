/**
 * A report is published when every forum with a theme in it has signed the words as they stand, and somebody
 * of the partnership too, each another person. Whoever disagrees signs so: that is printed and stops nothing.
 * Any change of the words makes every signature void.
 */
import type { Role } from '@sd/shared/person';
import type { PublishedPair, ReportStatus, ReportStep } from '@sd/shared/report';

/** A signature on the words as they stand. */
export type Signer = { personId: string; forumId: string | null };

export type Standing = {
	status: ReportStatus;
	themes: number;
	easyRead: string;
	/** The forums with a theme in it. */
	forums: readonly { id: string; name: string }[];
	signers: readonly Signer[];
	/** How many of its quotes were taken back since its pairs were taken. */
	quotesTakenBack: number;
	/** Whether its next version is being written already. */
	hasNext: boolean;
};

export type Who = { id: string; role: Role; forumId: string | null };

/** What is still to be done before it can be published, in sentences; nothing when it is ready. */
export function missingBeforePublishing(standing: Standing): string[] {
	const { status, themes, easyRead, forums, quotesTakenBack } = standing;
	if (status === 'published' || status === 'superseded') return [];
	const sides = sidesSigned(standing.signers);
	return [
		themes === 0 ? 'There is no theme in it. Choose a period by whose end a theme was sent.' : '',
		easyRead.trim() === '' ? 'Write the Easy Read words too: nothing is published without them.' : '',
		quotesTakenBack > 0 ? 'A quote in it was taken back. Take the themes and answers anew.' : '',
		status === 'draft' ? 'Offer it to the partnership for signing.' : '',
		...forums.filter(({ id }) => !sides.has(id)).map(({ name }) => `Nobody has signed for ${name} yet.`),
		sides.has(partnership) ? '' : 'Nobody has signed for the partnership yet.'
	].filter(Boolean);
}

export function stepsOpenTo(who: Who, standing: Standing): ReportStep[] {
	const isDesk = who.role === 'coordinator';
	const { status } = standing;
	const isOpen = status === 'draft' || status === 'signing';
	const claims: Record<ReportStep, boolean> = {
		edit: isDesk && isOpen,
		refresh: isDesk && isOpen,
		offer: isDesk && status === 'draft' && standing.themes > 0 && standing.easyRead.trim() !== '',
		sign: maySign(who, standing),
		publish: isDesk && status === 'signing' && missingBeforePublishing(standing).length === 0,
		replace: isDesk && status === 'published' && !standing.hasNext
	};
	return (Object.keys(claims) as ReportStep[]).filter((step) => claims[step]);
}

/** The side somebody signs for: their forum, where it has a theme in the report, or the partnership. */
function maySign(
	{ id, role, forumId }: Who,
	{ status, forums, signers, quotesTakenBack }: Standing
): boolean {
	if (status !== 'signing' || quotesTakenBack > 0) return false;
	if (signers.some(({ personId }) => personId === id)) return false;
	if (role === 'theme lead' || role === 'partnership officer') return true;
	return role === 'coordinator' && forums.some((forum) => forum.id === forumId);
}

const partnership = 'the partnership';

/** Of one person only the first signature counts, so that nobody is two sides. */
function sidesSigned(signers: readonly Signer[]): Set<string> {
	const first = new Map<string, string>();
	for (const { personId, forumId } of signers) {
		if (!first.has(personId)) first.set(personId, forumId ?? partnership);
	}
	return new Set(first.values());
}

type Quoted = { themeId: string; wording: string | null };

/** The pairs without the quotes that no longer stand, and how many those were. */
export function withoutTakenBack(
	pairs: readonly PublishedPair[],
	standingQuotes: readonly Quoted[]
): { pairs: PublishedPair[]; quotesTakenBack: number } {
	const stands = new Set(standingQuotes.map(({ themeId, wording }) => JSON.stringify([themeId, wording])));
	let quotesTakenBack = 0;
	const left = pairs.map((pair) => {
		const quotes = pair.said.quotes.filter(({ wording }) =>
			stands.has(JSON.stringify([pair.themeId, wording]))
		);
		quotesTakenBack += pair.said.quotes.length - quotes.length;
		return { ...pair, said: { ...pair.said, quotes } };
	});
	return { pairs: left, quotesTakenBack };
}
