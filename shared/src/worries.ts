/** The same for the server, which has what was learned at hand. A phone fetches it. */
import model from './phone/worry-model.json' with { type: 'json' };
import { worryReader } from './phone/worries.ts';

export const { findWorries, worryRank, unchecked } = worryReader(model);
