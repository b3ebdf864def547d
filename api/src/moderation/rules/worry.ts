/** How worried to be, in words: they say what to look for and not what is so. */
export type WorryWords = 'may be in danger' | 'worth a careful read';

/** The rank that puts something first in the list. */
export const riskyRank = 2;

/** Nobody but a person can know what is in a voice note or a picture. Once it is written down, a machine has read it too. */
type Came = { state: string; transcriptSealed: string | null };

export function uncheckedByMachine(attachments: readonly Came[]): boolean {
	return attachments.some(({ state, transcriptSealed }) => state !== 'deleted' && transcriptSealed === null);
}

export function worryWords(rank: number): WorryWords | null {
	if (rank >= riskyRank) return 'may be in danger';
	return rank > 0 ? 'worth a careful read' : null;
}
