import type { Database } from '@sd/db/database';
import * as templates from '@sd/db/template';
import type { AddTemplate, EditTemplate, RemoveTemplate } from '@sd/shared/template';
import type { Actor } from '../context.ts';
import { ChangedMeanwhile, NotAllowedNow } from '../errors.ts';

/** More than anybody can look through while somebody waits. */
const mostKept = 40;

export async function add(db: Database, { forumId }: Actor, template: AddTemplate): Promise<{ id: string }> {
	if (!forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	if ((await templates.list(db)).length >= mostKept) {
		throw new NotAllowedNow(`There are ${mostKept} already. Take one out, then add this one.`);
	}
	return { id: await templates.insert(db, { ...template, forumId }) };
}

export async function edit(db: Database, template: EditTemplate): Promise<{ id: string }> {
	if (!(await templates.update(db, template))) {
		throw new ChangedMeanwhile('A colleague changed or took out these words. Load the page to see.');
	}
	return { id: template.id };
}

/** One that is gone already stays gone. */
export async function remove(db: Database, { id }: RemoveTemplate): Promise<{ id: string }> {
	await templates.remove(db, id);
	return { id };
}
