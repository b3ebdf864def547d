import { randomUUID } from 'node:crypto';
import * as imports from '@sd/db/import';
import type { UploadSheet } from '@sd/shared/import';
import { NotAllowedNow } from '../errors.ts';
import type { Desk } from '../moderation/desk.ts';
import { lockCells, lockSheet } from './sealed.ts';
import { openSheet } from './sheet/open-sheet.ts';

/** Reads a spreadsheet and keeps its rows, locked, until somebody has said what is in them. The same file again is the same import. */
export async function upload(
	{ db, actor, keys, clock }: Desk,
	{ fileName, content }: UploadSheet
): Promise<{ id: string; isHere: boolean }> {
	const { forumId } = actor;
	if (!forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	const bytes = Buffer.from(content, 'base64');
	const fileHash = keys.hashOfImport('file', bytes);
	const before = await imports.findByFile(db, forumId, fileHash);
	if (before) return { id: before.id, isHere: true };

	const { headers, rows, sheet, others } = await openSheet(bytes);
	const id = randomUUID();
	const isNew = await imports.insert(db, {
		id,
		forumId,
		fileHash,
		sheetSealed: lockSheet(keys, id, { fileName, sheet, others, headers }),
		rows: rows.length,
		uploadedBy: actor.id,
		uploadedAt: clock.now()
	});
	if (!isNew) {
		// Two presses of one button: the other one was first.
		const other = await imports.findByFile(db, forumId, fileHash);
		if (other) return { id: other.id, isHere: true };
		throw new NotAllowedNow('Somebody else had this file at that very moment. Choose it again.');
	}
	const kept = rows.map(({ number, cells }) => ({
		importId: id,
		forumId,
		number,
		cellsSealed: lockCells(keys, id, number, cells)
	}));
	await imports.insertRows(db, kept);
	return { id, isHere: false };
}
