// pnpm budgets: builds the app where something has changed, and weighs and times it in a browser.
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { build, install, node, surroundings } from './prepare.mjs';
import { forwardSignals, root, step } from './run.mjs';

forwardSignals();
if (!(await install()) || !(await build())) process.exit(1);
const browser = await chromium();
if (!browser) process.exit(1);
const env = { ...surroundings('tests'), CHROMIUM: browser };
const words = ['budgets/run.ts', ...process.argv.slice(2)];
const { code } = await step(node(), words, { cwd: join(root, 'tests'), env });
process.exit(code);
