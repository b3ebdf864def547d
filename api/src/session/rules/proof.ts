/** Where people are real, a password alone opens nothing; and a few things are done only by somebody who has just shown that it is them. */
import type { Stage } from '@sd/shared/person';

type Kind = 'example' | 'real';

/** How far somebody has come once their password was right. An example has nobody to protect. */
export function stageAfterPassword(kind: Kind, { hasProof }: { hasProof: boolean }): Stage {
	if (kind === 'example') return 'whole';
	return hasProof ? 'second' : 'set up';
}

const minutes = 5;

/** Whether what they showed is too old for something that is hard to undo. */
export function isProofNeeded({
	kind,
	provedAt,
	now
}: {
	kind: Kind;
	provedAt: Date | null;
	now: Date;
}): boolean {
	if (kind === 'example') return false;
	return provedAt === null || now.getTime() - provedAt.getTime() > minutes * 60_000;
}
