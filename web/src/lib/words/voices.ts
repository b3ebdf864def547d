/** The two ways we say everything to contributors: in the usual words, and in Easy Read. */
export const voices = ['en-gb', 'easy'] as const;
export type Voice = (typeof voices)[number];
