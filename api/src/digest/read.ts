import * as digests from '@sd/db/digest';
import type { ChangeDigest } from '@sd/shared/digest';
import type { Context } from '../context.ts';
import type { Desk } from '../moderation/desk.ts';
import { sentencesOf } from './rules/digest-mail.ts';

const mostShown = 14;

/** The last week's, and whether this person wants them by e-mail. */
export async function read({ db, mailer }: Pick<Desk, 'db'> & Pick<Context, 'mailer'>) {
	const kept = await digests.listLatest(db, mostShown);
	return {
		wants: await digests.doesWant(db),
		/** Without a mail server nobody is promised an e-mail. */
		canMail: mailer !== undefined,
		latest: kept.map(({ day, part, ...counts }) => ({ day, part, says: sentencesOf(counts) }))
	};
}

export async function change({ db, actor }: Desk, { wants }: ChangeDigest): Promise<{ id: string }> {
	await digests.wish(db, actor.id, wants);
	return { id: actor.id };
}
