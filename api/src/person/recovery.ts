import type { Database } from '@sd/db/database';
import * as people from '@sd/db/person';
import * as recoveries from '@sd/db/recovery';
import type { Actor, Services } from '../context.ts';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { makeCode, plainCode } from '../session/recovery-codes.ts';
import { agreeDays, mayWatch, useHours, waitHours, whyNotConfirm, whyNotStart } from './rules/recovering.ts';

type Desk = Pick<Services, 'clock' | 'keys'> & { db: Database; actor: Actor };

const hour = 3_600_000;
const after = ({ clock }: Desk, hours: number) => new Date(clock.now().getTime() + hours * hour);
const gone = () => new NotFound('This is over, or somebody stopped it. Start again if it is still needed.');

/** Begins to let somebody in again. The first of two codes is shown to whoever starts it, once. */
export async function start(desk: Desk, personId: string): Promise<{ id: string; code: string }> {
	const { db, actor, clock, keys } = desk;
	// Held still, so that of two who start it at once the second is told.
	const activeAdministrators = await people.holdActive(db, 'administrator');
	if (!activeAdministrators.includes(actor.id)) throw new NotAllowedNow('Your own role has changed.');
	const person = await people.find(db, personId);
	if (!person) throw new NotFound('There is no such person.');
	const problem = whyNotStart({ actorId: actor.id, person });
	if (problem) throw new NotAllowedNow(problem);
	const standing = await recoveries.list(db, clock.now());
	if (standing.some((each) => each.personId === personId))
		throw new NotAllowedNow('Somebody has started this already. Stop that one first.');

	await recoveries.removeOfPerson(db, personId);
	const code = makeCode();
	await recoveries.insert(db, {
		personId,
		startedBy: actor.id,
		firstCodeHash: keys.hashRecoveryCode(personId, plainCode(code)),
		endsAt: after(desk, agreeDays * 24)
	});
	return { id: personId, code };
}

/** Agrees to what somebody else started. From now it takes a day. The second code is shown once, to whoever agrees. */
export async function confirm(desk: Desk, recoveryId: string): Promise<{ id: string; code: string }> {
	const { db, actor, clock, keys } = desk;
	const activeAdministrators = await people.holdActive(db, 'administrator');
	const recovery = await recoveries.find(db, recoveryId, clock.now());
	if (!recovery) throw gone();
	const problem = whyNotConfirm({ actor, recovery, activeAdministrators });
	if (problem) throw new NotAllowedNow(problem);
	const { personId } = recovery;
	const code = makeCode();
	const isFirst = await recoveries.confirm(db, recoveryId, {
		confirmedBy: actor.id,
		secondCodeHash: keys.hashRecoveryCode(personId, plainCode(code)),
		opensAt: after(desk, waitHours),
		endsAt: after(desk, waitHours + useHours)
	});
	if (!isFirst) throw new NotAllowedNow('Somebody has already agreed to this.');
	return { id: personId, code };
}

/** Whoever sees one may stop it, and needs to show nothing for that. */
export async function stop({ db, actor, clock }: Desk, recoveryId: string): Promise<{ id: string }> {
	const recovery = await recoveries.find(db, recoveryId, clock.now());
	if (!recovery || !mayWatch(actor, recovery.personId)) throw gone();
	if (!(await recoveries.remove(db, recoveryId))) throw gone();
	return { id: recovery.personId };
}

/** What waits, for everybody who could be fooled by it. */
export async function list({ db, actor, clock }: Desk) {
	const active = (await people.list(db)).filter(({ disabledOn }) => disabledOn === null);
	const activeAdministrators = active.filter(({ role }) => role === 'administrator').map(({ id }) => id);
	const stop: 'stop'[] = ['stop'];
	const confirm: 'confirm'[] = ['confirm'];
	const rows = await recoveries.list(db, clock.now());
	return rows
		.filter(({ personId }) => mayWatch(actor, personId))
		.map((recovery) => {
			const { id, personId, name, role, startedByName, confirmedByName, opensAt, endsAt } = recovery;
			const mayConfirm = (one: { id: string; role: Actor['role'] }) =>
				whyNotConfirm({ actor: one, recovery, activeAdministrators }) === undefined;
			return {
				id,
				name,
				role,
				isAboutYou: personId === actor.id,
				startedByName,
				confirmedByName,
				/** Whom to ask while nobody has agreed. */
				confirmers: active.filter(mayConfirm).map((each) => each.name),
				opensAt: opensAt?.toISOString() ?? null,
				isOpen: opensAt !== null && opensAt <= clock.now(),
				endsAt: endsAt.toISOString(),
				open: [...(mayConfirm(actor) ? confirm : []), ...stop]
			};
		});
}
