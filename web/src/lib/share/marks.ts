import { findIdentifiers } from '@sd/shared/phone/identifiers';
import type { Answers } from './steps.ts';

/** A stretch of what somebody wrote that may tell who they are. Start and end are places in the text as typed. */
export type Mark = { field: 'story' | 'better'; start: number; end: number; text: string; type: string };

/** Looks only into words that will be sent. What was kept on purpose is found too, and not asked again. */
export function findMarks(answers: Answers, today = new Date().toISOString().slice(0, 10)): Mark[] {
	const fields = answers.mode === 'pictures' ? (['story'] as const) : (['story', 'better'] as const);
	return fields.flatMap((field) => {
		const text = answers[field] ?? '';
		return findIdentifiers(text, today).map(({ type, start, end }) => ({
			field,
			start,
			end,
			text: text.slice(start, end),
			type
		}));
	});
}
