import type { Database } from '@sd/db/database';
import * as rules from '@sd/db/rule';
import type { ChangeRules } from '@sd/shared/setting';
import { NotAllowedNow, NotFound } from '../errors.ts';
import { countOn } from './version.ts';

/** Puts the public rules in this order and these words. One that somebody was declined with stays. */
export async function changeRules(db: Database, { version, rules: wanted }: ChangeRules) {
	const next = await countOn(db, version);
	const kept = new Set(wanted.map(({ id }) => id));
	const left = (await rules.list(db)).filter(({ id }) => !kept.has(id)).map(({ id }) => id);
	if (!(await rules.remove(db, left))) {
		throw new NotAllowedNow(
			'A rule that somebody was shown as a reason has to stay. Change its words instead.'
		);
	}
	await rules.updatePositionsAway(db);
	for (const [index, { id, ...words }] of wanted.entries()) {
		const rule = { ...words, position: index + 1 };
		if (id === undefined) await rules.insert(db, rule);
		else if (!(await rules.update(db, { ...rule, id })))
			throw new NotFound('One of these rules is not there any more.');
	}
	return { version: next };
}
