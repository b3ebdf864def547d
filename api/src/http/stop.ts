import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const longestGoodbye = 5000;

/** What has been asked is answered first; whoever holds a line open without asking is not waited for. */
export async function closeServer(server: Server): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	await Promise.race([closed, setTimeout(longestGoodbye)]);
}

/** Stops once, on whichever sign comes first: a signal, or the end of the launcher that started us. */
export function stopOnSignal(stop: () => Promise<void>): void {
	let isStopping = false;
	async function stopOnce(): Promise<void> {
		if (isStopping) return;
		isStopping = true;
		await stop();
		process.exit(0);
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnce());
	process.on('disconnect', () => void stopOnce());
}

export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (problem: NodeJS.ErrnoException) => {
			const isTaken = problem.code === 'EADDRINUSE';
			reject(
				isTaken ? new Error(`Something else is using port ${port}. Set PORT to another number.`) : problem
			);
		});
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/** A start that cannot go on ends with the sentence that says what to do, and no stack. */
export function endWithSentence(problem: unknown): never {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exit(1);
}
