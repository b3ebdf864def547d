import type { ShareWords } from '../share.ts';
import { choices } from './choices.ts';

export const share: ShareWords = {
	...choices,
	signedIn: { text: 'You are signed in. This comes to your list.', notYou: 'Not you? Sign out' },
	intro: 'It takes about 5 minutes. You can stop at any time. You do not need to give your name.',
	promise: 'If you may be in danger, we have to tell someone who can help.',
	progress: 'Question {number} of {count}',
	progressSoFar: 'Question {number}',
	question: {
		who: 'Who are you?',
		group: 'Tell us about your group',
		age: 'How old are you?',
		before: 'Before you start',
		phone: 'Do other people use this phone?',
		mode: 'How do you want to answer?',
		about: 'What is it about?',
		cards: 'How is this for you?',
		mat: 'Your cards',
		feeling: 'How did it feel?',
		story: 'What happened?',
		better: 'What would make it better?',
		time: 'Is it about now, or are you looking back?',
		back: 'When was it?',
		consent: 'May we use your words?',
		you: 'A little about you',
		check: 'Check before you send'
	},
	hint: {
		mode: 'You can change your mind later.',
		age: 'You can skip this.',
		about: 'Choose all that fit.',
		mat: 'Press a card to move it.',
		story: 'Do not write names. You can skip this if you picked a face.',
		better: 'You can skip this.',
		time: 'Looking back means it was a while ago.',
		consent: 'You choose who sees what you wrote.',
		you: 'You can skip all of this.',
		check: 'You can change anything. Nothing is sent until you press Send.'
	},
	who: {
		young: { label: 'I am a young person' },
		parent: { label: 'I am a parent or carer' },
		helper: { label: 'I am helping a young person', more: 'You write down what they say' },
		group: { label: 'We are a group', more: 'You speak together, as one' }
	},
	group: {
		how: 'How many of you are there?',
		of: 'Who is in your group?',
		young: 'Young people',
		parents: 'Parents and carers'
	},
	mode: {
		pictures: { label: 'Pictures', more: 'Tap faces. Few words.' },
		words: { label: 'Words', more: 'Write what happened.' },
		talk: { label: 'Talk', more: 'Say it. We write it down.' },
		helped: { label: 'Someone is helping me', more: 'We ask who chose each answer.' }
	},
	anotherWay: 'Answer another way',
	// What we promise here about reading, keeping and passing on is to be confirmed by the data protection officer.
	before: {
		withHelper: 'Read this with the young person.',
		read: {
			'under 13': [
				'We read what you send. We take out your name.',
				'We share ideas with people who run schools, doctors and help.',
				'We do not put your name on it.',
				'If you tell us you are not safe, we tell someone who can help.'
			],
			young: [
				'People at your forum read it. They take out names and places.',
				'Then people in charge see it, mixed in with what others said.',
				'You can ask us to delete it.',
				'If you are in danger, we must tell someone. We try to talk to you first.'
			],
			parent: [
				'Your forum reads all of it. It takes out names and other details.',
				'People in charge at the council and the NHS see the main points.',
				'They do not see who you are. You can ask us to delete it.',
				'If a child may be at risk, we have to tell the safeguarding team.'
			]
		},
		go: 'Yes, go on',
		notNow: 'Not now',
		help: 'I want help'
	},
	phone: {
		yes: { label: 'Yes', more: 'We do not save your answers here.' },
		no: { label: 'No', more: 'We save them here, so you can stop and come back.' },
		unsure: { label: 'I do not know', more: 'We do not save your answers here.' }
	},
	unsure: 'I am not sure',
	cards: {
		progress: 'Card {number} of {count}',
		next: 'Next card',
		enough: 'No more cards',
		put: 'Put it under'
	},
	mat: {
		none: 'No cards here.',
		away: 'Take it away',
		more: 'Add a card',
		moreHint: 'Is there something else? Press a card to add it.',
		aCard: 'Move this card'
	},
	inPictures: {
		feeling: 'How does it all feel?',
		story: 'Do you want to say more?',
		storyHint: 'You can skip this. Do not write names.'
	},
	talk: {
		hint: 'Say what happened. Do not say names. You can skip this if you picked a face.',
		cannot: 'We cannot record on this phone. Write it here. Your keyboard may have a microphone.'
	},
	whoChose: {
		title: 'Who chose this?',
		is: { me: 'I chose', together: 'We chose together', helper: 'They chose for me' }
	},
	time: {
		now: { label: 'It is about now', more: 'This year' },
		'looking back': { label: 'I am looking back', more: 'A time when things changed' }
	},
	whatChanged: 'What was changing?',
	consent: {
		'exact words': {
			label: 'Yes, my exact words',
			more: 'Anyone may read them. Names are taken out first.'
		},
		'own words': { label: 'Yes, but say it your way', more: 'Your forum says it in its own words.' },
		'count only': { label: 'No, only count me', more: 'Your forum reads it. Nobody else sees your words.' }
	},
	stage: 'What stage is it about?',
	howOld: 'How old is the young person?',
	whereabouts: 'Which part of the county?',
	wantsHelp: {
		label: 'I want someone to help me',
		more: 'We read this one first. We do not know who you are, so we cannot come to you.'
	},
	contact: { label: 'Your e-mail or phone number', more: 'Only if you want us to find you.' },
	worry: {
		title: 'You do not have to deal with this alone',
		truth: [
			'We read messages in the daytime, not straight away.',
			'We do not know who you are, so we cannot come to you.',
			'If you want us to find you, you can tell us how.'
		],
		more: 'More help',
		notSeen: 'Nobody has seen this yet.'
	},
	marks: {
		title: 'This might tell people who you are:',
		takeOut: 'Take it out',
		keep: 'Keep it',
		is: {
			'nhs-number': 'an NHS number',
			upn: 'a pupil number',
			phone: 'a phone number',
			email: 'an e-mail address',
			postcode: 'a postcode',
			'date-of-birth': 'a birthday',
			url: 'a link',
			handle: 'a name used online',
			nino: 'a National Insurance number',
			name: 'a name',
			address: 'an address',
			place: 'a place',
			school: 'a school',
			service: 'a doctor or a ward',
			reference: 'a case number',
			vehicle: 'a car number',
			condition: 'a rare condition',
			singular: 'something only you may have'
		},
		something: 'a detail'
	},
	preview: {
		title: 'This is how others would see it',
		exact: 'Your forum reads it first. It takes out more names if it finds them.',
		own: 'Others do not see your words. Your forum says it in its own words.',
		count: 'Others do not see your words. You are counted.'
	},
	stopped: {
		title: 'You stopped',
		nothing: 'We kept nothing. Nothing is on this phone.',
		ownPhone: 'Your answers are kept on this phone for 7 days. You can come back.',
		again: 'Start again',
		goOn: 'Go on'
	},
	notSaid: 'I would rather not say',
	why: 'We ask so that we can see who we have not heard from. We never show small groups.',
	next: 'Next',
	back: 'Back',
	stop: 'Stop',
	skip: 'Skip this',
	send: 'Send',
	change: 'Change',
	skipped: 'Skipped',
	nothingYet: 'Nothing is sent yet.',
	move: 'Move',
	trap: 'Leave this empty',
	problemTitle: 'Problem: ',
	thereIsAProblem: 'There is a problem',
	problem: {
		who: 'Choose who you are.',
		headCount: 'Write how many of you there are. A number from 2 to 500.',
		groupOf: 'Choose who is in your group.',
		mode: 'Choose how you want to answer.',
		about: 'Choose what it is about, or choose “I am not sure”.',
		story: 'Pick a face, or write something here.',
		tooLong: 'This is too long. Please keep it to 5,000 letters. What you wrote is still here.',
		time: 'Choose now, or looking back.',
		longAgo: 'Choose how long ago it was.',
		transition: 'Choose what was changing.',
		consent: 'Choose if we may use your words.',
		contact: 'Write an e-mail address or a phone number, or leave it empty.',
		chosenBy: 'Choose who chose this answer.',
		bigPicture: 'This photo is too big. Choose a smaller one, or send without it.',
		bigSound: 'This sound is too big. Choose a smaller one, or send without it.',
		bigFiles: 'The files are too big. Choose fewer or smaller ones, or send without them.',
		check: 'Something is missing. Look through your answers again.',
		notSent: 'We could not send it. It is not your fault. What you wrote is still here. Try again.',
		notCome: 'We could not get the next question. Your answers are still here. Try again.'
	},
	seen: {
		title: 'Who sees this?',
		any: {
			forum: { bold: 'Your forum reads it.', rest: 'It is not the council or the NHS.' },
			names: { bold: '', rest: 'Names and places are taken out.' },
			charge: { bold: '', rest: 'People in charge see the main points, mixed with what others said.' }
		},
		wrote: {
			forum: { bold: 'Your forum reads all of it.', rest: 'Then it takes out names and places.' },
			council: { bold: '', rest: 'The council and the NHS never see this page.' }
		},
		you: {
			number: { bold: '10 people or more', rest: 'must say the same before we show a number.' },
			lookUp: { bold: '', rest: 'Nobody can look you up by these answers.' }
		},
		consent: {
			forum: { bold: 'Your forum', rest: 'reads what you wrote, whatever you choose here.' },
			back: { bold: '', rest: 'You can take it back later with your six pictures.' }
		}
	}
};
