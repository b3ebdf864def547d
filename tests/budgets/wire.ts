import type { Page } from '@playwright/test';

export type Kind = 'html' | 'css' | 'js' | 'fonts' | 'images' | 'other';
export type Arrived = { url: string; kind: Kind; body: number; whole: number; encoding: string };

/** Listens to everything that comes over the wire for one page, as it travels: compressed, with its headers. */
export async function listen(page: Page): Promise<{ arrived: Arrived[]; quiet: () => Promise<void> }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const asked = new Map<string, Arrived & { headers: number }>();
	const arrived: Arrived[] = [];
	const onTheWay = new Set<string>();
	let lastMoved = Date.now();
	const ended = ({ requestId }: { requestId: string }) => {
		onTheWay.delete(requestId);
		lastMoved = Date.now();
	};
	session.on('Network.requestWillBeSent', ({ requestId }) => onTheWay.add(requestId));
	session.on('Network.loadingFinished', ended);
	session.on('Network.loadingFailed', ended);

	session.on('Network.responseReceived', ({ requestId, response, type }) => {
		const name = Object.keys(response.headers).find((each) => each.toLowerCase() === 'content-encoding');
		asked.set(requestId, {
			url: response.url,
			kind: kindOf(response.mimeType, type),
			headers: response.encodedDataLength,
			encoding: name ? response.headers[name]! : '',
			body: 0,
			whole: 0
		});
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const one = asked.get(requestId);
		// A drawing inside the page itself does not travel.
		if (!one || !one.url.startsWith('http')) return;
		const { headers, ...rest } = one;
		arrived.push({ ...rest, body: Math.max(0, encodedDataLength - headers), whole: encodedDataLength });
	});
	return { arrived, quiet };

	/** Nothing has been on its way for half a second. (The page's own "network idle" is said once and for all.) */
	async function quiet(): Promise<void> {
		lastMoved = Date.now();
		while (onTheWay.size > 0 || Date.now() - lastMoved < 500) await page.waitForTimeout(50);
	}
}

function kindOf(mimeType: string, type: string): Kind {
	if (type === 'Document') return 'html';
	if (mimeType === 'text/css') return 'css';
	if (/javascript/.test(mimeType)) return 'js';
	if (mimeType.startsWith('font/')) return 'fonts';
	if (mimeType.startsWith('image/')) return 'images';
	return 'other';
}

export const weightOf = (arrived: readonly Arrived[], kind: Kind) =>
	arrived.filter((each) => each.kind === kind).reduce((sum, { body }) => sum + body, 0);

export const totalOf = (arrived: readonly Arrived[]) => arrived.reduce((sum, { whole }) => sum + whole, 0);

/** What came as plain text although it is long enough to be worth making smaller. */
export const uncompressed = (arrived: readonly Arrived[]) =>
	arrived.filter(
		({ kind, body, encoding }) => ['html', 'css', 'js'].includes(kind) && body > 1000 && encoding !== 'br'
	);
