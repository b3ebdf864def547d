import * as people from '@sd/db/person';
import type { Database } from '@sd/db/database';
import type { Actor } from '../context.ts';
import { permissions, may, type Permission } from '../access/permissions.ts';

/** Who is signed in, where they work, and which pages are theirs: the pages draw this and work nothing out. */
export async function read(db: Database, actor: Actor) {
	const forums = await people.listForums(db, actor.id);
	const allowed = (Object.keys(permissions) as Permission[]).filter((permission) =>
		may(actor.role, permission)
	);
	return {
		name: actor.name,
		role: actor.role,
		team: actor.team,
		forum: forums.find(({ id }) => id === actor.forumId),
		forums,
		may: allowed
	};
}
