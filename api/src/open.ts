import { join } from 'node:path';
import { closeLogins, openLogins, loginUrl } from '@sd/db/database';
import * as deployments from '@sd/db/deployment';
import { grantQueue } from '@sd/db/grant-queue';
import { migrate } from '@sd/db/migrate';
import { openServer } from '@sd/db/server';
import { makeApi, type Api } from './api.ts';
import { systemClock, today } from './clock.ts';
import { makeMailer } from './contact/mailer.ts';
import type { Services } from './context.ts';
import { makeLedger, replay } from './erasure/ledger.ts';
import { fillExample } from './example/fill.ts';
import { makeQueues, startJobs, type Boss } from './job/boss.ts';
import { makeKeys } from './keys.ts';
import { makeLimiter } from './limit/limiter.ts';
import { makeFirstInvitation } from './person/first.ts';
import { letIn } from './person/let-in.ts';
import { makeLucia } from './session/lucia.ts';
import type { Settings } from './settings.ts';
import { makeFirstIntakeKey, openIntake } from './submission/intake.ts';

export type Opened = {
	api: Api;
	kind: 'example' | 'real';
	/** The path of a one-time link, while a real deployment has no administrator. */
	firstInvitation: string | undefined;
	/** Whom this start lets in, and the two codes for it. */
	letIn: Awaited<ReturnType<typeof letIn>> | undefined;
	/** The file with the sign-ins of an example. */
	exampleAccounts: string | undefined;
	stop: () => Promise<void>;
};

/** Opens the whole back end: database, migrations, the starter plan, keys, api and background work. */
export async function open(settings: Settings, { home }: { home: string }): Promise<Opened> {
	const clock = systemClock;
	const server = await openServer({ home, databaseUrl: settings.databaseUrl, appSecret: settings.appSecret });
	await migrate(server.ownerUrl, server.appSecret);
	await deployments.beBorn(server.ownerUrl, settings.kind, today(clock));
	await grantQueue(server.ownerUrl, await makeQueues(server.ownerUrl));

	const logins = openLogins(server.ownerUrl, server.appSecret);
	const keys = makeKeys(server.appSecret);
	await makeFirstIntakeKey(logins.access, keys, today(clock));
	const ledgerFile = join(home, '.data', 'erasures');
	const again = await replay(ledgerFile, { ownerUrl: server.ownerUrl, keys });
	if (again > 0)
		console.log(`${again} things that people had erased had come back with a copy. They are erased again.`);
	const deployment = await deployments.find(logins.access);
	if (!deployment) throw new Error('The database has no deployment row');
	const exampleAccounts =
		settings.kind === 'example' ? await fillExample({ ownerUrl: server.ownerUrl, keys, home }) : undefined;

	let boss: Boss | undefined;
	const isSecure = settings.origin?.startsWith('https:') ?? false;
	const services: Services = {
		logins,
		keys,
		clock,
		limiter: makeLimiter({ now: clock.now, scale: settings.limitScale }),
		mailer: settings.mail && makeMailer(settings.mail),
		lucia: makeLucia(logins.access, { isSecure }),
		isSecure,
		intake: await openIntake(logins.access, keys),
		ledger: makeLedger(ledgerFile, keys),
		wake: (job) => boss?.wake(job),
		deployment: { ...deployment, kind: settings.kind }
	};
	const stop = async () => {
		await boss?.stop();
		await closeLogins(logins);
		await server.stop();
	};
	const lastAdministrator = settings.letIn
		? await letIn(services, settings.letIn).catch(async (problem: unknown) => {
				await stop();
				throw problem;
			})
		: undefined;
	if (settings.runsJobs)
		boss = await startJobs(loginUrl(server.ownerUrl, 'sd_job', server.appSecret), () => services);

	return {
		api: makeApi(services),
		kind: settings.kind,
		exampleAccounts,
		firstInvitation: settings.kind === 'real' ? await makeFirstInvitation(services) : undefined,
		letIn: lastAdministrator,
		stop
	};
}
