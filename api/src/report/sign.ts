import type { Database } from '@sd/db/database';
import * as reports from '@sd/db/report';
import * as signatureRows from '@sd/db/report-signature';
import type { SignReport } from '@sd/shared/report';
import type { Actor } from '../context.ts';
import { ChangedMeanwhile, NotAllowedNow } from '../errors.ts';
import { stepsOpenTo, type Standing } from './rules/publishing.ts';
import { noSuchReport, readStanding } from './standing.ts';

/** Signs the words that were read, for one's own side. Dissent is a signature too: it is kept and printed. */
export async function sign(
	db: Database,
	actor: Actor,
	{ id, contentHash, view, words, now }: SignReport & { now: Date }
): Promise<{ id: string }> {
	const report = await reports.find(db, id);
	if (!report) throw noSuchReport();
	const { standing } = await readStanding(db, report);
	if (!stepsOpenTo(actor, standing).includes('sign')) throw whyNot(actor, standing);

	const name = actor.team ? `${actor.name}, ${actor.team}` : actor.name;
	const state = await signatureRows.sign(db, { id, contentHash, name, view, words, at: now });
	if (state === 'changed') {
		throw new ChangedMeanwhile('This report was changed after you opened it. Read it again, then sign.');
	}
	if (state !== 'signed') throw whyNot(actor, standing);
	return { id };
}

function whyNot({ role, forumId }: Actor, { status, quotesTakenBack, forums }: Standing): NotAllowedNow {
	if (status === 'draft') return new NotAllowedNow('Offer it for signing first.');
	if (status !== 'signing') return new NotAllowedNow('This report is published: nobody signs it any more.');
	if (quotesTakenBack > 0) {
		return new NotAllowedNow(
			'A quote in it was taken back. The forum takes the themes anew, then you can sign.'
		);
	}
	if (role === 'coordinator' && !forums.some(({ id }) => id === forumId)) {
		return new NotAllowedNow('Your forum has no theme in this report, so it does not sign it.');
	}
	return new NotAllowedNow('You have signed this already. Each side needs another person.');
}
