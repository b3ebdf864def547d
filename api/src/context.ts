import type { Logins } from '@sd/db/database';
import type { Role } from '@sd/shared/person';
import type { Clock } from './clock.ts';
import type { Mailer } from './contact/mailer.ts';
import type { Ledger } from './erasure/ledger.ts';
import type { Keys } from './keys.ts';
import type { Limiter } from './limit/limiter.ts';
import type { Intake } from './submission/intake.ts';
import type { makeLucia } from './session/lucia.ts';

/** The person who is signed in, as every verb knows them. */
export type Actor = {
	id: string;
	name: string;
	team: string | null;
	role: Role;
	/** The forum that a coordinator works in now. */
	forumId: string | null;
	/** When they last showed that it is them, beyond a password. */
	provedAt: Date | null;
	/** What is in the cookie; the database looks its hash up itself. */
	token: string;
};

/** What lasts as long as the server does. */
export type Services = {
	logins: Logins;
	keys: Keys;
	clock: Clock;
	limiter: Limiter;
	intake: Intake;
	/** What was erased, written outside the database. */
	ledger: Ledger;
	/** Absent where no mail server is set: then no e-mail is promised. */
	mailer: Mailer | undefined;
	lucia: ReturnType<typeof makeLucia>;
	/** Tells the background work that there is something to do; it would find it by itself within a minute. */
	wake: (job: 'release' | 'import') => void;
	/** Whether people reach it over https, so that cookies are kept to it. */
	isSecure: boolean;
	deployment: { kind: 'example' | 'real'; areaName: string; receiptSalt: string };
};

/** What one request brings. */
export type Context = Services & {
	actor: Actor | undefined;
	/** What is in the cookie of somebody who may not be signed in yet, and which browser sent it. */
	sessionToken: string | undefined;
	browser: string;
	/** What is in a member's cookie. Who it is, a verb asks when it needs to. */
	memberToken: string | undefined;
	/** How the caller reached us: a passkey belongs to one address. */
	origin: string;
	/** The bucket of the limiter that the caller falls in. */
	bucket: string;
	setCookie: (cookie: string) => void;
};
