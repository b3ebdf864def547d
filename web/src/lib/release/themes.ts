import type { ReleaseBody } from '@sd/shared/release';
import type { FeltRating } from '@sd/shared/report';

export type ReleasedTheme = {
	id: string;
	/** As the release says it; undefined where it says only whether it helped. */
	sentence: string | undefined;
	count: number | 'hidden' | undefined;
	felt: FeltRating | undefined;
};

/** Every theme that a release speaks of: its sentence and number where they are shown, and whether it helped. */
export function themesIn({ tables, felt }: Pick<ReleaseBody, 'tables' | 'felt'>): ReleasedTheme[] {
	const cells = tables.find(({ name }) => name === 'theme')?.cells ?? [];
	const counted = new Set(cells.map(({ key }) => key));
	return [
		...cells.map(({ key, label, count }) => ({ id: key, sentence: label, count, felt: felt[key] })),
		...Object.entries(felt)
			.filter(([id]) => !counted.has(id))
			.map(([id, rating]) => ({ id, sentence: undefined, count: undefined, felt: rating }))
	];
}

export const feltWords: Record<FeltRating, { word: string; picture: string }> = {
	worse: { word: 'Worse', picture: 'face-2' },
	'the same': { word: 'The same', picture: 'face-3' },
	'a bit better': { word: 'A bit better', picture: 'face-4' },
	'much better': { word: 'Much better', picture: 'face-5' },
	'too soon to say': { word: 'Too soon to say', picture: 'time' },
	'too few to show': { word: 'Too few to show', picture: 'face-q' }
};
