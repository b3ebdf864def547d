import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import { Contributor } from '../people/contributor.ts';
import { expect, test } from '../people/index.ts';
import { startProduct } from '../people/product.ts';

test('a place that has its own pictures shows them on the cards, and ours where it has none', async ({
	page
}) => {
	test.slow();
	const home = await mkdtemp(join(tmpdir(), 'said-and-done-pictures-'));
	await writeFile(
		join(home, 'told.svg'),
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>'
	);
	process.env['PICTURES'] = home;
	const product = await startProduct({ home });
	delete process.env['PICTURES'];
	try {
		const person = new Contributor(page);
		await page.goto(`${product.address}/share`);
		await person.begins({});
		await person.chooses('How do you want to answer?', 'Pictures');
		await person.chooses('What is it about?', 'Being told what is happening');

		const top = page.locator('main .card');
		await expect(top.locator('img')).toHaveAttribute('src', '/pictures/told.svg');
		expect(
			await top.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
		).toBeGreaterThan(0);
		await person.goesOn('Next card');
		await expect(top).toContainText('Words I understand');
		await expect(top.locator('svg')).toBeVisible();
		await expect(top.locator('img')).toHaveCount(0);
	} finally {
		await product.stop();
		await rm(dataFolder(home), { recursive: true, force: true });
		await rm(home, { recursive: true, force: true });
	}
});
