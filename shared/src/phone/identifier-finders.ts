/**
 * One finder for each kind of identifier: its shape, and where the kind has one, the check digit that
 * tells it from a chance number. Every pattern is bounded, so a hostile text cannot make it slow.
 */
import { findBirthDates, numericDates } from './birth-dates.ts';
import { findNumbers, findPupilNumbers, findSpokenPhones } from './identifier-numbers.ts';
import { findPlaces } from './identifier-places.ts';
import { findConditions, findReferences } from './identifier-references.ts';
import type { IdentifierType, Mark, Strength } from './identifier-mark.ts';
import { findNames } from './names.ts';
import { isPostcodeArea } from './postcode-areas.ts';

type Finder = (text: string) => Mark[];

const label = '[a-z\\d-]{1,63}';
const local = "(?<![\\w.+-])[\\w.%+'-]{1,64}";
const dot = '(?: dot | ?[(\\[{] ?dot ?[)\\]}] ?)';
const at = '(?:@ ?| @ | ?[(\\[{] ?(?:at|@) ?[)\\]}] ?)';
const spelledLocal = `${local}(?:${dot}[\\w+'-]{1,64}){0,3}`;
const mailHosts = 'gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|protonmail';
const emails = [
	`${spelledLocal}${at}${label}(?:(?:\\.| \\. |${dot})${label}){1,5}`,
	`${spelledLocal} at ${label}(?:${dot}${label}){1,5}`,
	`${spelledLocal}(?:${at}| at )(?:${mailHosts})(?:\\.[a-z]{2,3}){0,2}\\b`
].map((pattern) => new RegExp(pattern, 'gi'));

const topLevels = 'com|co\\.uk|org|net|uk|io|gg|app|info|eu|wales|scot|school|nhs';
const urls = [
	new RegExp(
		`(?<![\\w-])${label}(?:[\\[({](?:\\.|dot)[\\])}]${label}){0,3}[\\[({](?:\\.|dot)[\\])}](?:${topLevels})(?![\\w-])(?:/\\S{0,500})?`,
		'gi'
	),
	/\bhxxps?:\/\/\S{2,500}/gi,
	/(?:https?:\/\/|\bwww\.)[^\s<>"]{2,2000}/gi,
	new RegExp(
		`(?<![@\\w.-])${label}(?:\\.${label}){0,4}?\\.(?:${topLevels})(?![\\w-])(?:/[^\\s<>"]{0,2000})?`,
		'gi'
	),
	/(?<![@\w.-])[a-z\d-]{2,63}\.[a-z]{2,4}\/[\w?=&%#.-]{3,500}/gi
];

const network =
	'(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|discord|xbox|psn|roblox|fortnite|gamer ?tag|twitter|' +
	'facebook|fb|telegram|kik|steam|twitch|youtube|bereal|user ?name)';
const handles = [
	/(?<![\w@.])@(?!(?:home|school|college|work|the)\b)[a-z\d_][\w.]{1,30}/gi,
	/(?<![\w#])[\w.]{2,32}#\d{4}(?!\d)/g,
	/(?<![\w@.:/-])(?=\w{0,30}[a-z])[a-z\d]{1,30}_[a-z\d_]{1,30}(?![\w@])/gi,
	new RegExp(`\\b${network} ?(?:[:=]|-+>) ?@?[\\w.-]{2,32}`, 'gi'),
	new RegExp(
		`\\bmy ${network}(?: (?:user|name|username|handle|tag|id|account)){0,2}(?: is |'s |s | ?- ?)@?[\\w.-]{3,32}`,
		'gi'
	),
	new RegExp(
		`\\b(?:add|follow|find|message|dm) me (?:on|at) ${network},? (?:as |at |@|its |it's |im |i'm )?[\\w.-]{3,32}`,
		'gi'
	)
];

export function findersOf(today: string | undefined): Finder[] {
	return [
		(text) => findNumbers(text, numericDates(text)),
		findPupilNumbers,
		findSpokenPhones,
		(text) => allMatches(text, emails, 'email'),
		(text) => allMatches(text, urls, 'url'),
		(text) => allMatches(text, handles, 'handle'),
		findPostcodes,
		findOutwardCodes,
		(text) => findBirthDates(text, today),
		findPlaces,
		findReferences,
		findConditions,
		findNames
	];
}

function allMatches(text: string, patterns: RegExp[], type: IdentifierType): Mark[] {
	return patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map((match) => mark(match, type, 'strong'));
}

const wholePostcode =
	/(?<![a-z\d])([a-z]{1,2})( ?)(\d[a-z\d]?)[ .\n-]{0,3}(\d[abd-hjlnp-uw-z]{2})(?![a-z\d])/gi;

const spacedPostcode =
	/(?<![a-z\d])([a-z] [a-z]?)( ?)(\d(?: \d)?) (\d [abd-hjlnp-uw-z] [abd-hjlnp-uw-z])(?![a-z\d])/gi;

function findPostcodes(text: string): Mark[] {
	return [...text.matchAll(wholePostcode), ...text.matchAll(spacedPostcode)]
		.filter(isPostcode)
		.map((match) => mark(match, 'postcode', 'strong'));
}

/** "E1 2nd" and "so 3 4th" have the shape of a postcode but are an ordinal: only a close "OX4 1st" is let through. */
function isPostcode([, area = '', gap = '', , inward = '']: RegExpMatchArray): boolean {
	const ordinal = /^(?:1st|2nd|3rd|[04-9]th)$/.test(inward);

	return isPostcodeArea(area.replace(' ', '')) && !(ordinal && (area.length === 1 || gap !== ''));
}

const outwardCode = /(?<![a-z\d])([a-z]{1,2})\d{1,2}(?![a-z\d])/gi;
const nearbyHome = /(?:post ?code|live|living|lives|area|from|moved|address|round)\b[^.\n]{0,20}$/i;

/** One letter and a number is a motorway, a vitamin or a band, unless the words before it speak of a home. */
function findOutwardCodes(text: string): Mark[] {
	return [...text.matchAll(outwardCode)]
		.filter(([, area = '']) => isPostcodeArea(area))
		.filter(
			({ 1: area, index }) =>
				area?.length === 2 || nearbyHome.test(text.slice(Math.max(0, index - 40), index))
		)
		.map((match) => mark(match, 'postcode', 'weak'));
}

function mark(match: RegExpMatchArray, type: IdentifierType, strength: Strength): Mark {
	const from = match.index ?? 0;

	return { type, strength, from, to: from + match[0].trimEnd().length };
}
