import type { Feeling } from '@sd/shared/phone/answers';

/** Which of the drawn faces stands for which feeling; its word is always beside it. */
export const facePictures: Record<Feeling, string> = {
	'very bad': 'face-1',
	bad: 'face-2',
	ok: 'face-3',
	good: 'face-4',
	'very good': 'face-5',
	'not known': 'face-q'
};
