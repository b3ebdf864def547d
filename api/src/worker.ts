import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithSentence, stopOnSignal } from './http/stop.ts';
import { open } from './open.ts';
import { readSettings } from './settings.ts';

// Background work by itself, beside web processes that were started with JOBS=elsewhere.
const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

async function main(): Promise<void> {
	const settings = readSettings(process.env, process.argv);
	const { stop } = await open({ ...settings, runsJobs: true }, { home: settings.dataHome ?? home });
	stopOnSignal(stop);
	console.log('Working');
}

main().catch(endWithSentence);
