/** What the attack on a published release found, in lines that anybody can read. */
import { attack } from './attack.ts';
import { protectionWidth } from './constants.ts';
import { releaseFrom, type ReleaseTables } from './publish.ts';

export type AttackReport = { isBroken: boolean; lines: string[] };

export function attackReport(text: string): AttackReport {
	const release = readable(text);
	if (!release)
		return { isBroken: true, lines: ['The rules for releases cannot have made this. Do not publish it.'] };

	const { isBroken, brokenTables, bounds } = attack(release);
	const found = bounds.map(
		({ table, key, low, high }) =>
			`${table}: ${key}: from ${low} to ${high}${brokenTables.includes(table) ? ' (too narrow)' : ''}`
	);
	return { isBroken, lines: [...found, verdict(isBroken, brokenTables.length, bounds.length)] };
}

function verdict(isBroken: boolean, brokenTables: number, hidden: number): string {
	if (!isBroken)
		return `${hidden} hidden numbers, and each can still be anything from 0 to ${protectionWidth}.`;
	if (!brokenTables) return 'These numbers contradict each other. Do not publish them.';
	return 'Some hidden numbers can be worked out. Do not publish this.';
}

function readable(text: string): ReleaseTables | undefined {
	try {
		return releaseFrom(text);
	} catch {
		return undefined;
	}
}
