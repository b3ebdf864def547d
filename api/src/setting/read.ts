import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import * as rules from '@sd/db/rule';
import * as settings from '@sd/db/setting';
import * as terms from '@sd/db/term';
import { may } from '../access/permissions.ts';
import type { Actor, Services } from '../context.ts';
import { mayChangeForum } from './rules/own-forum.ts';
import { chairsOf } from './change-chair.ts';
import { readNumbers } from './help-numbers.ts';

type Change = 'change' | 'proposeHelpNumbers' | 'changeRules' | 'changeTerms';
const changes: Change[] = ['change', 'changeRules', 'changeTerms'];
const safeguards: Change[] = ['proposeHelpNumbers'];
const changeForum: 'changeForum'[] = ['changeForum'];
const changeTerms: 'changeTerms'[] = ['changeTerms'];

/** Everything there is to set, and what the person who looks may change of it. */
export async function read(desk: Pick<Services, 'clock'> & { db: Database; actor: Actor }) {
	const { db, actor } = desk;
	const mayChange = may(actor.role, 'setting.change');
	const maySafeguard = may(actor.role, 'setting.safeguard');
	return {
		...(await settings.find(db)),
		...(await readNumbers(desk)),
		forums: (await forums.list(db)).map((forum) => ({
			...forum,
			open: mayChange && mayChangeForum(actor, forum.id) ? changeForum : []
		})),
		/** Whom to tell when no lead has taken a concern: for those alone who may say so. */
		chairs: maySafeguard ? await chairsOf(db, actor) : [],
		rules: await rules.list(db),
		schoolTerms: (await terms.listWithRelease(db)).map((term) => ({
			...term,
			open: mayChange && !term.hasRelease ? changeTerms : []
		})),
		open: [...(mayChange ? changes : []), ...(maySafeguard ? safeguards : [])]
	};
}
