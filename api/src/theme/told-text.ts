import type * as likenesses from '@sd/db/likeness';
import { unpackVector } from './rules/likeness/packed-vector.ts';

type Row = Awaited<ReturnType<typeof likenesses.list>>[number];

/** As the rules of likeness read it. */
export function withText<Told extends Row>(told: Told) {
	return { ...told, text: `${told.story} ${told.better}`.trim(), vector: unpackVector(told.vector) };
}

/** As a page shows it: the vector stays here. */
export function asTold({ text: _, vector: __, ...told }: ReturnType<typeof withText>) {
	return told;
}
