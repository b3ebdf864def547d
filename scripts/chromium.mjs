// Finds the browser that the journeys are walked in.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Its path, or nothing after saying what to install. */
export async function chromium() {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	const found = find();
	if (found) return found;
	if (existsSync('/etc/debian_version') && process.getuid?.() === 0) await installOnDebian();
	const installed = find();
	if (!installed)
		console.error('The journeys need Chromium: install it, or set CHROMIUM to the path of one.');
	return installed;
}

function find() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
	return candidates.find(isProgram);
}

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

async function installOnDebian() {
	console.log('Installing Chromium');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const { code, output } = await step('apt-get', words, { env, quiet: true });
		if (code !== 0) console.error(output);
	}
}
