/** One throw-away PostgreSQL for a whole run of tests; each test file makes databases of its own in it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIn } from '../embedded/start.ts';

/** The workers inherit the address as SD_TEST_OWNER_URL. */
export default async function setup(): Promise<() => Promise<void>> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given) {
		process.env['SD_TEST_OWNER_URL'] = given;
		return async () => undefined;
	}
	const folder = mkdtempSync(join(tmpdir(), 'said-and-done-test-'));
	const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	// A run that is interrupted ends without its teardown.
	process.once('exit', remove);
	try {
		const { url, stop } = await startIn({ folder, ownerPassword: 'only for tests', durable: false });
		process.env['SD_TEST_OWNER_URL'] = url;
		return () => stop().finally(remove);
	} catch (error) {
		remove();
		throw error;
	}
}
