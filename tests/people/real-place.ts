import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '@sd/db/embedded/folder';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { startProduct, type Product } from './product.ts';

export type RealPlace = Product & {
	/** The one-time link for the first administrator. */
	firstLink: string;
};

/** An empty place for real people: it asks everybody on the team for a second proof. */
export async function startRealPlace(): Promise<RealPlace> {
	const home = await mkdtemp(join(tmpdir(), 'said-and-done-real-'));
	const product = await startProduct({ home, kind: 'real' });
	const firstLink = /\S+\/sign-in\/\S+/.exec(product.said)?.[0];
	if (!firstLink) {
		await removePlace(product);
		throw new Error(`The start made no link. It said:\n${product.said}`);
	}
	return { ...product, firstLink };
}

export async function removePlace({ home, stop }: Product): Promise<void> {
	await stop();
	await rm(dataFolder(home), { recursive: true, force: true });
	await rm(home, { recursive: true, force: true });
}

/** A browser of one's own, with nothing of anybody else in it. */
export async function ownPage(browser: Browser, address: string): Promise<Page> {
	const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 } });
	return context.newPage();
}

/** A device with a lock of its own, as the browser's own tools make one. */
export async function aLock(page: Page): Promise<CDPSession & { lock: string }> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true
		}
	});
	return Object.assign(devtools, { lock: authenticatorId });
}
