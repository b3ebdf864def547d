import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import { everythingKept } from '../people/database.ts';
import { expect, test } from '../people/index.ts';

const canary = 'CANARY-7d1f';

test('what a child wrote, and the key to it, are nowhere to be read: not in a table, a log or a file', async ({
	contributor
}) => {
	await contributor.opens('/share');
	await contributor.fills({ story: `${canary} at school today` });
	const words = await contributor.sends();
	await contributor.tracks(words);
	await expect(contributor.page.getByText(canary)).toBeVisible();
	const home = process.env['SD_HOME']!;

	const places = [await everythingKept(home), await textOf(home), await textOf(dataFolder(home))];

	for (const place of places) {
		expect(place).not.toContain(canary);
		expect(place).not.toContain(Buffer.from(canary).toString('base64').slice(0, -2));
		expect(place).not.toContain(words.join(' '));
	}
});

/** Everything in a folder but the database's own files, which the tables above are. */
async function textOf(folder: string): Promise<string> {
	const texts: string[] = [];
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const { isFile } = await stat(path).then((found) => ({ isFile: found.isFile() }));
		if (isFile) texts.push(await readFile(path, 'latin1'));
		else if (!/cluster|native/.test(name)) texts.push(await textOf(path));
	}
	return texts.join('\n');
}
