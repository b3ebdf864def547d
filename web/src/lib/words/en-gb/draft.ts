import type { DraftWords } from '../draft.ts';

export const draft: DraftWords = {
	unfinished: 'You were telling us something.',
	goOn: 'Go on',
	startAgain: 'Start again',
	cannotKeep: 'This phone cannot keep it. Send it while you have signal, or write it down.'
};
