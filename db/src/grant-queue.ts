import { sql } from 'kysely';
import { openOwner } from './database.ts';

/** Lets the job login work on the queue's tables, which the owner has made in a schema of their own. */
export async function grantQueue(ownerUrl: string, schema: string): Promise<void> {
	const owner = openOwner(ownerUrl);
	try {
		const name = sql.id(schema);
		await sql`
			grant usage on schema ${name} to sd_job;
			grant select, insert, update, delete on all tables in schema ${name} to sd_job;
			grant usage on all sequences in schema ${name} to sd_job;
			grant execute on all functions in schema ${name} to sd_job;
		`.execute(owner);
	} finally {
		await owner.destroy();
	}
}
