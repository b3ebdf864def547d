import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { TooMany } from '@sd/shared/few-at-once';
import type { AppRouter } from '@sd/api/router';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

/** The api as the server in front of us mounts it: one function from a request to a response. */
export type Mounted = { fetch: (request: Request, from: { address: string }) => Promise<Response> };

declare global {
	var saidAndDoneApi: Mounted | undefined;
}

export type ApiClient = ReturnType<typeof makeClient>;
export type Outputs = inferRouterOutputs<AppRouter>;
export type Inputs = inferRouterInputs<AppRouter>;

type Caller = {
	cookie: string;
	/** What the browser calls itself, so that somebody can tell their own sessions apart. */
	userAgent?: string;
	address: string;
	/** Hands a cookie that the api sets on to the browser. */
	onCookie: (cookie: string) => void;
};

/** Calls the api in this process, or over HTTP when API_URL says where it runs. */
export function makeClient({ cookie, userAgent = '', address, onCookie }: Caller) {
	const elsewhere = process.env['API_URL'];
	return createTRPCClient<AppRouter>({
		links: [
			httpLink({
				url: `${elsewhere ?? 'http://api'}/trpc`,
				// Receipts are read with POST, so that nothing of them stands in an address.
				methodOverride: 'POST',
				headers: { cookie, 'user-agent': userAgent },
				async fetch(input, init) {
					const request = new Request(input as string, init as RequestInit);
					const mounted = globalThis.saidAndDoneApi;
					const response =
						elsewhere || !mounted ? await fetch(request) : await mounted.fetch(request, { address });
					for (const each of response.headers.getSetCookie()) onCookie(each);
					return response;
				}
			})
		]
	});
}

export type Refusal = { status: number; message: string; problems: Record<string, string[]> };

const tooMany = 'Many people are here right now. Wait a few seconds, then try again.';

/** What the api says when something cannot be done and the person can do something about it; undefined for a bug. */
export function refusalOf(problem: unknown): Refusal | undefined {
	if (problem instanceof TooMany) return { status: 503, message: tooMany, problems: {} };
	if (!(problem instanceof TRPCClientError)) return undefined;
	// No answer at all: the api runs elsewhere and is away.
	if (!problem.data)
		return {
			status: 503,
			message: 'We cannot reach our records right now. Try again in a minute.',
			problems: {}
		};
	const data = problem.data as { httpStatus?: number; problems?: Record<string, string[]> } | undefined;
	const status = data?.httpStatus ?? 500;
	if (status === 500) return undefined;
	return { status, message: problem.message, problems: data?.problems ?? {} };
}
