import type { Database } from '@sd/db/database';
import { asPerson, type Starter } from '@sd/db/example';
import * as reports from '@sd/db/report';
import type { ExampleReport, ExampleSignature } from '@sd/db/seed/example/reports';
import type { Actor } from '../context.ts';
import { draft } from '../report/draft.ts';
import { edit } from '../report/edit.ts';
import { offer } from '../report/offer.ts';
import { publish } from '../report/publish.ts';
import { sign } from '../report/sign.ts';
import { hashToken } from '../session/lucia.ts';
import { found, type Team } from './people.ts';

type Desk = { starter: Starter; team: Team; areaName: string };
type Report = ExampleReport & { startsOn: string; endsOn: string; day: string };

/** Drafts, signs and publishes a report as its people would; says which themes it gives an answer to. */
export async function publishReport(
	db: Database,
	{ starter, team, areaName }: Desk,
	{ startsOn, endsOn, day, summary, easyRead, signatures }: Report
): Promise<string[]> {
	const actors = signatures.map((signature) => ({
		...signature,
		actor: signer(signature, { starter, team })
	}));
	const coordinator = found(actors, ({ forum }) => forum !== undefined).actor;
	const { id } = await draft(db, coordinator, { startsOn, endsOn, now: minutesInto(day, 0) });
	const drafted = (await reports.find(db, id))?.body;
	if (!drafted) throw new Error('A report of the example was drafted and is not there');

	const { contentHash } = await edit(db, {
		id,
		title: drafted.title,
		summary: `${summary} ${drafted.summary}`,
		easyRead: `${easyRead} ${drafted.easyRead}`
	});
	await offer(db, coordinator, { id });
	for (const [at, { actor, view, words }] of actors.entries()) {
		const now = minutesInto(day, 10 * (at + 1));
		await actingAs(db, actor, () => sign(db, actor, { id, contentHash, view, words, now }));
	}
	await publish(db, coordinator, { id, day, areaName, isExample: true });
	return drafted.pairs.flatMap(({ themeId, done }) => (done ? themeId : []));
}

function signer(
	{ mailbox, forum }: ExampleSignature,
	{ starter, team }: Pick<Desk, 'starter' | 'team'>
): Actor {
	const forumId = forum ? found(starter.forums, ({ slug }) => slug === forum).id : null;
	return { ...team.actorOf(mailbox), forumId };
}

/** A signature is the one act for which the database itself asks who acts. */
function actingAs<Result>(db: Database, actor: Actor, work: () => Promise<Result>): Promise<Result> {
	const { id, forumId, token } = actor;
	return asPerson(db, { token, tokenHash: hashToken(token), personId: id, forumId }, work);
}

function minutesInto(day: string, minutes: number): Date {
	return new Date(Date.parse(`${day}T14:00:00Z`) + minutes * 60_000);
}
