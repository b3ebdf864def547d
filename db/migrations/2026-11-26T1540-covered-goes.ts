import { sql, type Kysely } from 'kysely';

// A covered picture is made of the one that was sent, and goes when that goes, whoever deletes it and whenever.

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function attachment_covered_goes() returns trigger
		language plpgsql set search_path = pg_catalog, public, pg_temp as $$
		begin
			new.covered_sealed := null;
			new.boxes := '[]';
			return new;
		end $$;
		revoke execute on function attachment_covered_goes() from public;
		create trigger attachment_covered_goes before update on attachment
			for each row when (new.content_sealed is null) execute function attachment_covered_goes();
		update attachment set content_sealed = null where content_sealed is null and covered_sealed is not null;
	`.execute(db);
}
