import * as exports from '@sd/db/import-export';
import { toldSheet, type ExportPage, type ExportPart } from '@sd/shared/import';
import { NotAllowedNow, NotForYou } from '../errors.ts';
import type { Desk } from '../moderation/desk.ts';
import { toldHeaders, toldRow } from './rules/told-row.ts';
import { readOutcome } from './sealed.ts';

const minutes = 15;
const pageSize = 500;

const sheets: Record<ExportPart, { name: string; headers: readonly string[] }> = {
	told: { name: toldSheet, headers: toldHeaders },
	themes: {
		name: 'Themes',
		headers: [
			'Theme',
			'Easy Read',
			'Areas',
			'Sent to',
			'How the forum sees it',
			'Sent on',
			'Published on',
			'Key'
		]
	},
	quotes: { name: 'Quotes', headers: ['Theme', 'Words', 'Key of what was said'] },
	answers: {
		name: 'Answers',
		headers: [
			'Theme',
			'Kind',
			'What becomes of it',
			'Answer',
			'Easy Read',
			'What did not change',
			'Who answers',
			'Team',
			'Due on',
			'Done on',
			'How far it is',
			'Given on',
			'Published on'
		]
	},
	decisions: {
		name: 'Decisions',
		headers: ['Key of what was said', 'Decision', 'Rule', 'Note', 'On', 'By']
	}
};

/**
 * Begins a download of everything the forum owns: this is what the audit keeps. The ticket opens its pages for a
 * quarter of an hour, to the same person in the same forum and to nobody else.
 */
export function begin({ actor, keys, clock }: Desk): { id: string; ticket: string } {
	if (!actor.forumId) throw new NotAllowedNow('Choose the forum you work in first.');
	const until = clock.now().getTime() + minutes * 60_000;
	return {
		id: actor.forumId,
		ticket: keys.lock('pass', `${until}|${actor.id}|${actor.forumId}`, 'export')
	};
}

/** One page of one part, as the cells of a spreadsheet. */
export async function page(desk: Desk, { ticket, part, after }: ExportPage) {
	const forumId = forumOf(desk, ticket);
	const asked = { forumId, after, limit: pageSize };
	const rows = part === 'told' ? await told(desk, asked) : await listOf[part](desk.db, asked);
	return {
		...sheets[part],
		rows: rows.map(({ cells }) => cells),
		next: rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null
	};
}

const listOf = {
	themes: exports.listThemes,
	quotes: exports.listQuotes,
	answers: exports.listAnswers,
	decisions: exports.listDecisions
};

async function told(
	{ db, keys }: Desk,
	asked: { forumId: string; after?: string | undefined; limit: number }
) {
	const rows = await exports.listTold(db, asked);
	return rows.map(({ outcomeSealed, ...row }) => {
		const outcome = (outcomeSealed && readOutcome(keys, row.id, outcomeSealed)) || '';
		return { id: row.id, cells: toldRow({ ...row, outcome }) };
	});
}

function forumOf({ actor, keys, clock }: Desk, ticket: string): string {
	try {
		const [until, personId, forumId] = keys.unlock('pass', ticket, 'export').split('|');
		const isOwn = personId === actor.id && forumId === actor.forumId;
		if (isOwn && forumId && Number(until) > clock.now().getTime()) return forumId;
	} catch {
		// Not ours: it is answered like one that has run out.
	}
	throw new NotForYou('This download has run out. Begin it again.');
}
