import type { Outputs } from '#lib/server/api.ts';

export type Template = Outputs['template']['list'][number];
type Typed = { body: string; question: string; note: string };

const fields = { message: 'body', question: 'question', note: 'note' } as const;

/** The words go below what was typed, and nothing typed is lost. */
export function putIn(typed: Typed, { use, body }: Pick<Template, 'use' | 'body'>): Partial<Typed> {
	const field = fields[use];
	const before = typed[field].trimEnd();
	return { [field]: before === '' ? body : `${before}\n\n${body}` };
}
