import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRPCError } from '@trpc/server';
import { freshDatabase, testSecret, testToday } from '@sd/db/testing/database';
import * as deployments from '@sd/db/deployment';
import type { Role } from '@sd/shared/person';
import { makeReceipt, deriveReceipt } from '@sd/shared/phone/receipt';
import { seal } from '@sd/shared/phone/sealing';
import type { NewSubmission } from '@sd/shared/submission';
import type { Context, Services } from '../context.ts';
import { makeLedger } from '../erasure/ledger.ts';
import { makeKeys } from '../keys.ts';
import { makeLimiter } from '../limit/limiter.ts';
import { makeFirstInvitation } from '../person/first.ts';
import { appRouter } from '../router.ts';
import { hashToken, makeLucia } from '../session/lucia.ts';
import { makeFirstIntakeKey, openIntake } from '../submission/intake.ts';
import { createCallerFactory } from '../trpc.ts';

const makeCaller = createCallerFactory(appRouter);

/** A real database, a real api, a clock that stands still, and people to act with. One for each test file. */
export async function makeScene(name: string) {
	const database = await freshDatabase(`sd_test_${name}`);
	const { logins, owner } = database;
	const time = { now: new Date(`${testToday}T10:00:00Z`) };
	const clock = { now: () => time.now };
	const keys = makeKeys(testSecret);
	await makeFirstIntakeKey(logins.access, keys, testToday);
	const deployment = await deployments.find(logins.access);
	const ledgerFile = join(mkdtempSync(join(tmpdir(), 'said-and-done-ledger-')), 'erasures.log');
	const services: Services = {
		logins,
		keys,
		clock,
		limiter: makeLimiter({ now: clock.now }),
		mailer: undefined,
		lucia: makeLucia(logins.access, { isSecure: false }),
		isSecure: false,
		intake: await openIntake(logins.access, keys),
		ledger: makeLedger(ledgerFile, keys),
		wake: () => undefined,
		deployment: { kind: 'example', areaName: 'Oxfordshire', receiptSalt: deployment!.receiptSalt }
	};

	function contextOf(actor?: Context['actor'], bucket = 'a bucket'): Context {
		return {
			...services,
			actor,
			sessionToken: actor?.token,
			browser: 'A browser',
			memberToken: undefined,
			origin: 'http://localhost',
			bucket,
			setCookie: () => undefined
		};
	}

	/** The api as whoever is not signed in sees it from another place. */
	const callerOf = (bucket: string) => makeCaller(contextOf(undefined, bucket));

	const firstInvitation = () => makeFirstInvitation(services);

	/** The api as somebody who is not signed in sees it. */
	const contributor = makeCaller(contextOf());

	/** Makes a person with a session, and the api as they see it. */
	async function person(
		role: Role,
		{
			forum,
			group,
			name = `A ${role}`
		}: { forum?: 'youth' | 'parent-carer'; group?: string; name?: string } = {}
	) {
		const { id } = await owner
			.insertInto('person')
			.values({ email: `${randomUUID()}@example.org`, name, role, passwordHash: '-' })
			.returning('id')
			.executeTakeFirstOrThrow();
		const forumId = forum ? await forumIdOf(forum) : null;
		if (forumId) await owner.insertInto('personForum').values({ personId: id, forumId }).execute();
		if (group)
			await owner
				.insertInto('groupMember')
				.values({ personId: id, groupId: await groupIdOf(group) })
				.execute();
		const token = randomUUID();
		const endsAt = new Date(Date.now() + 3_600_000);
		await owner
			.insertInto('session')
			.values({ tokenHash: hashToken(token), personId: id, forumId, expiresAt: endsAt, endsAt })
			.execute();
		const actor = { id, name, team: null, role, forumId, provedAt: null, token };
		// The caller answers to every name, so what is not a router has to be put before it.
		const caller = makeCaller(contextOf(actor));
		return new Proxy(caller, {
			get: (target, key) => (key === 'actor' ? actor : Reflect.get(target, key))
		}) as typeof caller & { actor: typeof actor };
	}

	async function forumIdOf(slug: string): Promise<string> {
		const row = await owner
			.selectFrom('forum')
			.select('id')
			.where('slug', '=', slug)
			.executeTakeFirstOrThrow();
		return row.id;
	}

	async function groupIdOf(key: string): Promise<string> {
		const row = await owner.selectFrom('group').select('id').where('key', '=', key).executeTakeFirstOrThrow();
		return row.id;
	}

	async function areaIds(): Promise<string[]> {
		const { areas } = await contributor.submission.form();
		return areas.map(({ id }) => id);
	}

	/** Seals what is told as a phone would. */
	async function sealed(
		told: Partial<NewSubmission>,
		{ key = randomUUID() as string, words = makeReceipt() } = {}
	) {
		const { intakeKey, receiptSalt, areas } = await contributor.submission.form();
		const submission: NewSubmission = {
			contributor: 'young person',
			teller: 'self',
			mode: 'words',
			areas: [areas[1]!.id],
			isUnsureOfArea: false,
			feeling: 'bad',
			story: 'Nobody told us the clinic had moved',
			time: 'now',
			consent: 'exact words',
			...told
		};
		const receipt = await deriveReceipt(words, receiptSalt);
		return {
			key,
			receipt,
			keyId: intakeKey.id,
			sealed: await seal(JSON.stringify(submission), intakeKey, key)
		};
	}

	/** Sends one submission and gives its id and its receipt. */
	async function aSubmission(told: Partial<NewSubmission> = {}): Promise<{ id: string; receipt: string }> {
		const sent = await sealed(told);
		await contributor.submission.send(sent);
		return { id: sent.key, receipt: sent.receipt };
	}

	return {
		...database,
		services,
		ledgerFile,
		time,
		contributor,
		callerOf,
		firstInvitation,
		contextOf,
		person,
		forumIdOf,
		groupIdOf,
		areaIds,
		sealed,
		aSubmission
	};
}
export type Scene = Awaited<ReturnType<typeof makeScene>>;

/** The code and sentence of a refusal; throws when there was none. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
	try {
		await promise;
	} catch (problem) {
		if (problem instanceof TRPCError) return { code: problem.code, message: problem.message };
		throw problem;
	}
	throw new Error('It was allowed');
}
