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
	},
	problem: 'Problem',
	problemTitle: 'There is a problem',
	find: {
		title: 'See what happened',
		hint: 'Write your six words. Keep the order of your pictures.',
		field: 'Your six words',
		example: 'Like: tiger lamp river cake boat drum',
		look: 'Look',
		looking: 'We are looking. Wait a moment.',
		notWords: 'Write your six words in order. Each word is one of our pictures. Like tiger, or lamp.',
		onThisPhone: 'On this phone',
		from: 'From {day}',
		forget: 'Forget',
		forgetOne: 'Forget the one from {day}',
		lost: 'Did you lose your pictures?',
		lostMore:
			'We cannot find them. Your forum still reads what you sent. You can tell us again. You can see what changed.',
		tellAgain: 'Tell us again',
		whatChanged: 'What changed'
	},
	pick: {
		open: 'Tap your pictures',
		close: 'Hide the pictures',
		letters: 'First letters',
		lettersMore: 'Write one letter. Then you see fewer pictures.',
		count: '{count} pictures',
		none: 'No picture starts like that. Try other letters.',
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
		again: 'You can change it. Then send it again.',
		agree: {
			label: 'You do not agree?',
			other: 'Tell us. Then somebody else reads it again. You can do this one time.',
			same: 'Tell us. Then we read it again. You can do this one time.',
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
		accepted: 'Your forum read it. It is good to use. Next, it joins what others said.',
		told: 'The people in charge have it. You see their answer here, when it is ready.',
		waiting: 'Your forum will read it. Look here again in a few days.'
	},
	told: {
		title: 'What you told us',
		sent: 'You sent it to {forum} on {day}.',
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
		others: 'Other people may see this',
		othersMore: 'Your forum took out names and places.',
		othersSame: 'Other people may see it. They see it as you wrote it.'
	},
	change: {
		open: 'Change what you told us',
		more: 'You can change it. Do it before your forum reads it.',
		noFace: 'No face',
		save: 'Save my change',
		saved: 'Saved. Your forum reads the new words.'
	},
	talk: {
		title: 'You and your forum',
		more: 'They do not know your name. You can write to them. You can ask them something.',
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
		none: 'We do not know how to reach you. That is OK.',
		given: 'You gave us this:',
		how: 'How?',
		email: 'E-mail',
		phone: 'Phone',
		address: 'Your e-mail address or phone number',
		forWhat: 'What may we use it for?',
		forMail: { label: 'E-mail me when something is new', more: 'The e-mail does not say what it is about.' },
		forReply: { label: 'Somebody from my forum may contact me', more: 'Only your forum can see it.' },
		add: 'Add a way to reach me',
		change: 'Change it',
		save: 'Save it',
		saved: 'Saved. You can change it here. You can take it away.',
		remove: 'Take it away',
		removed: 'It is gone. We cannot reach you now.'
	},
	keep: {
		title: 'Everything we hold of it',
		more: 'This is yours. Save it only where you trust it. Other people can read it there.',
		text: 'Save it as text',
		data: 'Save it as data'
	},
	back: {
		open: 'Take it back',
		title: 'Take it back?',
		more: 'We delete what you told us. We delete all you wrote since. You cannot get it back.',
		yes: 'Yes, delete it',
		no: 'No, keep it'
	},
	gone: {
		title: 'It is gone',
		more: 'We deleted what you told us. Did we use your words in a report? The next report leaves them out, and says so.',
		start: 'Go to the start'
	}
};
