/** Whoever does not agree with a decision is heard by somebody else than the one who made it. */
import { NotAllowedNow } from '../../errors.ts';

type Appealed = { decidedBy: string | null } | undefined;

/** The one who decided, as long as there is anybody else who can read it. */
export function isForAnother(appealed: Appealed, personId: string, hasSecond: boolean): boolean {
	return appealed !== undefined && appealed.decidedBy === personId && hasSecond;
}

/** Throws when it was this person who decided before. */
export function mustBeAnother(appealed: Appealed, personId: string, hasSecond: boolean): void {
	if (!isForAnother(appealed, personId, hasSecond)) return;
	throw new NotAllowedNow(
		'They do not agree with your decision. Leave it to a colleague, who reads it again.'
	);
}
