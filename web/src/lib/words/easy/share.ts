import type { ShareWords } from '../share.ts';

export const share: ShareWords = {
	signedIn: { text: 'You are signed in. This comes to your list.', notYou: 'Not you? Sign out' },
	intro: 'It takes about 5 minutes. You can stop at any time. You do not have to say your name.',
	promise: 'Are you in danger? Is someone else? If you tell us, we must tell someone who can help.',
	progress: 'Question {number} of {count}',
	progressSoFar: 'Question {number}',
	question: {
		who: 'Who are you?',
		group: 'Who is in your group?',
		age: 'How old are you?',
		before: 'Read this first',
		phone: 'Do other people use this phone?',
		mode: 'How do you want to answer?',
		about: 'What is it about?',
		cards: 'How is this for you?',
		mat: 'Your cards',
		feeling: 'How did it feel?',
		story: 'What happened?',
		better: 'What would make it better?',
		time: 'Is it now, or was it before?',
		back: 'When was it?',
		consent: 'May we use your words?',
		you: 'About you',
		check: 'Look before you send'
	},
	hint: {
		mode: 'You can change this later.',
		age: 'You can skip this.',
		about: 'You can pick more than one.',
		mat: 'Press a card to move it.',
		story: 'Do not write names. Did you pick a face? Then you can skip this.',
		better: 'You can skip this.',
		time: 'Before means a while ago.',
		consent: 'You choose who sees your words.',
		you: 'You can skip all of this.',
		check: 'You can change things. We get nothing until you press Send.'
	},
	who: {
		young: { label: 'I am a young person' },
		parent: { label: 'I am a parent or carer', more: 'A carer looks after someone' },
		helper: { label: 'I am helping a young person', more: 'You write what they say' },
		group: { label: 'We are a group', more: 'You answer together' }
	},
	group: {
		how: 'How many people?',
		of: 'Who are they?',
		young: 'Young people',
		parents: 'Parents and carers'
	},
	mode: {
		pictures: { label: 'Pictures', more: 'You tap faces. There are few words.' },
		words: { label: 'Words', more: 'You write what happened.' },
		talk: { label: 'Talk', more: 'Say it. We write it down.' },
		helped: { label: 'Someone is helping me', more: 'We ask who chose each answer.' }
	},
	anotherWay: 'Answer in a new way',
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
				'Your forum reads it. It takes out names and places.',
				'Then people in charge see it. They see it mixed with what others said.',
				'You can ask us to delete it.',
				'Are you in danger? We must tell someone. We try to talk to you first.'
			],
			parent: [
				'Your forum reads all of it. It takes out names.',
				'People in charge see the main points. They work at the council and the NHS.',
				'They do not see who you are. You can ask us to delete it.',
				'Is a child not safe? We must tell people who keep children safe.'
			]
		},
		go: 'Yes, go on',
		notNow: 'Not now',
		help: 'I want help'
	},
	phone: {
		yes: { label: 'Yes', more: 'We do not save your answers.' },
		no: { label: 'No', more: 'We save your answers here. You can stop and come back.' },
		unsure: { label: 'I do not know', more: 'We do not save your answers.' }
	},
	unsure: 'I am not sure',
	card: {
		'people listen': 'People listen to me',
		'my say': 'I have my say',
		'being told': 'People tell me things',
		'clear words': 'Words I understand',
		'getting an answer': 'I get an answer',
		changes: 'Things change',
		waiting: 'Waiting',
		'my plan': 'My plan',
		'getting help': 'Getting help',
		'the people who help': 'People who help me',
		'working together': 'Adults work together',
		'who decides': 'Who decides',
		promises: 'Adults do what they said',
		'school or college': 'School or college',
		lessons: 'Lessons',
		'break times': 'Break times',
		noise: 'Noise',
		'busy places': 'Busy places',
		friends: 'Friends',
		'getting there': 'Getting there',
		health: 'My health',
		equipment: 'Things I use',
		'what comes next': 'What comes next',
		home: 'Home',
		'feeling safe': 'I feel safe',
		hurt: 'I am hurt',
		scared: 'I am scared',
		alone: 'I am alone',
		secret: 'A secret'
	},
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
		moreHint: 'Is there more? Press a card to add it.',
		aCard: 'Move this card'
	},
	inPictures: {
		feeling: 'How does it all feel?',
		story: 'Do you want to say more?',
		storyHint: 'You can skip this. Do not write names.'
	},
	talk: {
		hint: 'Say what happened. Do not say names. Did you pick a face? Then you can skip this.',
		cannot: 'We cannot record on this phone. Write it here. Your keyboard may have a microphone.'
	},
	whoChose: {
		title: 'Who chose this?',
		is: { me: 'I chose', together: 'We chose together', helper: 'They chose for me' }
	},
	feeling: {
		'very bad': 'Very bad',
		bad: 'Bad',
		ok: 'OK',
		good: 'Good',
		'very good': 'Very good',
		'not known': 'I do not know'
	},
	time: {
		now: { label: 'It is now', more: 'This year' },
		'looking back': { label: 'It was before', more: 'When something changed for you' }
	},
	longAgo: {
		'last year': 'Last year',
		'1 to 3 years ago': '1 to 3 years ago',
		'more than 3 years ago': 'More than 3 years ago',
		'not sure': 'I am not sure'
	},
	whatChanged: 'What was the change?',
	transition: {
		'starting school': 'I started school',
		'primary to secondary': 'I went to secondary school',
		'resource base to secondary': 'I left a resource base. I went to secondary school.',
		'moving school': 'I moved to a new school',
		'to college or sixth form': 'I went to college or sixth form',
		'to adult services': 'I began to get help as an adult',
		'something else': 'Something else'
	},
	consent: {
		'exact words': {
			label: 'Yes, use my words',
			more: 'All people can read them. We take out names first.'
		},
		'own words': { label: 'Yes, but say it in a new way', more: 'Your forum says it in its own words.' },
		'count only': {
			label: 'No, only count me',
			more: 'Your forum reads it. No one else sees your words.'
		}
	},
	stage: 'Where were they?',
	phase: {
		'early years': 'Before school',
		primary: 'Primary school',
		secondary: 'Secondary school',
		'16 to 25': '16 to 25'
	},
	howOld: 'How old is the young person?',
	ageBand: { 'under 13': 'Under 13', '13 to 15': '13 to 15', '16 to 25': '16 to 25' },
	whereabouts: 'Where do you live?',
	wantsHelp: {
		label: 'I want someone to help me',
		more: 'We read this first. We do not know who you are. So we cannot come to you.'
	},
	contact: { label: 'Your e-mail or phone number', more: 'Do you want us to find you? Then write it.' },
	worry: {
		title: 'You do not have to deal with this alone',
		truth: [
			'We read messages in the day. We do not read them straight away.',
			'We do not know who you are. So we cannot come to you.',
			'Do you want us to find you? Tell us how.'
		],
		more: 'More help',
		notSeen: 'No one has seen this yet.'
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
		count: 'Others do not see your words. We count you.'
	},
	stopped: {
		title: 'You stopped',
		nothing: 'We kept nothing. Nothing is on this phone.',
		ownPhone: 'We keep your answers on this phone for 7 days. You can come back.',
		again: 'Start again',
		goOn: 'Go on'
	},
	notSaid: 'I do not want to say',
	why: 'Who have we not heard from yet? This helps us see. We never show small groups.',
	next: 'Next',
	back: 'Back',
	stop: 'Stop',
	skip: 'Skip this',
	send: 'Send',
	change: 'Change',
	skipped: 'Skipped',
	nothingYet: 'You have not sent it yet.',
	move: 'Move',
	trap: 'Leave this empty',
	problemTitle: 'Problem: ',
	thereIsAProblem: 'There is a problem',
	problem: {
		who: 'Choose who you are.',
		headCount: 'Write how many people. Write a number from 2 to 500.',
		groupOf: 'Choose who is in your group.',
		mode: 'Choose how you want to answer.',
		about: 'Choose what it is about. Or choose “I am not sure”.',
		story: 'Pick a face. Or write something here.',
		tooLong: 'This is too long. Make it shorter. Your words are still here.',
		time: 'Choose now, or before.',
		longAgo: 'Choose how long ago it was.',
		transition: 'Choose what the change was.',
		consent: 'Choose if we may use your words.',
		contact: 'Write an e-mail address or a phone number. Or leave it empty.',
		chosenBy: 'Choose who chose this answer.',
		bigPicture: 'This photo is too big. Choose a smaller one. Or send without it.',
		bigSound: 'This sound is too big. Choose a smaller one. Or send without it.',
		bigFiles: 'The files are too big. Choose fewer files. Or send without them.',
		check: 'Something is missing. Look at your answers again.',
		notSent: 'We could not send it. It is not your fault. Your words are still here. Try again.',
		notCome: 'We could not get the next question. Your answers are still here. Try again.'
	},
	seen: {
		title: 'Who sees this?',
		any: {
			forum: { bold: 'Your forum reads it.', rest: 'Your forum is not the council. It is not the NHS.' },
			names: { bold: '', rest: 'We take out names and places.' },
			charge: { bold: '', rest: 'The people in charge see the main points. They see them all mixed up.' }
		},
		wrote: {
			forum: { bold: 'Your forum reads all of it.', rest: 'Then it takes out names and places.' },
			council: { bold: '', rest: 'The council and the NHS never see this page.' }
		},
		you: {
			number: { bold: '10 people or more', rest: 'must say the same. Only then we show a number.' },
			lookUp: { bold: '', rest: 'No one can find you from this.' }
		},
		consent: {
			forum: { bold: 'Your forum', rest: 'reads your words. It reads them if you say yes or no.' },
			back: { bold: '', rest: 'You can take it back later. You use your six pictures.' }
		}
	}
};
