import type { AnswerKind, Delivery } from '@sd/shared/answer';
import type { FeltRating } from '@sd/shared/report';

export const kindPictures: Record<AnswerKind, string> = {
	'we did': 'tick',
	'we are doing': 'next',
	'we will': 'time',
	'we cannot': 'stop'
};

export const deliveryPictures: Record<Delivery, string> = {
	'off track': 'stop',
	behind: 'time',
	'on track': 'next',
	finished: 'tick'
};

export const feltPictures: Record<FeltRating, string> = {
	worse: 'face-2',
	'the same': 'face-3',
	'a bit better': 'face-4',
	'much better': 'face-5',
	'too soon to say': 'time',
	'too few to show': 'face-q'
};
