import { createHash } from 'node:crypto';
import type { ReportBody } from '@sd/shared/report';

/** What a signature is bound to: the same words give the same hash, in whatever order the database gives them back. */
export function contentHash(body: ReportBody): string {
	return createHash('sha256').update(canonicalText(body)).digest('hex');
}

function canonicalText(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
