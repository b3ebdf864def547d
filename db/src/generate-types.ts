// Writes src/database-types.ts anew from a database that was migrated this moment. A test compares the two.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freshDatabase } from './testing/database.ts';
import setup from './testing/postgres.ts';

const stop = await setup();
const database = await freshDatabase('sd_types');
const codegen = dirname(createRequire(import.meta.url).resolve('kysely-codegen/package.json'));
const { status } = spawnSync(
	process.execPath,
	[join(codegen, 'dist', 'cli', 'bin.js'), '--config-file', 'kysely-codegen.json'],
	{
		cwd: dirname(import.meta.dirname),
		env: { ...process.env, DATABASE_URL: database.ownerUrl },
		stdio: 'inherit'
	}
);
await database.close();
await stop();
process.exit(status ?? 1);
