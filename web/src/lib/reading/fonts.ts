import lexend from '#lib/ui/css/font-lexend.css?url';
import opendyslexic from '#lib/ui/css/font-opendyslexic.css?url';
import type { Choice } from './settings.ts';

/** Fonts that nobody gets who has not picked them: each is a style sheet of its own. */
export const fontSheets: Partial<Record<Choice<'font'>, string>> = { lexend, opendyslexic };
