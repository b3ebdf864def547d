/** The part of it that we use: it works on Node's own requests, and its published types would bring Express. */
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
	type Options = { threshold: number; brotli: { params: Record<number, number> }; filter: Filter };
	type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	const compression: { (options: Options): Middleware; filter: Filter };
	export default compression;
}
