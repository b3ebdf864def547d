import type { DraftWords } from '../draft.ts';

export const draft: DraftWords = {
	unfinished: 'You started to tell us something.',
	goOn: 'Go on',
	startAgain: 'Start again',
	cannotKeep: 'This phone cannot keep what you write. Send it while you have signal. Or write it on paper.'
};
