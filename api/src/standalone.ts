import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerCall, answerHealth, writeText } from './http/answer.ts';
import { closeServer, endWithSentence, listen, stopOnSignal } from './http/stop.ts';
import { open } from './open.ts';
import { readSettings } from './settings.ts';

// The api by itself, for pages that run elsewhere and find it by API_URL.
const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

async function main(): Promise<void> {
	const settings = readSettings(process.env, process.argv);
	const { api, stop } = await open(settings, { home: settings.dataHome ?? home });
	const server = createServer((request, response) => {
		const path = request.url?.split('?', 1)[0] ?? '/';
		if (path.startsWith('/trpc/')) return void answerCall(request, response, { api, settings });
		if (!answerHealth(path, response, api)) writeText(response, 404, 'There is nothing here.');
	});
	const port = await listen(server, settings);
	stopOnSignal(async () => {
		await closeServer(server);
		await stop();
	});
	console.log(`Ready on http://localhost:${port}`);
}

main().catch(endWithSentence);
