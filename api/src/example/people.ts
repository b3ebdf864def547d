import { randomBytes } from 'node:crypto';
import { changePassword, insertAll, type Starter } from '@sd/db/example';
import type { Database } from '@sd/db/database';
import type { Role } from '@sd/shared/person';
import type { Actor } from '../context.ts';
import { hashPassword } from '../session/password.ts';

type ExamplePerson = { role: Role; email: string; name: string; team: string | null; groups: string[] };

/** Made up, every one of them: example.org has no mailboxes. */
export const people: readonly ExamplePerson[] = [
	of('coordinator', 'coordinator', 'Nadia Fairweather', 'The forums'),
	of('coordinator', 'coordinator2', 'Joel Pennington', 'The forums'),
	of('safeguarding lead', 'safeguarding', 'Bronwen Addy', 'The forums'),
	of('safeguarding lead', 'safeguarding2', 'Ikram Halloway', 'The forums'),
	of('theme lead', 'journey', 'Marcus Okonjo-Bell', 'SEND Casework Team, the council', [
		'journey-of-the-child',
		'preparation-for-adulthood'
	]),
	of('theme lead', 'together', 'Priya Sandiford', 'Community Children’s Health Team, the NHS', [
		'working-together'
	]),
	of('partnership officer', 'officer', 'Lewis Hathersage', 'SEND Partnership Office'),
	of('board reader', 'board', 'Dr Ottoline Marsh', 'Independent member', ['siab']),
	of('administrator', 'administrator', 'Sunil Brightwater', 'Digital services')
];

export type Account = { role: Role; name: string; email: string; password: string };

export type Team = {
	/** By the part of their address that says what they do. */
	actorOf: (mailbox: string) => Actor;
	coordinators: string[];
	leads: { id: string; groupIds: string[] }[];
	accounts: Account[];
};

/** The people who sign in, each with a password of their own that nobody could guess. */
export async function addPeople(db: Database, { forums, groups }: Starter): Promise<Team> {
	const accounts = people.map(newAccount);
	const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)));
	const rows = people.map(({ role, email, name, team }, at) => ({
		id: crypto.randomUUID() as string,
		role,
		email,
		name,
		team,
		passwordHash: hashes[at] ?? ''
	}));
	const idOf = (email: string) => found(rows, (row) => row.email === email).id;
	const groupIdsOf = (keys: readonly string[]) =>
		keys.map((key) => found(groups, (group) => group.key === key).id);

	await insertAll(db, 'person', rows);
	await insertAll(
		db,
		'personForum',
		people
			.filter(({ role }) => role === 'coordinator' || role === 'safeguarding lead')
			.flatMap(({ email }) => forums.map(({ id }) => ({ personId: idOf(email), forumId: id })))
	);
	await insertAll(
		db,
		'groupMember',
		people.flatMap(({ email, groups: keys }) =>
			groupIdsOf(keys).map((groupId) => ({ personId: idOf(email), groupId }))
		)
	);
	return {
		accounts,
		actorOf(mailbox) {
			const { id, name, team, role } = found(rows, ({ email }) => email === `${mailbox}@example.org`);
			return {
				id,
				name,
				team,
				role,
				forumId: null,
				provedAt: null,
				token: randomBytes(15).toString('base64url')
			};
		},
		coordinators: rows.filter(({ role }) => role === 'coordinator').map(({ id }) => id),
		leads: people
			.filter(({ role }) => role === 'theme lead')
			.map(({ email, groups: keys }) => ({ id: idOf(email), groupIds: groupIdsOf(keys) }))
	};
}

/** New passwords for those of them who are there: nobody can read the old ones back. */
export async function renewPasswords(db: Database): Promise<Account[]> {
	const renewed: Account[] = [];
	for (const account of people.map(newAccount)) {
		const isThere = await changePassword(db, account.email, await hashPassword(account.password));
		if (isThere) renewed.push(account);
	}
	return renewed;
}

function newAccount({ role, name, email }: Omit<Account, 'password'>): Account {
	return { role, name, email, password: randomBytes(15).toString('base64url') };
}

/** What the starter plan or the example surely has. */
export function found<Item>(items: readonly Item[], isIt: (item: Item) => boolean): Item {
	const item = items.find(isIt);
	if (item === undefined) throw new Error('The example speaks of something that it does not have');
	return item;
}

function of(
	role: Role,
	mailbox: string,
	name: string,
	team: string | null,
	groups: string[] = []
): ExamplePerson {
	return { role, email: `${mailbox}@example.org`, name, team, groups };
}
