import type { ReleaseBody } from '@sd/shared/release';
import type { ForumView } from '@sd/shared/report';
import type { Database } from './database.ts';

/** The themes of both forums that were sent by that day, to one group or to any, the longest waiting first. */
export async function listThemes(
	db: Database,
	{ endsOn, groupId }: { endsOn: string; groupId: string | null }
) {
	return db
		.selectFrom('theme')
		.innerJoin('forum', 'forum.id', 'theme.forumId')
		.select(['theme.id', 'theme.slug', 'sentence', 'easyRead', 'forum.name as forumName', 'forum.serves'])
		.select(({ ref }) => [
			// The database's own checks keep it to the list, and only what was sent is asked for.
			ref('forumView').$castTo<ForumView | null>().as('forumView'),
			ref('sentOn').$castTo<string>().as('sentOn')
		])
		.where('sentOn', '<=', endsOn)
		.$if(groupId !== null, (query) =>
			query.where(({ exists, selectFrom }) =>
				exists(selectFrom('themeGroup').whereRef('themeId', '=', 'theme.id').where('groupId', '=', groupId!))
			)
		)
		.orderBy('sentOn')
		.orderBy('theme.id')
		.execute();
}

/** Every quote of these themes that is not on hold; one that was taken back has no words left, only the day. */
export async function listQuotes(db: Database, themeIds: readonly string[]) {
	if (!themeIds.length) return [];
	return db
		.selectFrom('themeQuote')
		.select(['themeId', 'wording', 'withdrawnOn'])
		.where('themeId', 'in', themeIds)
		.where('isOnHold', '=', false)
		.orderBy('wording')
		.orderBy('id')
		.execute();
}

/** Every published release with all that it says, the newest first. */
export async function listReleases(db: Database) {
	return db
		.selectFrom('release')
		.innerJoin('term', 'term.id', 'release.termId')
		.select(['term.name as termName', 'term.endsOn'])
		.select(({ ref }) => [
			// A published row has both, by the database's own check, and the release job alone writes them.
			ref('number').$castTo<number>().as('number'),
			ref('body').$castTo<ReleaseBody>().as('body')
		])
		.where('status', '=', 'published')
		.orderBy('number', 'desc')
		.execute();
}

export async function findGroupName(db: Database, id: string): Promise<string | undefined> {
	const row = await db.selectFrom('group').select('name').where('id', '=', id).executeTakeFirst();
	return row?.name;
}
