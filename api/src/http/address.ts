import type { IncomingMessage } from 'node:http';

/**
 * Who is calling. Behind proxies of ours it is what the outermost of them wrote, counted from the right:
 * anything further left was written by the caller.
 */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxyHops: number): string {
	const own = request.socket.remoteAddress ?? '';
	if (proxyHops === 0) return own;
	const passed = String(request.headers['x-forwarded-for'] ?? '').split(',');
	return passed.at(-proxyHops)?.trim() || own;
}
