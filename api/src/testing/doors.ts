import type { Role } from '@sd/shared/person';
import fc from 'fast-check';
import { may } from '../access/permissions.ts';
import { makeApi } from '../api.ts';
import { makeLimiter } from '../limit/limiter.ts';
import { arbitraryInput } from './arbitrary-input.ts';
import { procedures, type Procedure } from './procedures.ts';
import type { Scene } from './scene.ts';

/** Who knocks: a role, or somebody who is not signed in. */
export type Who = Role | 'nobody';

/** The api as it stands on the network, so that an answer is every byte of it: status, headers and body. */
export function doorsOf(scene: Scene) {
	// So that each try is answered by the procedure and not by the limiter, which has tests of its own.
	const limiter = makeLimiter({ now: scene.services.clock.now, scale: 1e9 });
	const api = makeApi({ ...scene.services, limiter });

	async function ask({ path, type }: Pick<Procedure, 'path' | 'type'>, input: unknown, cookie?: string) {
		const json = JSON.stringify(input) ?? '';
		const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
		const request =
			type === 'query'
				? new Request(`http://localhost/trpc/${path}?input=${encodeURIComponent(json)}`, { headers })
				: new Request(`http://localhost/trpc/${path}`, { method: 'POST', headers, body: json });
		const response = await api.fetch(request, { address: '192.0.2.1' });
		return JSON.stringify([response.status, [...response.headers], await response.text()]);
	}

	/** Somebody new of that role, in the young people's forum where a role works in one; gives their cookie. */
	async function signIn(who: Who): Promise<{ cookie?: string; id?: string }> {
		if (who === 'nobody') return {};
		const isDesk = who === 'coordinator' || who === 'safeguarding lead';
		const { actor } = await scene.person(who, isDesk ? { forum: 'youth' } : {});
		return { cookie: `session=${actor.token}`, id: actor.id };
	}

	return { ask, signIn };
}

export const openTo = (who: Who) =>
	procedures.filter(({ allows = 'anyone' }) =>
		allows === 'anyone' ? who === 'nobody' : who !== 'nobody' && may(who, allows)
	);

export const samplesOf = ({ schema }: Procedure, ids: readonly string[], seed: number, most: number) =>
	fc.sample(arbitraryInput(schema, ids), { seed, numRuns: most });
