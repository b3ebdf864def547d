import type { SealedField } from '@sd/shared/moderation';

export type Stretch = { field: SealedField; startsAt: number; endsAt: number };

/** A stretch as one value of a form: "story.12.24". */
export function writeStretch({ field, startsAt, endsAt }: Stretch): string {
	return `${field}.${startsAt}.${endsAt}`;
}

/** Read back from a form. Whether it is a stretch of anything is for the api to say. */
export function readStretch(code: string): Stretch {
	const [field, startsAt, endsAt] = code.split('.');
	return { field: field as SealedField, startsAt: Number(startsAt), endsAt: Number(endsAt) };
}
