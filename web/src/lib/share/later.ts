/**
 * The rules of the wizard and all that it shows after its first question, in one file: it comes while the first is
 * answered, and by the time it is wanted the signal may be gone.
 */
export { forgetTold } from '#lib/attachment/told.svelte.ts';
export { autosave } from '#lib/draft/autosave.ts';
export { fieldsOf, readAnswers } from './answers.ts';
export { deckOf } from './deck.ts';
export { default as HelpMe } from './HelpMe.svelte';
export { fetchMarksAhead } from './marks-ahead.ts';
export { cardPut, move, placeAt, progressOf } from './move.ts';
export { firstUnfinished, problemsAt } from './problems.ts';
export { default as Question } from './Question.svelte';
export { isOnTheWay } from './steps.ts';
export { default as WorryPanel } from './WorryPanel.svelte';
export { worryWatch } from './worry-watch.svelte.ts';
