import { sql } from 'kysely';
import { openOwner, type Database } from './database.ts';

/** What can be erased for good, as the ledger names it: by an id, and for a contact by what was given too. */
export type Erasable = { kind: 'submission' | 'contact' | 'member'; id: string; name: string };

const atOnce = 10_000;

/**
 * Shows everything that can be erased to `choose`, a part at a time, and erases what it picks. Done by the
 * owner at the start, before anybody is served: no login may erase what it is not told to by its contributor.
 */
export async function eraseChosen(
	ownerUrl: string,
	choose: (found: Erasable[]) => (Erasable & { day: string; quotes: boolean })[]
): Promise<number> {
	const owner = openOwner(ownerUrl);
	let erased = 0;
	try {
		for (const kind of ['submission', 'contact', 'member'] as const) {
			let after = '00000000-0000-0000-0000-000000000000';
			for (;;) {
				const found = await listErasable(owner, kind, after);
				const last = found.at(-1);
				if (!last) break;
				for (const each of choose(found)) {
					await erase(owner, each);
					erased += 1;
				}
				after = last.id;
			}
		}
		return erased;
	} finally {
		await owner.destroy();
	}
}

async function listErasable(owner: Database, kind: Erasable['kind'], after: string): Promise<Erasable[]> {
	switch (kind) {
		case 'submission':
		case 'member': {
			const rows = await owner
				.selectFrom(kind)
				.select('id')
				.where('id', '>', after)
				.orderBy('id')
				.limit(atOnce)
				.execute();
			return rows.map(({ id }) => ({ kind, id, name: id }));
		}
		case 'contact': {
			const rows = await owner
				.selectFrom('contact')
				.select(['submissionId', 'addressSealed'])
				.where('submissionId', '>', after)
				.orderBy('submissionId')
				.limit(atOnce)
				.execute();
			return rows.map(({ submissionId: id, addressSealed }) => ({
				kind,
				id,
				name: nameOfContact(id, addressSealed)
			}));
		}
	}
}

/** One that is given anew is another one, and stays. */
export const nameOfContact = (submissionId: string, addressSealed: string) =>
	`${submissionId}|${addressSealed}`;

async function erase(
	owner: Database,
	{ kind, id, day, quotes }: Erasable & { day: string; quotes: boolean }
): Promise<void> {
	switch (kind) {
		case 'submission':
			await sql`select submission_erase(array[${id}::uuid], ${day}::date, ${quotes})`.execute(owner);
			return;
		case 'contact':
			await owner.deleteFrom('contact').where('submissionId', '=', id).execute();
			return;
		case 'member':
			await owner.deleteFrom('member').where('id', '=', id).execute();
	}
}
