import type { DraftWords } from '../draft.ts';

export const draft: DraftWords = {
	unfinished: 'You were telling us something.',
	goOn: 'Go on',
	startAgain: 'Start again',
	ownPhone: 'This is my own phone',
	ownPhoneMore: 'We keep what you write here for 7 days. Then you can go on later.',
	cannotKeep: 'This phone cannot keep it. Send it while you have signal, or write it down.'
};
