/** One person at a time works on what somebody told us, for twenty minutes, and then a colleague may take it over. */
import { NotAllowedNow } from '../../errors.ts';

/** Long enough to read with care, short enough that what somebody left open is not stuck until tomorrow. */
export const leaseMinutes = 20;

export type Claim = { personId: string; by: string; until: Date };

export function leaseFrom(now: Date): Date {
	return new Date(now.getTime() + leaseMinutes * 60_000);
}

export function isLive(claim: Claim | null, now: Date): claim is Claim {
	return claim !== null && claim.until > now;
}

export function isMine(claim: Claim | null, personId: string, now: Date): boolean {
	return isLive(claim, now) && claim.personId === personId;
}

/** Throws unless this person holds it now. */
export function mustBeMine(claim: Claim | null, personId: string, now: Date): void {
	if (isMine(claim, personId, now)) return;
	if (claim?.personId === personId) {
		throw new NotAllowedNow(
			`Your ${leaseMinutes} minutes are over. Choose "Keep working", then do this again.`
		);
	}
	if (isLive(claim, now)) throw heldBy(claim);
	throw new NotAllowedNow(
		'Start working on this one first, so that nobody else changes it at the same time.'
	);
}

export function heldBy({ by, until }: Claim): NotAllowedNow {
	return new NotAllowedNow(
		`${by} is working on this one until ${clockTime(until)}. Choose another, or come back then.`
	);
}

const londonTime = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: '2-digit',
	minute: '2-digit'
});

function clockTime(moment: Date): string {
	return londonTime.format(moment);
}
