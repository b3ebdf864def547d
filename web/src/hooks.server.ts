import { randomUUID } from 'node:crypto';
import { error, redirect, type Handle, type HandleServerError } from '@sveltejs/kit';
import { whereThrown } from '@sd/shared/thrown';
import { makeClient, refusalOf } from '#lib/server/api.ts';
import { nameThePage } from '#lib/reading/home-screen.ts';
import { isOfFont } from '#lib/reading/letters.ts';
import { readingAttributes, readReading } from '#lib/reading/settings.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const cookies: string[] = [];
	event.locals.api = makeClient({
		cookie: event.request.headers.get('cookie') ?? '',
		userAgent: event.request.headers.get('user-agent') ?? '',
		address: event.getClientAddress(),
		onCookie: (cookie) => cookies.push(cookie)
	});

	event.request.formData = formDataOf(event.request);

	const isTeam = event.url.pathname === '/team' || event.url.pathname.startsWith('/team/');
	if (isTeam) event.locals.viewer = await findViewer(event.locals.api);

	const reading = readReading(event.cookies.get('reading'));
	const resolved = await resolve(event, {
		// Letters too: with them from the start, words do not jump when the real ones come.
		preload: ({ type, path }) => type !== 'asset' && (type !== 'font' || isOfFont(path, reading.font)),
		transformPageChunk: ({ html }) =>
			nameThePage(html.replace('%sd.reading%', readingAttributes(reading)), reading.name)
	});
	// SvelteKit answers 500 to whatever a page throws; what the api refused keeps the api's own status.
	const status = event.locals.refusedWith ?? resolved.status;
	const response = new Response(resolved.body, { status, headers: resolved.headers });

	for (const cookie of cookies) response.headers.append('set-cookie', cookie);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};

const notUnderstood = 'This did not arrive whole. Go back, then send it again.';

/** A form that is broken, or was cut off on its way, is no bug of ours: whoever sent it is told what to do. */
function formDataOf(request: Request): Request['formData'] {
	const read = request.formData.bind(request);
	return () => read().catch(() => error(400, notUnderstood));
}

async function findViewer(api: App.Locals['api']) {
	try {
		return await api.session.read.query();
	} catch (problem) {
		const refusal = refusalOf(problem);
		if (refusal?.status === 401) redirect(303, '/sign-in');
		if (refusal) error(refusal.status, refusal.message);
		throw problem;
	}
}

/** A refusal of the api says its own sentence. A bug is a reference and nothing else. */
export const handleError: HandleServerError = ({ error: problem, event, status }) => {
	const refusal = refusalOf(problem);
	if (refusal) {
		event.locals.refusedWith = refusal.status;
		return { message: refusal.message, status: refusal.status };
	}
	if (status === 404) return { message: 'There is no page here.' };
	const reference = randomUUID().slice(0, 8);
	console.error(`A bug, reference ${reference}: ${whereThrown(problem)}`);
	return { message: 'Something went wrong on our side. It is not your fault.', reference };
};
