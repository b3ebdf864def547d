import { askedAnew, type Permission } from '../access/permissions.ts';
import type { Actor, Services } from '../context.ts';
import { ProofNeeded } from '../errors.ts';
import { isProofNeeded } from './rules/proof.ts';

/** Throws unless they have just shown that it is them, where what they want asks for it. */
export function mustBeFresh(
	{ clock, deployment }: Pick<Services, 'clock' | 'deployment'>,
	{ provedAt }: Actor,
	permission: Permission
): void {
	if (!askedAnew.has(permission)) return;
	if (!isProofNeeded({ kind: deployment.kind, provedAt, now: clock.now() })) return;
	throw new ProofNeeded('Show first that it is you. Then press the button again.');
}
