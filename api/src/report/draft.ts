import { randomUUID } from 'node:crypto';
import type { Database } from '@sd/db/database';
import * as groups from '@sd/db/group';
import * as reports from '@sd/db/report';
import type { DraftReport, ReportBody } from '@sd/shared/report';
import type { Actor } from '../context.ts';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import { contentHash } from './content-hash.ts';
import { takeContent } from './content.ts';
import { firstWords } from './rules/first-words.ts';

type Request = DraftReport & { now: Date };

/** Begins a report, or the next version of a published one, with all that the period has for it. */
export async function draft(db: Database, actor: Actor, request: Request): Promise<{ id: string }> {
	const { startsOn, endsOn, now } = request;
	const former = await findFormer(db, request);
	const groupId = former ? former.groupId : (request.groupId ?? null);
	if (groupId && !(await groups.listKnown(db, [groupId])).length) {
		throw new NotUnderstood('Choose one of the groups, or leave it out for all of them.');
	}
	const { themes, ...content } = await takeContent(db, { startsOn, endsOn, groupId, former });
	const period = { startsOn, endsOn };
	const body: ReportBody = { ...firstWords({ ...period, ...content }), ...period, ...content };

	const id = await reports.insert(db, {
		seriesId: former?.seriesId ?? randomUUID(),
		version: (former?.version ?? 0) + 1,
		groupId,
		draftedBy: actor.id,
		draftedAt: now,
		body,
		contentHash: contentHash(body)
	});
	if (!id) throw new NotAllowedNow('The next version of this report is being written already.');
	await reports.replaceThemes(db, id, themes);
	return { id };
}

async function findFormer(db: Database, { replaces, groupId }: Request) {
	if (!replaces) return undefined;
	const former = await reports.find(db, replaces);
	if (!former) throw new NotFound('We cannot find that report.');
	if (former.status !== 'published' || former.publishedOn === null) {
		throw new NotAllowedNow('Only the newest published version can get a next one.');
	}
	if (groupId && groupId !== former.groupId) {
		throw new NotUnderstood(
			'The next version is for the same groups as the one before. Leave the group out.'
		);
	}
	const { publishedOn, body, ...rest } = former;
	return { ...rest, publishedOn, pairs: body.pairs };
}
