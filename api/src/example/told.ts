import { examplePictures, type ExamplePicture } from '@sd/db/seed/example/pictures';
import type { ExampleVoice } from '@sd/db/seed/example/shapes';
import { voices } from '@sd/db/seed/example/voices-all';
import type { LongAgo, Mode, Time, Transition } from '@sd/shared/phone/answers';

type Answers = Omit<ExamplePicture, 'themes' | 'feeling' | 'moderation'> & Pick<ExampleVoice, 'feeling'>;

/** What one made-up contributor told, in words or in pictures alone. */
export type Told = Answers & {
	mode: Mode;
	time: Time;
	longAgo?: LongAgo;
	transition?: Transition;
	headCount?: number;
	story: string;
	better: string;
	/** The slugs of the themes it is evidence for. */
	themes: string[];
	moderation: ExampleVoice['moderation'];
	hidden: NonNullable<ExampleVoice['hidden']>;
	/** The public rule that a declined one quotes, by its position. */
	rule?: number;
};

export function everythingTold(): Told[] {
	return [...voices.map(inWords), ...examplePictures().map(inPictures)];
}

function inWords({ theme, lookingBack, hidden = [], better = '', ...voice }: ExampleVoice): Told {
	return {
		...voice,
		...lookingBack,
		time: lookingBack ? 'looking back' : 'now',
		better,
		hidden,
		themes: theme ? [theme] : []
	};
}

function inPictures(picture: ExamplePicture): Told {
	return { ...picture, mode: 'pictures', time: 'now', story: '', better: '', hidden: [] };
}
