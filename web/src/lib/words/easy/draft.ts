import type { DraftWords } from '../draft.ts';

export const draft: DraftWords = {
	unfinished: 'You started to tell us something.',
	goOn: 'Go on',
	startAgain: 'Start again',
	ownPhone: 'This is my own phone',
	ownPhoneMore: 'It stays on this phone for 7 days. You can go on later.',
	cannotKeep: 'This phone cannot keep what you write. Send it while you have signal. Or write it on paper.'
};
