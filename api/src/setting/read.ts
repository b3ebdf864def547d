import type { Database } from '@sd/db/database';
import * as forums from '@sd/db/forum';
import * as helpNumbers from '@sd/db/help-number';
import * as rules from '@sd/db/rule';
import * as settings from '@sd/db/setting';
import * as terms from '@sd/db/term';
import { may } from '../access/permissions.ts';
import type { Actor } from '../context.ts';
import { mayChangeForum } from './rules/own-forum.ts';
import { chairsOf } from './change-chair.ts';
import { isStale } from './rules/help-numbers.ts';

type Change = 'change' | 'changeHelpNumbers' | 'changeRules' | 'changeTerms';
const changes: Change[] = ['change', 'changeHelpNumbers', 'changeRules', 'changeTerms'];
const changeForum: 'changeForum'[] = ['changeForum'];
const changeTerms: 'changeTerms'[] = ['changeTerms'];

/** Everything there is to set, and what the person who looks may change of it. */
export async function read(db: Database, actor: Actor, day: string) {
	const mayChange = may(actor.role, 'setting.change');
	const numbers = await helpNumbers.list(db);
	return {
		...(await settings.find(db)),
		helpNumbers: numbers.map((row) => ({ ...row, isStale: isStale(row, day) })),
		forums: (await forums.list(db)).map((forum) => ({
			...forum,
			open: mayChange && mayChangeForum(actor, forum.id) ? changeForum : []
		})),
		/** Whom to tell when no lead has taken a concern: for those alone who may say so. */
		chairs: may(actor.role, 'setting.safeguard') ? await chairsOf(db, actor) : [],
		rules: await rules.list(db),
		schoolTerms: (await terms.listWithRelease(db)).map((term) => ({
			...term,
			open: mayChange && !term.hasRelease ? changeTerms : []
		})),
		open: mayChange ? changes : []
	};
}
