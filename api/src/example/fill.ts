import { findStarter, holdExample } from '@sd/db/example';
import type { Database } from '@sd/db/database';
import type { Keys } from '../keys.ts';
import { accountsPath, isThere, writeAccounts } from './accounts.ts';
import { addAsks } from './asks.ts';
import { addConcerns } from './concerns.ts';
import { liveThrough } from './history.ts';
import { addPeople, renewPasswords } from './people.ts';
import { handOutReceipts } from './receipts.ts';
import { addSubmissions, prepareSubmissions } from './submissions.ts';
import { addThemes } from './themes.ts';

type Wish = { ownerUrl: string; keys: Keys; home: string };

/**
 * Fills an example that was just born with made-up people, feedback, themes, answers, numbers and reports:
 * all of it or nothing, so that a start which is killed midway is made good by the next. Says where the
 * sign-ins are, which stay the same from start to start for as long as their file does.
 */
export async function fillExample({ ownerUrl, keys, home }: Wish): Promise<string> {
	const path = accountsPath(home);
	await holdExample(ownerUrl, async (db, { isEmpty, ...example }) => {
		if (isEmpty) await fill(db, { keys, path, ...example });
		else if (!(await isThere(path)))
			await writeAccounts(path, { accounts: await renewPasswords(db), receipts: [] });
	});
	return path;
}

type Example = { bornOn: string; receiptSalt: string; areaName: string };

async function fill(
	db: Database,
	{ keys, path, bornOn: today, receiptSalt: salt, areaName }: Example & { keys: Keys; path: string }
): Promise<void> {
	const starter = await findStarter(db);
	const team = await addPeople(db, starter);
	const kept = prepareSubmissions(starter, { keys, today });
	const receipts = await handOutReceipts(kept, { keys, salt });
	await addSubmissions(db, kept, { starter, team, keys });
	await addAsks(db, kept, { starter, team, today });
	const written = await addThemes(db, kept, { starter, team, today });
	await liveThrough(db, written, { starter, team, today, areaName });
	await addConcerns(db, kept, { starter, team, keys, today });
	// Before the commit: sign-ins that are written and were never made do no harm, the other way round nobody gets in.
	await writeAccounts(path, { accounts: team.accounts, receipts });
}
