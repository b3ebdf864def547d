/** Who can read each thing that is kept: worked out from what the database grants, never from what we say. */
import type { Kept } from '@sd/shared/data-dictionary';

export type Reader = 'everyone' | 'forum' | 'partnership' | 'administrator' | 'background work';

type LoginName = 'voice' | 'forum' | 'partner' | 'access' | 'job';
export type ColumnGrant = { table: string; column: string; readers: LoginName[]; writers: LoginName[] };

const readerOf: Record<LoginName, Reader> = {
	voice: 'everyone',
	forum: 'forum',
	partner: 'partnership',
	access: 'administrator',
	job: 'background work'
};

const order: Reader[] = ['everyone', 'forum', 'partnership', 'administrator', 'background work'];

export type Seen = Omit<Kept, 'columns'> & { readers: Reader[]; writers: Reader[] };

/** One column that somebody may read is enough to say that they read the thing. */
export function whoSees(kept: readonly Kept[], grants: readonly ColumnGrant[]): Seen[] {
	return kept.map(({ columns, ...said }) => {
		const own = grants.filter(({ table, column }) => columns[table]?.includes(column));
		return {
			...said,
			readers: peopleOf(own.flatMap(({ readers }) => readers)),
			writers: peopleOf(own.flatMap(({ writers }) => writers))
		};
	});
}

function peopleOf(logins: LoginName[]): Reader[] {
	const people = new Set(logins.map((login) => readerOf[login]));
	return order.filter((reader) => people.has(reader));
}
