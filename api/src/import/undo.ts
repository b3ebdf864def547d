import * as imports from '@sd/db/import';
import { today } from '../clock.ts';
import type { Services } from '../context.ts';
import { NotAllowedNow } from '../errors.ts';
import type { Desk } from '../moderation/desk.ts';
import { notThere } from './sealed.ts';

type Undoing = Desk & Pick<Services, 'wake'> & { afterCommit: (work: () => void) => void };

/** Takes back what came in, in the background. What something else was built on stays, and is said. */
export async function undo(desk: Undoing, id: string): Promise<{ id: string }> {
	const { db, actor, clock } = desk;
	const found = await imports.findForUpdate(db, id);
	if (!found) throw notThere();
	if (found.state === 'running') throw new NotAllowedNow('It is still coming in. Undo it when it has.');
	if (found.state !== 'done') throw new NotAllowedNow('There is nothing to undo.');
	const held = (await imports.countHeld(db, id, clock.now())).reduce((sum, { count }) => sum + count, 0);
	const kept = await imports.countKept(db, id);
	if (kept > 0 && held === kept)
		throw new NotAllowedNow('Every row of it is in use. Take them out of what stands below first.');
	await imports.undo(db, id, { undoneBy: actor.id, undoneOn: today(clock) });
	desk.afterCommit(() => desk.wake('import'));
	return { id };
}

/** Forgets a file of which nothing has come in. */
export async function drop({ db }: Desk, id: string): Promise<{ id: string }> {
	const found = await imports.findForUpdate(db, id);
	if (!found) throw notThere();
	if (found.state !== 'mapping') throw new NotAllowedNow('This one has come in. Undo it instead.');
	await imports.remove(db, id);
	return { id };
}
