import type { Database } from '@sd/db/database';
import * as helpNumbers from '@sd/db/help-number';
import * as settings from '@sd/db/setting';
import type { ProposeHelpNumbers } from '@sd/shared/setting';
import { may } from '../access/permissions.ts';
import { today } from '../clock.ts';
import type { Actor, Services } from '../context.ts';
import { ChangedMeanwhile, NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import {
	compareNumbers,
	isStale,
	proposalDays,
	whyNotConfirmNumbers,
	whyNotKeepNumbers
} from './rules/help-numbers.ts';
import { changed } from './version.ts';

type Desk = Pick<Services, 'clock'> & { db: Database; actor: Actor };

/** Writes a new list of help numbers down. The old one stays on every page until a second person agrees. */
export async function propose({ db, actor, clock }: Desk, { version, numbers }: ProposeHelpNumbers) {
	const problem = whyNotKeepNumbers(numbers, today(clock));
	if (problem) throw new NotUnderstood(problem);
	await settings.hold(db);
	if ((await settings.find(db)).version !== version) throw new ChangedMeanwhile(changed);
	const now = clock.now();
	const id = await helpNumbers.propose(
		db,
		{
			numbers,
			proposedBy: actor.id,
			proposedAs: actor.role,
			proposedOn: today(clock),
			expiresAt: new Date(now.getTime() + proposalDays * 86_400_000)
		},
		now
	);
	if (!id) throw new NotAllowedNow('Other help numbers wait already. Agree to them or drop them first.');
	return { id };
}

const gone = () => new NotFound('This list is gone. Somebody agreed to it or dropped it, or it was too old.');

/** Puts it on every page, if this is the other of the two. */
export async function confirm({ db, actor, clock }: Desk, id: string): Promise<{ id: string }> {
	await settings.hold(db);
	const proposal = await helpNumbers.findProposal(db, clock.now());
	if (!proposal || proposal.id !== id) throw gone();
	const problem = whyNotConfirmNumbers(actor, proposal);
	if (problem) throw new NotAllowedNow(problem);
	const confirmed = { confirmedBy: actor.id, confirmedOn: today(clock) };
	if (!(await helpNumbers.confirm(db, id, confirmed))) throw gone();
	await helpNumbers.replace(db, proposal.numbers);
	// Whoever has the settings open looks at them again before they save.
	await settings.update(db, (await settings.find(db)).version);
	return { id };
}

/** Either of the two sides throws it away; the old list stays. */
export async function drop(db: Database, id: string): Promise<{ id: string }> {
	if (!(await helpNumbers.drop(db, id))) throw gone();
	return { id };
}

const historyLength = 12;

/** The list as it stands, and for those who change it: what waits, and who agreed to what. */
export async function readNumbers({ db, actor, clock }: Desk) {
	const now = await helpNumbers.list(db);
	const numbers = now.map((row) => ({ ...row, isStale: isStale(row, today(clock)) }));
	if (!may(actor.role, 'setting.safeguard')) {
		return { helpNumbers: numbers, helpNumberChange: null, helpNumberHistory: [] };
	}
	const proposal = await helpNumbers.findProposal(db, clock.now());
	const history = await helpNumbers.listHistory(db, historyLength);
	return {
		helpNumbers: numbers,
		helpNumberChange: proposal ? changeAs(actor, proposal, now) : null,
		helpNumberHistory: history.map(({ id, numbers, confirmedOn, proposedByName, confirmedByName }) => ({
			id,
			numbers,
			confirmedOn: confirmedOn!,
			proposedByName,
			confirmedByName
		}))
	};
}

type Proposal = NonNullable<Awaited<ReturnType<typeof helpNumbers.findProposal>>>;

function changeAs(actor: Actor, proposal: Proposal, now: Awaited<ReturnType<typeof helpNumbers.list>>) {
	const whyNot = whyNotConfirmNumbers(actor, proposal);
	const open: ('confirm' | 'drop')[] = whyNot ? ['drop'] : ['confirm', 'drop'];
	const { id, proposedByName, proposedOn, expiresAt } = proposal;
	return {
		id,
		...compareNumbers(now, proposal.numbers),
		proposedByName,
		proposedOn,
		expiresAt: expiresAt.toISOString(),
		whyNot,
		open
	};
}
