import type { Felt } from '@sd/shared/phone/answers';
import type { Step } from '#lib/track/steps.ts';

/** What became of something that was told. */
export type TrackWords = { step: Record<Step, string>; felt: Record<Felt, string> };
