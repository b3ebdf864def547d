// npm start: from a fresh clone to a running Said & Done, with nothing but Node 20 and npm on the machine.
import { build, install, node, surroundings } from './prepare.mjs';
import { forwardSignals, serve } from './run.mjs';

const words = process.argv.slice(2);
const developing = words.includes('--dev');

forwardSignals();
if (!(await install())) process.exit(1);
// In development the pages are made while one looks at them.
if (!developing && !(await build())) process.exit(1);
const env = { ...surroundings(), NODE_ENV: developing ? 'development' : 'production', SD_LAUNCHED: '1' };
process.exit(await serve(node(), ['web/server/main.ts', ...words], { env }));
