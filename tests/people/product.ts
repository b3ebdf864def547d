import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '@sd/db/embedded/folder';

const project = fileURLToPath(new URL('../../', import.meta.url));

export type Product = {
	address: string;
	home: string;
	/** What the start told whoever runs it. */
	said: string;
	process: ChildProcess;
	stop: () => Promise<void>;
};

type Wish = { home: string; kind?: 'example' | 'real'; settings?: Record<string, string> };

/** Starts the product as an operator would, with data of its own, and waits until it says it is ready. */
export async function startProduct({ home, kind = 'example', settings = {} }: Wish): Promise<Product> {
	const child = spawn(process.execPath, ['web/server/main.ts', ...(kind === 'real' ? ['--real'] : [])], {
		cwd: project,
		env: {
			...process.env,
			NODE_ENV: 'production',
			PORT: '0',
			DATA_HOME: home,
			LIMIT_SCALE: '1000',
			...settings
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	// Everything it says from here on, for looking whether it says too much.
	const log = createWriteStream(join(home, 'said.log'), { flags: 'a' });
	child.stdout?.pipe(log);
	child.stderr?.pipe(log);
	const { address, said } = await untilReady(child);
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return {
		address,
		home,
		said,
		process: child,
		async stop() {
			child.kill('SIGTERM');
			await gone;
		}
	};
}

function untilReady(child: ChildProcess): Promise<{ address: string; said: string }> {
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const ready = /Ready on (\S+)/.exec(said);
			if (ready?.[1]) resolve({ address: ready[1], said });
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('exit', () => reject(new Error(`The product did not start. It said:\n${said}`)));
	});
}

/** One example for all journeys; removed with its data when they are done. With SD_ADDRESS set, one that is running is used. */
export default async function setup(): Promise<(() => Promise<void>) | void> {
	if (process.env['SD_ADDRESS']) return;
	const home = await mkdtemp(join(tmpdir(), 'said-and-done-journeys-'));
	const product = await startProduct({ home });
	process.env['SD_HOME'] = home;
	process.env['SD_ADDRESS'] = product.address;
	process.env['SD_ACCOUNTS'] = join(home, '.data', 'example-accounts.json');
	return async () => {
		await product.stop();
		await rm(dataFolder(home), { recursive: true, force: true });
		await rm(home, { recursive: true, force: true });
	};
}
