// npm test: every check there is, from a fresh clone, and one line at the end that counts them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { build, install, node, surroundings } from './prepare.mjs';
import { forwardSignals, root, step } from './run.mjs';

const PACKAGES = ['shared', 'db', 'api', 'web', 'tests'];

let passed = 0;
let failed = 0;

forwardSignals();
const reports = mkdtempSync(join(tmpdir(), 'said-and-done-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
if (await install()) await everything();
else failed++;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function everything() {
	const built = await build();
	if (!built) failed++;
	await check('Format', [['prettier', '--check', '.']]);
	await check('Lint', [['eslint', '.']]);
	await check('Types', PACKAGES.map(types), PACKAGES);
	await check('Imports', [['depcruise', ...PACKAGES]]);
	await unitTests();
	await journeys();
	await budgets();
}

/** Each is counted as one, and is silent when it passes. */
async function check(title, commands, folders = []) {
	const complaints = [];
	for (const [at, [command, ...words]] of commands.entries()) {
		const folder = folders[at] ?? '.';
		const { code, output } = await step(command, words, {
			cwd: join(root, folder),
			env: surroundings(folder),
			quiet: true
		});
		if (code !== 0) complaints.push(output || `${command} ended with ${code}`);
	}
	console.log([`${title}: ${complaints.length === 0 ? 'passed' : 'failed'}`, ...complaints].join('\n'));
	if (complaints.length === 0) passed++;
	else failed++;
}

function types(folder) {
	const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
	return ['sh', '-c', scripts.types];
}

async function unitTests() {
	const file = join(reports, 'vitest.json');
	const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { code } = await step('vitest', words, { env: surroundings() });
	const report = read(file);
	// A file that breaks before its first test has no failed test to be counted by.
	const broken = (report?.testResults ?? []).filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	count('Tests', code, report?.numPassedTests, (report?.numFailedTests ?? 0) + broken.length);
}

async function journeys() {
	const browser = await chromium();
	if (!browser) return count('Journeys', 1, 0, 0);
	const file = join(reports, 'playwright.json');
	const cli = join('node_modules', '@playwright', 'test', 'cli.js');
	const env = { ...surroundings('tests'), CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
	const words = [cli, 'test', '--reporter=list,json'];
	const { code } = await step(node(), words, { cwd: join(root, 'tests'), env });
	const stats = read(file)?.stats;
	count('Journeys', code, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected);
}

/** What the product weighs fails; how long it takes only warns here, where the machine is tired. */
async function budgets() {
	const browser = await chromium();
	if (!browser) return count('Budgets', 1, 0, 0);
	const env = { ...surroundings('tests'), CHROMIUM: browser };
	const words = ['budgets/run.ts', '--times-warn'];
	const { code } = await step(node(), words, { cwd: join(root, 'tests'), env });
	count('Budgets', code, code === 0 ? 1 : 0, 0);
}

/** A run that crashed, or that found nothing to run, is a failure however its report looks. */
function count(title, code, good = 0, bad = 0) {
	const unseen = bad === 0 && (code !== 0 || good === 0) ? 1 : 0;
	if (unseen) console.error(`${title}: ${code === 0 ? 'there was nothing to run' : `ended with ${code}`}`);
	passed += good;
	failed += bad + unseen;
}

function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
