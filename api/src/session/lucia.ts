import { createHash } from 'node:crypto';
import { generateIdFromEntropySize, Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import type { Logins } from '@sd/db/database';
import * as sessions from '@sd/db/session';
import type { Role } from '@sd/shared/person';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof makeLucia>;
		DatabaseUserAttributes: { name: string; email: string; role: Role; team: string | null };
		DatabaseSessionAttributes: { forumId: string | null; endsAt: Date; provedAt: Date | null };
	}
}

export const idle = new TimeSpan(30, 'm');
export const longest = new TimeSpan(12, 'h');

/**
 * Sessions as Lucia keeps them, behind an adapter of our own: the table holds the SHA-256 of a session's
 * id and never the id, so that a stolen table opens nothing. This file is all that knows Lucia.
 */
export function makeLucia(access: Logins['access'], { isSecure }: { isSecure: boolean }) {
	return new Lucia(makeAdapter(access), {
		sessionExpiresIn: idle,
		sessionCookie: {
			// The __Host- prefix ties a cookie to this very host, and browsers take it only over https.
			name: isSecure ? '__Host-session' : 'session',
			expires: false,
			attributes: { secure: isSecure, sameSite: 'lax', path: '/' }
		},
		getUserAttributes: ({ name, email, role, team }) => ({ name, email, role, team }),
		getSessionAttributes: ({ forumId, endsAt, provedAt }) => ({ forumId, endsAt, provedAt })
	});
}

/** Without an age, so that the browser forgets it when it is closed: team members share computers too. */
export function serializeCookie(lucia: ReturnType<typeof makeLucia>, token: string): string {
	const cookie = lucia.createSessionCookie(token);
	cookie.attributes.maxAge = undefined;
	return cookie.serialize();
}

/**
 * Ours alone is looked at: Lucia's own reader decodes every cookie, and one that another site of the same
 * domain has set can be one that does not decode.
 */
export function readToken(lucia: ReturnType<typeof makeLucia>, cookies: string): string | undefined {
	const start = `${lucia.sessionCookieName}=`;
	const own = cookies.split(/; */).find((each) => each.startsWith(start));
	return own?.slice(start.length) || undefined;
}

/** As long as Lucia's own: 200 random bits. */
export const makeToken = () => generateIdFromEntropySize(25);

export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

function makeAdapter(access: Logins['access']): Adapter {
	return {
		async getSessionAndUser(id) {
			const row = await sessions.find(access, hashToken(id));
			if (!row) return [null, null];
			const { personId, name, email, role, team } = row;
			return [toLucia(id, row), { id: personId, attributes: { name, email, role, team } }];
		},
		async getUserSessions(personId) {
			const rows = await sessions.listOfPerson(access, personId);
			return rows.map((row) => toLucia(row.tokenHash, row));
		},
		async setSession({ id, userId, expiresAt, attributes }) {
			const { forumId, endsAt } = attributes;
			await sessions.insert(access, {
				tokenHash: hashToken(id),
				personId: userId,
				expiresAt,
				forumId,
				endsAt
			});
		},
		async updateSessionExpiration(id, expiresAt) {
			await sessions.updateExpiry(access, hashToken(id), expiresAt);
		},
		async deleteSession(id) {
			await sessions.remove(access, hashToken(id));
		},
		async deleteUserSessions(personId) {
			await sessions.removeOfPerson(access, personId);
		},
		async deleteExpiredSessions() {
			await sessions.removeExpired(access);
		}
	};
}

type Row = {
	personId: string;
	forumId: string | null;
	expiresAt: Date;
	endsAt: Date;
	provedAt: Date | null;
};

function toLucia(id: string, { personId, forumId, expiresAt, endsAt, provedAt }: Row): DatabaseSession {
	return { id, userId: personId, expiresAt, attributes: { forumId, endsAt, provedAt } };
}
