import type { NotDone } from '#lib/server/forms.ts';

/** Which part of the page was not saved, with everything that was typed there. */
export type Refused = NotDone & { which: string };

/** The page holds many forms: one that was refused keeps what was typed, and the others stand as they are. */
export const refusedIn = (refused: Refused | null, which: string, id?: string): Refused | undefined =>
	refused?.which === which && (id === undefined || (refused.entered['id'] ?? '') === id)
		? refused
		: undefined;
