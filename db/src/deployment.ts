import { randomBytes } from 'node:crypto';
import { seedStarter } from '../seed/starter.ts';
import { openOwner, type Database } from './database.ts';

export type Kind = 'example' | 'real';

export async function find(db: Database) {
	return db.selectFrom('deployment').select(['kind', 'areaName', 'receiptSalt', 'bornOn']).executeTakeFirst();
}

/**
 * A database is born an example or a real one and never changes. An empty one is given the starter plan;
 * one of the other kind is refused with what to do. Says whether it was born now.
 */
export async function beBorn(ownerUrl: string, kind: Kind, today: string): Promise<boolean> {
	const owner = openOwner(ownerUrl);
	try {
		return await owner.transaction().execute(async (tx) => {
			const born = await find(tx);
			if (born && born.kind !== kind) throw new Error(wrongKind(kind));
			if (born) return false;
			await tx
				.insertInto('deployment')
				.values({
					kind,
					areaName: 'Oxfordshire',
					bornOn: today,
					receiptSalt: randomBytes(16).toString('hex')
				})
				.execute();
			await seedStarter(tx, { today });
			return true;
		});
	} finally {
		await owner.destroy();
	}
}

function wrongKind(kind: Kind): string {
	return kind === 'real'
		? 'This database holds the made-up example, and an example never becomes real. Start the real one with an empty database: another folder, or another DATABASE_URL.'
		: 'This database holds real feedback, so the made-up example does not open it. Start it with --real, or use another folder for the example.';
}
