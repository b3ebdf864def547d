import type { WaitingWords } from '../waiting.ts';

export const waiting: WaitingWords = {
	title: 'Still on this phone',
	withoutScript: 'Nothing waits on this phone. You sent it. We have it.'
};
