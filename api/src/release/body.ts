import { createHash } from 'node:crypto';
import type { ReleaseBody } from '@sd/shared/release';
import { attackReport } from './rules/attack-report.ts';
import { canonicalText, type ReleaseTables } from './rules/publish.ts';

/** A body whose every number came through the disclosure rules: one with any other does not compile. */
export type SafeBody = Omit<ReleaseBody, keyof ReleaseTables> & ReleaseTables;

/** The one text of a body, and of what is read back of it: key order is not kept in the database. */
export function textOf(body: SafeBody | ReleaseBody): string {
	return canonicalText(body as SafeBody);
}

export function sha256Of(body: SafeBody | ReleaseBody): string {
	return createHash('sha256').update(textOf(body)).digest('hex');
}

/** Whether what is kept is what was made, and a stranger with nothing but it in hand works out no hidden number. */
export function isSafeAsKept({ body, sha256 }: { body: unknown; sha256: string | null }): boolean {
	const kept = body as ReleaseBody;
	return sha256Of(kept) === sha256 && !attackReport(textOf(kept)).isBroken;
}
