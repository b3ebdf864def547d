/** One folder of data is used by one Said & Done at a time. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birth } from './process.ts';

interface Holder {
	pid: number;
	birth: string;
}

/** Takes the folder, or says who has it. The answer gives it back. */
export async function lockFolder(folder: string): Promise<() => void> {
	const path = join(folder, 'lock');
	const mine = JSON.stringify({ pid: process.pid, birth: birth(process.pid) });
	for (let attempt = 0; attempt < 5; attempt++) {
		if (create(path, mine)) return () => release(path, mine);
		const holder = await read(path);
		if (holder && birth(holder.pid) === holder.birth) {
			throw new Error(
				`Said & Done is already running from this folder (process ${holder.pid}). Stop it first.`
			);
		}
		rmSync(path, { force: true });
	}
	throw new Error(`The file ${path} could not be made. Is the disk full?`);
}

function create(path: string, text: string): boolean {
	try {
		writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** A file caught between its making and its filling is read again; one that stays empty was cut off by a crash. */
async function read(path: string): Promise<Holder | undefined> {
	for (let attempt = 0; attempt < 5; attempt++) {
		try {
			return JSON.parse(readFileSync(path, 'utf8')) as Holder;
		} catch {
			await pause(50);
		}
	}
	return undefined;
}

function release(path: string, mine: string): void {
	try {
		if (readFileSync(path, 'utf8') === mine) rmSync(path);
	} catch {
		// Somebody removed the folder: then nothing is left to give back.
	}
}
