import { dataDictionary } from '@sd/shared/data-dictionary';
import { roles, type Role } from '@sd/shared/person';
import { listGrants, type Grant, type LoginName } from '@sd/db/wall';
import { freshDatabase, type TestDatabase } from '@sd/db/testing/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { procedures } from '../testing/procedures.ts';
import { loginFor, may, permissions, type Permission } from './permissions.ts';

const letters: Record<Role, string> = {
	coordinator: 'c',
	'safeguarding lead': 's',
	'theme lead': 't',
	'partnership officer': 'p',
	'board reader': 'b',
	administrator: 'a'
};

/**
 * Written down a second time, procedure by procedure, so that no door opens to a role by one slip of a pen:
 * coordinator, safeguarding lead, theme lead, partnership officer, board reader, administrator. The doors
 * that are open to anyone are pinned beside the test of every procedure.
 */
const cells: Record<string, string> = {
	'answer.give': 't',
	'answer.list': 'ctp',
	'ask.edit': 'c',
	'ask.list': 'c',
	'ask.make': 'c',
	'attachment.cover': 'c',
	'attachment.covered': 'c',
	'attachment.open': 'c',
	'attachment.transcribe': 'c',
	'audit.list': 'a',
	'audit.verify': 'sba',
	'concern.claim': 's',
	'concern.close': 's',
	'concern.contact': 's',
	'concern.decide': 's',
	'concern.list': 's',
	'concern.note': 's',
	'concern.outcome': 's',
	'concern.raise': 'c',
	'concern.raised': 'c',
	'concern.read': 's',
	'concern.release': 's',
	'concern.say': 's',
	'concern.stepAside': 's',
	'concern.triage': 's',
	'contact.read': 'c',
	'digest.change': 'c',
	'digest.read': 'c',
	'entry.keep': 'c',
	'entry.list': 'c',
	'gathering.close': 'c',
	'gathering.count': 'c',
	'gathering.list': 'c',
	'gathering.make': 'c',
	'gathering.read': 'c',
	'impact.summary': 'c',
	'import.drop': 'c',
	'import.export': 'c',
	'import.exportPage': 'c',
	'import.list': 'c',
	'import.map': 'c',
	'import.outcomes': 'c',
	'import.problems': 'c',
	'import.read': 'c',
	'import.start': 'c',
	'import.undo': 'c',
	'import.upload': 'c',
	'member.invitations': 'c',
	'member.invite': 'c',
	'message.answer': 'c',
	'message.markRead': 'c',
	'message.read': 'c',
	'message.waiting': 'c',
	'message.waits': 'c',
	'moderation.claim': 'c',
	'moderation.decide': 'c',
	'moderation.declareConflict': 'c',
	'moderation.differ': 'c',
	'moderation.hideWords': 'c',
	'moderation.markRepeat': 'c',
	'moderation.pass': 'c',
	'moderation.queue': 'c',
	'moderation.read': 'c',
	'moderation.recommend': 'c',
	'moderation.redact': 'c',
	'moderation.release': 'c',
	'moderation.rest': 'c',
	'moderation.retag': 'c',
	'moderation.settled': 'c',
	'moderation.sitting': 'c',
	'moderation.undo': 'c',
	'moderation.unredact': 'c',
	'moderation.waits': 'c',
	'person.agree': 'a',
	'person.change': 'a',
	'person.disable': 'a',
	'person.enable': 'a',
	'person.invite': 'a',
	'person.list': 'a',
	'person.second': 'a',
	'release.drop': 'c',
	'release.list': 'ctpb',
	'release.prepare': 'c',
	'release.publish': 'c',
	'release.read': 'ctpb',
	'release.terms': 'ctpb',
	'report.draft': 'c',
	'report.edit': 'c',
	'report.list': 'ctpb',
	'report.offer': 'c',
	'report.publish': 'c',
	'report.refresh': 'c',
	'report.sign': 'ctp',
	'report.work': 'ctpb',
	'session.changePassword': 'cstpba',
	'session.end': 'cstpba',
	'session.endOne': 'cstpba',
	'session.endOthers': 'cstpba',
	'session.newCodes': 'cstpba',
	'session.read': 'cstpba',
	'session.removeAuthenticator': 'cstpba',
	'session.removePasskey': 'cstpba',
	'session.security': 'cstpba',
	'session.work': 'c',
	'setting.change': 'ca',
	'setting.changeChair': 'sa',
	'setting.changeForum': 'ca',
	'setting.changeHelpNumbers': 'ca',
	'setting.changeRules': 'ca',
	'setting.changeTerms': 'ca',
	'setting.read': 'cstpba',
	'template.add': 'c',
	'template.edit': 'c',
	'template.list': 'c',
	'template.remove': 'c',
	'theme.alike': 'c',
	'theme.create': 'c',
	'theme.decideShelf': 'c',
	'theme.edit': 'c',
	'theme.find': 'c',
	'theme.gather': 'c',
	'theme.groupChoices': 'c',
	'theme.list': 'ctpb',
	'theme.merge': 'c',
	'theme.moreLikeThese': 'c',
	'theme.quote': 'c',
	'theme.read': 'ctpb',
	'theme.readAlike': 'c',
	'theme.recordReader': 'c',
	'theme.send': 'c',
	'theme.shelf': 'c',
	'theme.split': 'c',
	'theme.start': 'c',
	'theme.unquote': 'c'
};

test('each role may call the procedures that the matrix gives it, and no other', () => {
	const found = procedures
		.filter(({ allows }) => allows !== 'anyone')
		.map(({ path, allows }) => [
			path,
			roles
				.filter((role) => may(role, allows as Permission))
				.map((role) => letters[role])
				.join('')
		]);
	expect(Object.fromEntries(found)).toEqual(cells);
});

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
