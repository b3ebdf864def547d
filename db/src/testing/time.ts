import { sql } from 'kysely';
import { ownerAt } from './everything.ts';

/** Nobody waits a day for a test: what was done is moved back instead, in a product that runs. */
export async function makeHoursPass(port: number, appSecret: string, hours: number): Promise<void> {
	const owner = ownerAt(port, appSecret);
	const ago = sql`make_interval(secs => ${hours * 3600})`;
	try {
		await sql`update session set proved_at = proved_at - ${ago}`.execute(owner);
		await sql`update person_recovery set opens_at = opens_at - ${ago}, ends_at = ends_at - ${ago}`.execute(
			owner
		);
	} finally {
		await owner.destroy();
	}
}
