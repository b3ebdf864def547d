import type { Database } from '@sd/db/database';
import * as releases from '@sd/db/release';
import type { ReleaseStatus, ReleaseStep } from '@sd/shared/release';
import { may } from '../access/permissions.ts';
import { dayOf } from '../clock.ts';
import type { Actor } from '../context.ts';
import { NotFound } from '../errors.ts';
import { stepsOpenTo, whyNotPrepare, whyNotPublish } from './rules/opening.ts';

/** Numbers before and after they are published: exactly what everybody would see, and what may be done next. */
export async function read(db: Database, actor: Actor, id: string) {
	const release = await releases.find(db, id);
	if (!release) throw new NotFound('There are no such numbers.');
	const { scheme: _, body, sha256, ...row } = release;
	return { ...shown(row, actor), body, sha256 };
}

export async function list(db: Database, actor: Actor) {
	return (await releases.list(db)).map((release) => shown(release, actor));
}

/** The terms that are over, newest first, where the numbers of each stand, and whether they can be asked for. */
export async function terms(db: Database, actor: Actor, today: string) {
	const closed = await releases.listClosedTerms(db, today);
	return closed.map(({ id, name, startsOn, endsOn, releaseId, status, number, refusal }) => ({
		id,
		name,
		startsOn,
		endsOn,
		release: releaseId === null || status === null ? null : { id: releaseId, status, number, refusal },
		open:
			may(actor.role, 'release.prepare') &&
			whyNotPrepare({ endsOn }, { today, standing: status ?? undefined }) === undefined
				? (['prepare'] as const)
				: []
	}));
}

type Row = {
	status: ReleaseStatus;
	askedBy: string | null;
	askedAt: Date;
	preparedAt: Date | null;
};

function shown<Kept extends Row>({ askedBy, askedAt, preparedAt, ...row }: Kept, actor: Actor) {
	const isDesk = may(actor.role, 'release.publish');
	const release = { status: row.status, askedBy };
	const open: ReleaseStep[] = isDesk ? stepsOpenTo(release, actor.id) : [];
	return {
		...row,
		askedOn: dayOf(askedAt),
		preparedOn: preparedAt && dayOf(preparedAt),
		open,
		/** Why these cannot be published now by whoever looks; nothing when they can be, or are. */
		waitsFor: isDesk && row.status !== 'published' ? (whyNotPublish(release, actor.id) ?? null) : null
	};
}
