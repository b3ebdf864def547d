// What every deployment starts with, for its people to change under Settings.

export const forums = [
	{
		slug: 'youth',
		name: 'SEND Youth Forum',
		serves: 'young person',
		about: 'Young people with special educational needs and disabilities.',
		coordinatorsEmployedBy: null
	},
	{
		slug: 'parent-carer',
		name: 'Oxfordshire Parent Carers Forum',
		serves: 'parent carer',
		about: 'Parents and carers. The forum is independent from the local authority.',
		coordinatorsEmployedBy: null
	}
] as const;

export const rules = [
	{
		title: 'Tell us about things, not about one worker by name',
		wording:
			'Say what happened and how it could be better. Do not accuse one person by name: that goes to their service.',
		easyRead: 'Tell us what happened. Leave out the names of workers.'
	},
	{
		title: 'Nothing that could hurt somebody',
		wording: 'No threats, no insults, and nothing that puts anybody in danger.',
		easyRead: 'Do not write things that could hurt someone.'
	},
	{
		title: 'Your own experience',
		wording: 'Tell us what happened to you, your child, or the person you help. Not what you have heard.',
		easyRead: 'Tell us what happened to you.'
	},
	{
		title: "One person's case goes to the service itself",
		wording:
			'We cannot decide about one plan or one place. Ask the service, or an advice service such as SENDIASS.',
		easyRead: 'We cannot fix one case. We can say who to ask.'
	},
	{
		title: 'No adverts',
		wording: 'Nothing that sells something or asks for votes.',
		easyRead: 'Do not send adverts.'
	},
	{
		title: 'Say it once',
		wording: 'Each of us counts once. If you send the same again, we keep the first.',
		easyRead: 'You only need to send it once.'
	}
] as const;

// Published numbers, looked up on the pages of the services themselves.
const verifiedOn = '2026-11-21';

export const helpNumbers = [
	{ name: 'In danger now', number: '999', how: 'call', hours: 'Day and night', verifiedOn },
	{ name: 'Childline', number: '0800 1111', how: 'call', hours: 'Free, day and night', verifiedOn },
	{ name: 'Shout', number: '85258', how: 'text', hours: 'Free, day and night', verifiedOn },
	{ name: 'NHS 111, then press 2', number: '111', how: 'call', hours: 'Day and night', verifiedOn },
	{
		name: 'Worried about a child in Oxfordshire',
		number: '0345 050 7666',
		how: 'call',
		hours: 'Monday to Thursday 8.30 to 5, Friday to 4',
		verifiedOn
	},
	{
		name: 'Worried about a child, at night',
		number: '0800 833 408',
		how: 'call',
		hours: 'Evenings and weekends',
		verifiedOn
	}
] as const;

export const setting = {
	readingHours: 'Monday to Friday in the daytime, not straight away',
	readingDays: 7,
	answeringDays: 56,
	terms:
		'We read what you send and take out names. We share the main points with the people in charge. ' +
		'If somebody may be in danger, we have to tell someone who can help. (To be confirmed by the data protection officer.)'
} as const;
