import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
// The one file of web that holds values of the api: it mounts it.
import { answerCall, answerHealth, writeText } from '@sd/api/http/answer';
import { closeServer, endWithSentence, listen, stopOnSignal } from '@sd/api/http/stop';
import { open, type Opened } from '@sd/api/open';
import { readSettings, type Settings } from '@sd/api/settings';
import { compress } from './compress.ts';
import { securityHeaders, talkingPermissions, workerPolicy } from './headers.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

async function main(): Promise<void> {
	const settings = readSettings(process.env, process.argv);
	const opened = await open(settings, { home: settings.dataHome ?? home });
	globalThis.saidAndDoneApi = opened.api;

	const pages = await openPages(settings);
	const server = createServer((request, response) => answer(request, response, { settings, opened, pages }));
	server.requestTimeout = 60_000;
	const port = await listen(server, settings);
	stopOnSignal(async () => {
		await closeServer(server);
		await opened.stop();
	});
	say(opened, { port, origin: settings.origin });
}

/** SvelteKit's own handler, built; or, for development, Vite's. */
async function openPages({ origin, proxyHops }: Settings): Promise<Handler> {
	if (process.argv.includes('--dev')) {
		const { createServer: createVite } = await import('vite');
		// SvelteKit looks for its settings where it is run.
		process.chdir(`${home}/web`);
		const vite = await createVite({ root: `${home}/web`, server: { middlewareMode: true } });
		return vite.middlewares;
	}
	// Without a fixed origin, the request says how it was reached: our own header tells the scheme.
	if (origin) process.env['ORIGIN'] = origin;
	else process.env['PROTOCOL_HEADER'] = schemeHeader;
	// What is too long is refused below, before it comes here.
	process.env['BODY_SIZE_LIMIT'] = 'Infinity';
	if (proxyHops > 0) {
		process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
		process.env['XFF_DEPTH'] = String(proxyHops);
	}
	const built = new URL('../build/handler.js', import.meta.url).href;
	const { handler } = (await import(built)) as { handler: Handler };
	return handler;
}

/** What a form may hold, but for a forum's own spreadsheet. */
const mostOfForm = 512 * 1024;
const mostAt: Record<string, number> = { '/team/import': 10 * 1024 * 1024 };

/** A phone's form without JavaScript may bring any photo: its reader keeps the words and lets go what is too big. */
const readPieceByPiece = '/share/sent';

/** A browser says how long a form is. What does not say is no form of ours. */
function isTooLong({ method, headers }: IncomingMessage, path: string): boolean {
	if (method !== 'POST' || path === readPieceByPiece) return false;
	const most = mostAt[path] ?? mostOfForm;
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > most;
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
	compress(request, response);
	const path = request.url?.split('?', 1)[0] ?? '/';

	if (path.startsWith('/trpc/')) return void answerCall(request, response, { api: opened.api, settings });
	if (answerHealth(path, response, opened.api)) return;
	if (!['GET', 'HEAD', 'POST'].includes(request.method ?? ''))
		return writeText(response, 405, 'This cannot be done here.');
	if (isTooLong(request, path)) return writeText(response, 413, 'This is too long to send.');
	if (/^\/share(\/|$)/.test(path)) response.setHeader('permissions-policy', talkingPermissions);
	if (path === '/service-worker.js') response.setHeader('content-security-policy', workerPolicy);
	pages(request, response, () => writeText(response, 404, 'There is nothing here.'));
}

function say(
	{ kind, firstInvitation, letIn, exampleAccounts }: Opened,
	{ port, origin }: { port: number; origin: string | undefined }
): void {
	const address = origin ?? `http://localhost:${port}`;
	if (kind === 'real' && !origin?.startsWith('https:')) {
		console.log(
			'Set ORIGIN to the https address that people use. Without it, cookies of the team are not kept to https.'
		);
	}
	if (kind === 'example') console.log('This is an example: everything in it is made up.');
	if (exampleAccounts) console.log(`Example sign-ins are in ${exampleAccounts}`);
	if (firstInvitation)
		console.log(`Make the first administrator with this link, once: ${address}${firstInvitation}`);
	if (letIn) {
		console.log(
			`${letIn.name} gets in again at ${address}/sign-in/lost with the codes ${letIn.codes.join(' and ')}`
		);
		console.log(`They work once, until ${letIn.endsAt.toISOString()}. Give them to nobody else.`);
	}
	console.log(`Ready on http://localhost:${port}`);
}

main().catch(endWithSentence);
