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
		'too soon to say': 'Too soon to say'
	},
	problem: 'Problem',
	problemTitle: 'There is a problem',
	find: {
		title: 'See what happened',
		hint: 'Write your six words, in the order of your pictures.',
		field: 'Your six words',
		example: 'Like: tiger lamp river cake boat drum',
		look: 'Look',
		looking: 'Looking. This takes a moment.',
		notWords: 'Write your six words, in order. Each is one of our pictures, like tiger or lamp.',
		onThisPhone: 'On this phone',
		from: 'From {day}',
		forget: 'Forget',
		forgetOne: 'Forget the one from {day}',
		lost: 'Have you lost your pictures?',
		lostMore:
			'We cannot find them for you. Your forum still reads what you sent. You can tell us again, and see what changed for everyone.',
		tellAgain: 'Tell us again',
		whatChanged: 'What changed'
	},
	pick: {
		open: 'Tap your pictures',
		close: 'Hide the pictures',
		letters: 'First letters',
		lettersMore: 'Write one or two letters to see fewer pictures.',
		count: '{count} pictures',
		none: 'No picture begins like that. Try other letters.',
		chosen: 'Your pictures so far',
		takeOut: 'Take out',
		added: 'Picture {number}: {word}',
		full: 'You have six pictures. Press Look.'
	},
	where: 'How far it is',
	done: 'done',
	notYet: 'not yet',
	yourKey: 'Your six pictures',
	isNew: 'New',
	declined: {
		title: 'We could not use this one',
		rule: 'This is the rule:',
		again: 'You can change it and send it again.',
		agree: {
			label: 'You do not agree?',
			other: 'Tell us. Somebody else reads it again. You can do this once.',
			same: 'Tell us. We read it again. You can do this once.',
			send: 'I do not agree',
			done: 'You told us that you do not agree.',
			otherReads: 'Somebody else reads it again.',
			sameReads: 'We read it again.'
		},
		tellAgain: 'Tell us again',
		rules: 'Our rules'
	},
	answer: {
		label: 'What came of it',
		whole: 'The whole answer',
		easy: 'Show it in Easy Read',
		usual: 'Show the usual words',
		helped: 'Did it help?',
		send: 'Send my answer',
		sent: 'We have it. Thank you. You can change it here.'
	},
	wrong: {
		open: 'This is not what I meant',
		label: 'What did you mean?',
		send: 'Send this to my forum'
	},
	state: {
		accepted: 'Your forum read it and accepted it. Next, it joins what others said.',
		told: 'The people in charge have it. You see their answer here when both sides have signed it.',
		waiting: 'Your forum is going to read it. Look again in a few days.'
	},
	told: {
		title: 'What you told us',
		sent: 'Sent to {forum} on {day}.',
		changed: 'You changed it on {day}.',
		better: 'What would make it better:',
		pictures: 'You answered in pictures.',
		about: 'It is about:',
		feeling: 'It felt:',
		cards: 'Your pictures',
		chose: {
			about: 'What it is about',
			feeling: 'How it felt',
			cards: 'The pictures',
			story: 'What happened',
			better: 'What would make it better'
		},
		who: { me: 'you chose', together: 'you chose together', helper: 'your helper chose' },
		ask: 'You answered: {title}',
		gathering: 'You told us at: {name}',
		others: 'This is how others may see it',
		othersMore: 'Your forum took out names and places.',
		othersSame: 'Others may see it like this, as you wrote it.'
	},
	change: {
		open: 'Change what you told us',
		more: 'You can change it until your forum has read it.',
		noFace: 'No face',
		save: 'Save my change',
		saved: 'Saved. Your forum reads the new words.'
	},
	talk: {
		title: 'You and your forum',
		more: 'They do not know your name. You can write, ask, or add something.',
		you: 'You',
		note: 'You added',
		wrong: 'You said: this is not what I meant',
		isNew: 'New',
		label: 'Write to your forum',
		send: 'Send to my forum',
		sent: 'Sent. Look here again for an answer.',
		newOnes: 'Your forum wrote to you'
	},
	contact: {
		title: 'How we can reach you',
		none: 'We do not know how to reach you. You can leave it like that.',
		given: 'You gave us this:',
		how: 'How?',
		email: 'E-mail',
		phone: 'Phone',
		address: 'Your e-mail address or phone number',
		forWhat: 'What may we use it for?',
		forMail: {
			label: 'E-mail me when something is new',
			more: 'The e-mail does not say what it is about.'
		},
		forReply: { label: 'Somebody from my forum may contact me', more: 'Only your forum can see it.' },
		add: 'Add a way to reach me',
		change: 'Change it',
		save: 'Save it',
		saved: 'Saved. You can change it or take it away here.',
		remove: 'Take it away',
		removed: 'Gone. We do not know how to reach you any more.'
	},
	keep: {
		title: 'Everything we hold of it',
		more: 'This is yours. Save it only on a phone or computer you trust.',
		text: 'Save it as text',
		data: 'Save it as data'
	},
	back: {
		open: 'Take it back',
		title: 'Take it back?',
		more: 'We delete what you told us, and all you wrote since. This cannot be undone.',
		yes: 'Yes, delete it',
		no: 'No, keep it'
	},
	gone: {
		title: 'It is gone',
		more: 'We deleted what you told us. If we quoted your words in a report, the next one leaves them out.',
		start: 'Go to the start'
	}
};
