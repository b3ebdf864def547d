import type { Database } from '@sd/db/database';
import * as ledgers from '@sd/db/release-ledger';
import type { Candidate, LedgerRow } from './rules/ledger.ts';

/** The releases that are out, as the rules read them. Exact counts of them were never kept, so none is near enough to be made again. */
export async function readLedger(db: Database): Promise<LedgerRow[]> {
	const rows = await ledgers.list(db);
	return rows.map(({ termId, startsOn, endsOn, scheme, epoch, number }) => ({
		term: termId,
		from: startsOn,
		until: endsOn,
		scheme: scheme ?? '',
		epoch,
		release: number
	}));
}

type Counted = { termId: string; startsOn: string; endsOn: string; epoch: number; scheme: string };

export function candidateOf({ termId, startsOn, endsOn, epoch, scheme }: Counted): Candidate {
	return { term: termId, from: startsOn, until: endsOn, epoch, scheme };
}
