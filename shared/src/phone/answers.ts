/**
 * The closed lists a contributor chooses from. They stand here, apart from the schemas,
 * because the wizard on the phone needs them and must not carry a schema library.
 */
export const contributors = ['young person', 'parent carer'] as const;
export type Contributor = (typeof contributors)[number];

/** Who is telling it: the person themselves, somebody helping them, or a group speaking as one. */
export const tellers = ['self', 'helper', 'group'] as const;
export type Teller = (typeof tellers)[number];

/** Four ways to answer, chosen by the person and never by age: tap pictures, write, talk, or with somebody's help. */
export const modes = ['pictures', 'words', 'talk', 'helped'] as const;
export type Mode = (typeof modes)[number];

/** Who chose an answer: the person alone, both together, or the helper for them. Reports must not mix them. */
export const choosers = ['me', 'together', 'helper'] as const;
export type Chooser = (typeof choosers)[number];

/** The answers of which we ask who chose them. */
export const chosenAnswers = ['about', 'feeling', 'cards', 'story', 'better'] as const;
export type ChosenAnswer = (typeof chosenAnswers)[number];

export const feelings = ['very bad', 'bad', 'ok', 'good', 'very good', 'not known'] as const;
export type Feeling = (typeof feelings)[number];

const three = ['bad', 'ok', 'good'] as const;
const five = ['very bad', 'bad', 'ok', 'good', 'very good'] as const;

/** Pictures show three faces and words five. The two scales are never averaged together. */
export const feelingsOf = {
	pictures: three,
	words: five,
	talk: five,
	helped: three
} as const satisfies Record<Mode, readonly Feeling[]>;

export const times = ['now', 'looking back'] as const;
export type Time = (typeof times)[number];

export const longAgos = ['last year', '1 to 3 years ago', 'more than 3 years ago', 'not sure'] as const;
export type LongAgo = (typeof longAgos)[number];

export const transitions = [
	'starting school',
	'primary to secondary',
	'resource base to secondary',
	'moving school',
	'to college or sixth form',
	'to adult services',
	'something else'
] as const;
export type Transition = (typeof transitions)[number];

/** May we use your words? Exact words may be quoted; own words means we say it our way; or only count it. */
export const consents = ['exact words', 'own words', 'count only'] as const;
export type Consent = (typeof consents)[number];

export const phases = ['early years', 'primary', 'secondary', '16 to 25'] as const;
export type Phase = (typeof phases)[number];

export const ageBands = ['under 13', '13 to 15', '16 to 25'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The five district council areas of Oxfordshire: as fine as a place is ever kept. */
export const places = [
	'Cherwell',
	'Oxford',
	'South Oxfordshire',
	'Vale of White Horse',
	'West Oxfordshire'
] as const;
export type Place = (typeof places)[number];

/** Did it help? One scale, everywhere. */
export const felts = ['worse', 'the same', 'a bit better', 'much better', 'too soon to say'] as const;
export type Felt = (typeof felts)[number];

export const storyLimit = 5000;

export const attachmentKinds = ['voice', 'picture'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** One voice note and three pictures at most; a longer note is cut by the phone. */
export const attachmentLimit = 4;
export const pictureLimit = 3;
export const voiceSeconds = 120;

/** How somebody can be reached, if they want to be. */
export const contactHows = ['email', 'phone'] as const;
export type ContactHow = (typeof contactHows)[number];
