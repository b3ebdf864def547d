import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import type { Actor } from '../context.ts';
import { missingBeforePublishing, stepsOpenTo } from './rules/publishing.ts';
import { readStanding } from './standing.ts';

/** What is being written or signed, each with what it still needs, and what is published. */
export async function list(db: Database, actor: Actor) {
	const unpublished = await reports.listUnpublished(db);
	const inWork = [];
	for (const report of unpublished) {
		const { standing, signatures } = await readStanding(db, report);
		const { id, status, version, startsOn, endsOn, body } = report;
		inWork.push({
			id,
			title: body.title,
			groupName: body.groupName ?? null,
			startsOn,
			endsOn,
			version,
			status,
			themes: body.pairs.length,
			signatures,
			missing: missingBeforePublishing(standing),
			open: stepsOpenTo(actor, standing)
		});
	}
	const isBeingReplaced = new Set(unpublished.map(({ seriesId }) => seriesId));
	const published = (await reports.listPublished(db)).map(({ seriesId, ...report }) => ({
		...report,
		open: mayReplace(actor, report.status) && !isBeingReplaced.has(seriesId) ? ['replace' as const] : []
	}));
	return { inWork, published, open: actor.role === 'coordinator' ? ['draft' as const] : [] };
}

function mayReplace({ role }: Actor, status: string): boolean {
	return role === 'coordinator' && status === 'published';
}
