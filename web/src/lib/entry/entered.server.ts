import { KeepEntry, splitAtMarks } from '@sd/shared/entry';
import { several, text } from '#lib/server/forms.ts';
import type { Entered, Piece, PieceProblems } from './entered.ts';

/** Everything that the form for what others said holds, as it was typed. */
export function enteredIn(posted: FormData): Entered {
	const count = Math.min(Number(text(posted, 'pieces')) || 0, 100);
	return {
		id: text(posted, 'id'),
		cameBy: text(posted, 'cameBy'),
		toldOn: text(posted, 'toldOn'),
		headCount: text(posted, 'headCount').trim(),
		text: text(posted, 'text'),
		pieces: Array.from({ length: count }, (_, at) => pieceIn(posted, at))
	};
}

function pieceIn(posted: FormData, at: number): Piece {
	return {
		story: text(posted, `story-${at}`),
		isLeftOut: posted.has(`leave-${at}`),
		teller: text(posted, `teller-${at}`),
		relationship: text(posted, `relationship-${at}`),
		heads: text(posted, `heads-${at}`).trim(),
		areas: several(posted, `areas-${at}`),
		feeling: text(posted, `feeling-${at}`),
		consent: text(posted, `consent-${at}`),
		wantsHelp: posted.has(`help-${at}`)
	};
}

/** The pieces that a person's marks make of what was pasted, each still to be said of who spoke. */
export function piecesOf(pasted: string): Piece[] {
	return splitAtMarks(pasted).map((story) => ({
		story,
		isLeftOut: false,
		teller: '',
		relationship: '',
		heads: '',
		areas: [],
		feeling: '',
		consent: 'own words',
		wantsHelp: false
	}));
}

type Read =
	| { entry: KeepEntry }
	| { problem: string; problems: Record<string, string[]>; ofPieces: Record<number, PieceProblems> };

/** What the api takes; or what is missing, at the piece that it is missing in. */
export function readEntry(entered: Entered): Read {
	const kept = entered.pieces.map((piece, at) => ({ piece, at })).filter(({ piece }) => !piece.isLeftOut);
	const read = KeepEntry.safeParse({
		id: entered.id,
		cameBy: entered.cameBy,
		toldOn: entered.toldOn,
		headCount: numberIn(entered.headCount),
		contributions: kept.map(({ piece }) => ({
			story: piece.story,
			teller: piece.teller,
			// What is behind a choice that was not made is not sent along.
			relationship: piece.teller === 'helper' ? piece.relationship || undefined : undefined,
			headCount: piece.teller === 'group' ? numberIn(piece.heads) : undefined,
			areas: piece.areas,
			feeling: piece.feeling || undefined,
			consent: piece.consent,
			wantsHelp: piece.wantsHelp
		}))
	});
	if (read.success) return { entry: read.data };
	const problems: Record<string, string[]> = {};
	const ofPieces: Record<number, PieceProblems> = {};
	for (const { path, message } of read.error.issues) {
		const [head, index, field] = path;
		const at = typeof index === 'number' ? kept[index]?.at : undefined;
		if (at !== undefined && typeof field === 'string') (ofPieces[at] ??= {})[field] ??= message;
		else (problems[String(head)] ??= []).push(message);
	}
	const [first] = read.error.issues;
	return { problem: first?.message ?? 'Check what you wrote, then keep it.', problems, ofPieces };
}

/** A number, nothing, or what makes the schema say that it is none. */
const numberIn = (typed: string) => (typed === '' ? undefined : Number(typed));
