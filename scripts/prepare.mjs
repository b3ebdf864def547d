// Installs the packages and builds the web app, each only where something has changed since the last time.
import { createHash } from 'node:crypto';
import {
	existsSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { root, step } from './run.mjs';

const PNPM = 'pnpm@12.21.0';
const OLDEST_NODE = [22, 18];

const installStamp = join(root, 'node_modules', '.sd-lock');
const buildStamp = join(root, 'web', 'build', '.sd-stamp');

/** Whether it worked. */
export async function install() {
	const wanted = [digest([join(root, 'pnpm-lock.yaml')]), process.platform, process.arch].join(' ');
	if (read(installStamp) === wanted) return true;
	console.log('Installing');
	// A question would wait for ever, and production in our surroundings would leave out what builds the app.
	const env = { ...process.env, CI: 'true' };
	delete env.NODE_ENV;
	const { code } = await step('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { env });
	if (code !== 0) {
		console.error('The packages could not be installed. Is this machine online?');
		return false;
	}
	writeFileSync(installStamp, wanted);
	return true;
}

/** Whether it worked. */
export async function build() {
	const wanted = digest(buildSources());
	if (read(buildStamp) === wanted) return true;
	console.log('Building');
	rmSync(buildStamp, { force: true });
	const env = surroundings();
	delete env.NODE_ENV;
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const { code, output } = await step(node(), [vite, 'build'], { cwd: join(root, 'web'), env, quiet: true });
	if (code !== 0) {
		console.error(`${output}\nThe web app could not be built.`);
		return false;
	}
	writeFileSync(buildStamp, wanted);
	return true;
}

/** Everything that can end up in the built app: the other packages are bundled into it. */
function buildSources() {
	const web = readdirSync(join(root, 'web')).filter((name) => /\.(ts|js|json)$/.test(name));
	const folders = ['web/src', 'web/static', 'shared/src', 'api/src', 'db/src'];
	return [
		join(root, 'pnpm-lock.yaml'),
		...web.map((name) => join(root, 'web', name)),
		...folders.flatMap((folder) => filesIn(join(root, folder)))
	].filter((path) => !/\.test\.ts$/.test(path));
}

function filesIn(folder) {
	if (!existsSync(folder)) return [];
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
	return paths.filter((path) => statSync(path).isFile());
}

function digest(paths) {
	const hash = createHash('sha256');
	for (const path of paths.toSorted()) {
		const content = createHash('sha256').update(readFileSync(path)).digest('hex');
		hash.update(`${relative(root, path)} ${content}\n`);
	}
	return hash.digest('hex');
}

function read(path) {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The Node that came with the packages, or where there is none for this machine, the one that runs us. */
export function node() {
	const ours = join(root, 'node_modules', '.bin', 'node');
	if (existsSync(ours)) return realpathSync(ours);
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
		return process.execPath;
	console.error(
		`There is no Node for this machine in the packages: install Node ${OLDEST_NODE.join('.')} or newer.`
	);
	process.exit(1);
}

/** What a program of ours sees: the tools of its package come first. */
export function surroundings(folder = '.') {
	const tools = [join(root, folder, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')];
	return { ...process.env, PATH: [...tools, process.env.PATH].join(delimiter) };
}
