import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
// The one file of web that holds values of the api: it mounts it.
import { open, type Opened } from '@sd/api/open';
import { readSettings, type Settings } from '@sd/api/settings';
import { isForged, securityHeaders } from './headers.ts';
import { toRequest, writeResponse } from './web-request.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

async function main(): Promise<void> {
	const settings = readSettings(process.env, process.argv);
	const opened = await open(settings, { home });
	globalThis.saidAndDoneApi = opened.api;

	const pages = await openPages(settings);
	const server = createServer((request, response) => answer(request, response, { settings, opened, pages }));
	server.requestTimeout = 60_000;
	await listen(server, settings);
	stopOnSignal(async () => {
		server.close();
		server.closeIdleConnections();
		await opened.stop();
	});

	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : settings.port;
	say(opened, port);
}

function listen(server: ReturnType<typeof createServer>, { port, host }: Settings): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (problem: NodeJS.ErrnoException) => {
			const isTaken = problem.code === 'EADDRINUSE';
			reject(
				isTaken ? new Error(`Something else is using port ${port}. Set PORT to another number.`) : problem
			);
		});
		server.listen(port, host, resolve);
	});
}

/** SvelteKit's own handler, built; or, for development, Vite's. */
async function openPages({ origin }: Settings): Promise<Handler> {
	if (process.argv.includes('--dev')) {
		const { createServer: createVite } = await import('vite');
		const vite = await createVite({ root: `${home}/web`, server: { middlewareMode: true } });
		return vite.middlewares;
	}
	// Without a fixed origin, the request says how it was reached: our own header tells the scheme.
	if (origin) process.env['ORIGIN'] = origin;
	else process.env['PROTOCOL_HEADER'] = schemeHeader;
	process.env['BODY_SIZE_LIMIT'] = '512K';
	const built = new URL('../build/handler.js', import.meta.url).href;
	const { handler } = (await import(built)) as { handler: Handler };
	return handler;
}

const schemeHeader = 'x-said-and-done-scheme';

type Parts = { settings: Settings; opened: Opened; pages: Handler };

function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{ settings, opened, pages }: Parts
): void {
	for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
	request.headers[schemeHeader] = 'http';
	const path = request.url?.split('?', 1)[0] ?? '/';

	if (path.startsWith('/trpc/')) return void callApi(request, response, { settings, opened });
	if (path === '/health/live') return writeText(response, 200, 'live');
	if (path === '/health/ready') {
		return void opened.api
			.isReady()
			.then((isReady) => writeText(response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready'));
	}
	if (!['GET', 'HEAD', 'POST'].includes(request.method ?? ''))
		return writeText(response, 405, 'This cannot be done here.');
	pages(request, response, () => writeText(response, 404, 'There is nothing here.'));
}

async function callApi(
	request: IncomingMessage,
	response: ServerResponse,
	{ settings, opened }: Omit<Parts, 'pages'>
) {
	try {
		const origin = settings.origin ?? `http://${request.headers.host ?? 'localhost'}`;
		const asked = await toRequest(request, origin);
		if (typeof asked === 'number')
			return writeJson(
				response,
				asked,
				asked === 413 ? 'This is too long to send.' : 'This was not understood.'
			);
		const forged = isForged(asked.headers, asked.method, origin);
		if (forged) return writeJson(response, 403, forged);
		await writeResponse(
			response,
			await opened.api.fetch(asked, { address: request.socket.remoteAddress ?? '' })
		);
	} catch {
		if (!response.headersSent)
			writeJson(response, 500, 'Something went wrong on our side. Try again in a little while.');
	}
}

function writeText(response: ServerResponse, status: number, text: string): void {
	response
		.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
		.end(text);
}

function writeJson(response: ServerResponse, status: number, message: string): void {
	response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end(JSON.stringify({ error: { message } }));
}

function say({ kind, firstInvitation, exampleAccounts }: Opened, port: number): void {
	const address = `http://localhost:${port}`;
	if (kind === 'example') console.log('This is an example: everything in it is made up.');
	if (exampleAccounts) console.log(`Example sign-ins are in ${exampleAccounts}`);
	if (firstInvitation)
		console.log(`Make the first administrator with this link, once: ${address}${firstInvitation}`);
	console.log(`Ready on ${address}`);
}

function stopOnSignal(stop: () => Promise<void>): void {
	let isStopping = false;
	async function stopOnce(): Promise<void> {
		if (isStopping) return;
		isStopping = true;
		await stop();
		process.exit(0);
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnce());
	// The launcher was killed: nobody is left to stop us.
	if (process.env['SD_LAUNCHED']) process.on('disconnect', () => void stopOnce());
}

main().catch((problem: unknown) => {
	console.error(problem instanceof Error ? problem.message : problem);
	if (process.env['SD_DEBUG']) console.error(problem);
	process.exit(1);
});
