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
