import { randomUUID } from 'node:crypto';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { isAlive } from '@sd/db/database';
import { whereThrown } from '@sd/shared/thrown';
import type { Actor, Context, Services } from './context.ts';
import { mostBytesAt } from './http/most-bytes.ts';
import { readMemberToken } from './member/session.ts';
import { appRouter } from './router.ts';
import { browserOf } from './session/rules/browser.ts';
import { readToken, serializeCookie } from './session/lucia.ts';

// One request may carry this many calls; more is a way around the limits.
const mostCalls = 10;

/**
 * The api as one function from a request to a response, for whoever mounts it. `address` is the caller's,
 * for the limiter alone: it is hashed at once and kept nowhere.
 */
export function makeApi(services: Services) {
	async function fetch(request: Request, { address }: { address: string }): Promise<Response> {
		const path = decodedPath(request.url);
		if (path === undefined) return refuse(400, 'This address was not understood.');
		if (path.split(',').length > mostCalls)
			return refuse(400, `Ask for ${mostCalls} things at once at most.`);
		const limited = await withinLimit(request, mostBytesAt(path)).catch(() => 'cut off' as const);
		if (limited === 'cut off') return refuse(400, 'This did not arrive whole. Send it again.');
		if (!limited) return refuse(413, 'This is too long to send.');

		return fetchRequestHandler({
			endpoint: '/trpc',
			req: limited,
			router: appRouter,
			allowBatching: true,
			allowMethodOverride: true,
			createContext: ({ resHeaders }) => makeContext(services, request, address, resHeaders),
			responseMeta: ({ errors }) => {
				const wait = errors.map(
					({ cause }) => (cause as { retryAfterSeconds?: number } | undefined)?.retryAfterSeconds
				);
				const longest = Math.max(0, ...wait.filter((seconds) => seconds !== undefined));
				return {
					headers: { 'cache-control': 'no-store', ...(longest > 0 && { 'retry-after': String(longest) }) }
				};
			},
			onError({ error, path }) {
				if (error.code !== 'INTERNAL_SERVER_ERROR') return;
				const thrown = whereThrown(error.cause ?? error);
				console.error(`A bug, reference ${randomUUID()}, in ${path ?? 'an unknown procedure'}: ${thrown}`);
			}
		});
	}

	return {
		fetch,
		isReady: () => isAlive(services.logins.voice)
	};
}
export type Api = ReturnType<typeof makeApi>;

async function makeContext(
	services: Services,
	request: Request,
	address: string,
	headers: Headers
): Promise<Context> {
	const setCookie = (cookie: string) => headers.append('set-cookie', cookie);
	const cookies = request.headers.get('cookie') ?? '';
	return {
		...services,
		actor: await findActor(services, cookies, setCookie),
		sessionToken: readToken(services.lucia, cookies),
		browser: browserOf(request.headers.get('user-agent') ?? ''),
		memberToken: readMemberToken(cookies, services.isSecure),
		origin: new URL(request.url).origin,
		bucket: services.limiter.bucketOf(address),
		setCookie
	};
}

async function findActor(
	services: Services,
	cookie: string,
	setCookie: (cookie: string) => void
): Promise<Actor | undefined> {
	const token = readToken(services.lucia, cookie);
	if (!token) return undefined;
	const { session, user } = await services.lucia.validateSession(token);
	if (!session) return undefined;
	if (session.fresh) setCookie(serializeCookie(services.lucia, token));
	const { id, name, team, role } = user;
	return { id, name, team, role, forumId: session.forumId, provedAt: session.provedAt, token };
}

/** As tRPC reads it: a comma that is written %2C parts two calls as well. */
function decodedPath(url: string): string | undefined {
	try {
		return decodeURIComponent(new URL(url).pathname);
	} catch {
		return undefined;
	}
}

/** The same request with its body read, or nothing when that is too long. A sender may leave the length out, so it is counted. */
async function withinLimit(request: Request, mostBytes: number): Promise<Request | undefined> {
	if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined;
	if (!request.body) return request;
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	for await (const part of request.body) {
		bytes += part.byteLength;
		if (bytes > mostBytes) return undefined;
		parts.push(part);
	}
	return new Request(request.url, {
		method: request.method,
		headers: request.headers,
		body: new Blob(parts)
	});
}

function refuse(status: number, message: string): Response {
	return Response.json({ error: { message } }, { status });
}
