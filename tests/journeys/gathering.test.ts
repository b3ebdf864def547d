import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import { Colleague } from '../people/colleague.ts';
import { Contributor } from '../people/contributor.ts';
import { expect, phone, test, type Account } from '../people/index.ts';
import { post, readForm, sealStory, send, track } from '../people/phone.ts';
import { startProduct, type Product } from '../people/product.ts';

test.describe.configure({ mode: 'serial' });

const name = 'Friday drop-in';
const people = 12;
/** As `limits.ts` has it: what one address may send in an hour. */
const fromOnePlace = 60;

let home: string;
let product: Product;
let code: string;

test.beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'said-and-done-gathering-'));
	// The limits of a real forum, which the other journeys stretch.
	product = await startProduct({ home, settings: { LIMIT_SCALE: '1' } });
});

test.afterAll(async () => {
	await product.stop();
	await rm(dataFolder(home), { recursive: true, force: true });
	await rm(home, { recursive: true, force: true });
});

test('a coordinator makes a session, and a phone in the room opens the link of its poster and tells', async ({
	browser
}) => {
	const { accounts } = JSON.parse(await readFile(join(home, '.data', 'example-accounts.json'), 'utf8')) as {
		accounts: Account[];
	};
	const desk = await browser.newContext({ baseURL: product.address });
	const coordinator = new Colleague(await desk.newPage(), 'The coordinator');
	const { page } = coordinator;
	await coordinator.signsIn(accounts.find(({ role }) => role === 'coordinator')!);
	await coordinator.worksIn('SEND Youth Forum');
	await coordinator.opens('/team/asks');
	await page.getByText('Make a session').click();
	await page.getByLabel('What it is called').fill(name);
	// Tomorrow: a session that is yet to come is open already, and this test has no clock of its own.
	const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
	await page.getByLabel('Day', { exact: true }).fill(tomorrow);
	await page.getByLabel('It closes at').fill('23:30');
	await page.getByLabel('How many people you expect').fill(String(people));
	await coordinator.presses('Make it and show the poster');

	await coordinator.sees(`Poster for ${name}`);
	const square = page.getByRole('img', { name: /^A square to scan/ });
	await expect(square).toBeVisible();
	const words = await page.locator('.poster .words').getByRole('listitem').allTextContents();
	code = words.map((word) => word.trim()).join('-');
	expect(code).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
	await expect(square).toHaveAccessibleName(new RegExp(`/g/${code}$`));
	await desk.close();

	const pocket = await browser.newContext({ ...phone, baseURL: product.address });
	const contributor = new Contributor(await pocket.newPage());
	await contributor.opens(`/g/${code}`);
	await contributor.sees(name);
	await contributor.page
		.getByRole('main')
		.getByRole('link', { name: /^Tell us/ })
		.click();
	await expect(contributor.page).toHaveURL(new RegExp(`/share\\?gathering=${code}$`));
	await contributor.fills({ story: 'Told in the room' });
	const receipt = await contributor.sends();
	await contributor.tracks(receipt);
	await expect(contributor.page.getByText(`You told us at: ${name}`)).toBeVisible();
	await pocket.close();
});

test('a room of twelve behind one address all get through when the address has sent all that it may', async () => {
	test.slow();
	const { address } = product;
	const form = await readForm(address);
	for (let sent = 0; sent < fromOnePlace; sent += 1)
		expect(await send(address, await sealStory(form, `Before the session ${sent}`)), `${sent}`).toBe(true);

	const refused = await post(address, await sealStory(form, 'From nowhere'));
	expect(refused.status).toBe(429);
	const guessed = await post(address, await sealStory(form, 'Guessed', { gathering: 'tiger-tiger-tiger' }));
	expect(guessed.status).toBe(429);

	const stories = Array.from({ length: people }, (_, at) => `Told in the room by person ${at + 1}`);
	const items = await Promise.all(stories.map((story) => sealStory(form, story, { gathering: code })));
	expect(await Promise.all(items.map((item) => send(address, item)))).toEqual(items.map(() => true));
	for (const [at, { receipt }] of items.entries()) {
		const found = await track(address, receipt);
		expect(found.story).toBe(stories[at]);
	}

	expect((await post(address, await sealStory(form, 'Still from nowhere'))).status).toBe(429);
});
