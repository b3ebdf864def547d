import type { Database } from '@sd/db/database';
import * as releases from '@sd/db/release';
import { NotFound } from '../errors.ts';
import { textOf } from './body.ts';

/** What has been published, newest first, and which tables of it had to be withheld. */
export async function listPublished(db: Database) {
	return releases.listPublished(db);
}

/** One published release, whole. The hash is of the text, so that anybody can check that it never changed. */
export async function openPublished(db: Database, number: number) {
	const release = await releases.findPublished(db, number);
	if (!release) throw new NotFound('There is no release of that number. Look at the list of releases.');
	return { ...release, text: textOf(release.body) };
}
