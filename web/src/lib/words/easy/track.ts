import type { TrackWords } from '../track.ts';

export const track: TrackWords = {
	step: {
		have: 'We have it',
		read: 'We read it',
		told: 'We told the people in charge',
		answered: 'They answered',
		asked: 'We ask you: did it help?'
	},
	felt: {
		'much better': 'Much better',
		'a bit better': 'A bit better',
		'the same': 'The same',
		worse: 'Worse',
		'too soon to say': 'It is too soon to say'
	}
};
