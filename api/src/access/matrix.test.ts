import { dataDictionary } from '@sd/shared/data-dictionary';
import { letters, matrixOf } from '@sd/shared/matrix';
import { roles, type Role } from '@sd/shared/person';
import { listGrants, type Grant, type LoginName } from '@sd/db/wall';
import { freshDatabase, type TestDatabase } from '@sd/db/testing/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { procedures } from '../testing/procedures.ts';
import { askedAnew, loginFor, may, permissions, type Permission } from './permissions.ts';

test('each procedure lets in the roles that the matrix names, and no other; and each is in the matrix', () => {
	const found = procedures.map(({ path, allows }) => [path, whoOf(allows)]);
	expect(Object.fromEntries(found)).toEqual(matrixOf.procedures);
});

function whoOf(allows: Permission | 'anyone' | undefined): string {
	if (allows === 'anyone' || !allows) return allows ?? 'not said';
	const who = roles.filter((role) => may(role, allows)).map((role) => letters[role]);
	return who.join('') + (askedAnew.has(allows) ? '!' : '');
}

describe('at the database', () => {
	let database: TestDatabase;
	let grants: Grant[];
	beforeAll(async () => {
		database = await freshDatabase('sd_test_matrix');
		grants = await listGrants(database.owner);
	});
	afterAll(() => database.close());

	const loginsOf = (role: Role): LoginName[] => [
		...new Set(
			(Object.keys(permissions) as Permission[])
				.filter((permission) => may(role, permission))
				.map((permission) => loginFor(role, permission))
		)
	];

	test('a role works through the logins of its own side of the wall', () => {
		expect(Object.fromEntries(roles.map((role) => [role, loginsOf(role).toSorted()]))).toEqual({
			coordinator: ['access', 'forum'],
			'safeguarding lead': ['access', 'forum'],
			'theme lead': ['access', 'partner'],
			'partnership officer': ['access', 'partner'],
			'board reader': ['access', 'partner'],
			administrator: ['access']
		});
	});

	/** Every column of what contributors told us, and of what the forum made of it before anybody else may see. */
	const ownForums = ['accepted text', 'redactions', 'decisions', 'claims', 'evidence', 'quote sources'];
	const closed = new Set(
		dataDictionary
			.filter(({ about, key }) => about === 'what you told us' || ownForums.includes(key))
			.flatMap(({ columns }) =>
				Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`))
			)
	);
	/** Whoever invites a contributor to an account does so with the access login, which keeps accounts. */
	const isAccount = (column: string) => /^member/.test(column);

	/** Both work at the desk, with the forum's own login; which rows each sees, the policies say. */
	const atDesk: readonly Role[] = ['coordinator', 'safeguarding lead'];

	test.each(roles.filter((role) => !atDesk.includes(role)))(
		'a %s reads and writes no column of what people told us, whatever statement is sent',
		(role) => {
			const own = loginsOf(role);
			const open = grants
				.filter(({ readers, writers }) => own.some((login) => [...readers, ...writers].includes(login)))
				.map(({ table, column }) => `${table}.${column}`)
				.filter((column) => closed.has(column) && !isAccount(column));
			expect(closed.size).toBeGreaterThan(60);
			expect(open).toEqual([]);
		}
	);

	test('nobody at the desk reads a password or anything of how the team signs in', () => {
		const secret = /^(session|invitation|person_)|password|^person\./;
		const open = grants
			.filter(({ readers }) => readers.includes('forum'))
			.map(({ table, column }) => `${table}.${column}`)
			.filter((column) => secret.test(column));
		expect(open).toEqual([]);
	});
});
