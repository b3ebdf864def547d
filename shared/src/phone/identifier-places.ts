/** Finds where somebody is to be found: a home address, a school or setting, a surgery or ward, a small place they live in. */
import type { IdentifierType, Mark, Strength } from './identifier-mark.ts';
import { grammar } from './name-cues.ts';
import { isAnySchool, isFirstName, isNoName, isOrdinary } from './name-lists.ts';

const street =
	'(?:road|rd|street|st|close|lane|ln|avenue|ave|drive|dr|way|court|crescent|cres|gardens?|gdns|grove|place|terrace|hill|row|mews|' +
	'walk|square|green|park|rise|view|parade|path|croft|fields?|meadows?|mead|orchard|wharf|quay|yard|heights|end|bank|cottages?)';
const named = "(?:st\\.|[a-z][a-z'-]{1,20})";
const homes = [
	`(?:flat|apartment|unit) ?\\d{1,4}[a-z]?,? (?:\\d{1,4}[a-z]?,? )?(?:${named} ){1,3}${street}\\b`,
	`(?<![\\d£$.:/])\\d{1,4}[a-z]?(?:[-/]\\d{1,3})?,? (?:${named} ){1,3}?${street}(?![a-z'])`,
	`(?:house|cottage|farm|lodge|forge|barn|mill|rectory|vicarage),? (?:\\d{1,4} )?(?:${named} ){1,3}?${street}(?![a-z'])`,
	`\\b(?:live|lives|living|lived|home is|house is|address is|home|address:?) (?:at |on |in )?(?:number |no\\.? ?)?\\d{1,4}[a-z]? ${named}`
].map((pattern) => new RegExp(pattern, 'gi'));
const road =
	/\b(?:[A-Z][a-z'-]+ ){1,2}(?:Road|Rd|Street|Close|Lane|Avenue|Ave|Drive|Crescent|Gardens|Grove|Terrace|Mews|Cottages)\b/g;
const travellerSite =
	/\b(?:plot|pitch|bay|caravan) \d{1,3}[a-z]?,? (?:[A-Z][a-z'-]+ ){1,3}(?:Site|Park|Lane|Field|Camp)\b/g;

const kindOfSchool =
	'(?:(?:C ?of ?E|CofE|RC|Church|Catholic|Community|Special|Junior|Infants?|Primary|Secondary|High|Grammar|Free|Nursery|SEMH|SEN|' +
	'Manor|House|Hall|Park|Court|Lodge|View|Street|Road|Lane|Green|Hill|Bank)\\.? )*' +
	'(?:School|Primary|Juniors?|Infants?|Secondary|High|Grammar|Academy|College|Nursery|Pre-?school|Playgroup|SEMH|PRU|' +
	"Sixth Form|Kindergarten|Children's Centre|Learning Centre|Youth Club|Resource Base)";
const proper =
	"(?!(?:The|A|At|My|Our|His|Her|In|To|From|When|This|That|And|But|If|Why|Not|No) )(?:St\\.? )?[A-Z][A-Za-z']+";
const schools = [
	new RegExp(
		`\\b${proper}(?: (?:of|the|and|&) [A-Z][a-z']+| ${proper}){0,4} ${kindOfSchool}\\b(?! (?:Worker|Teacher|Nurse|Run|Transport)s?)`,
		'g'
	),
	/\b(?:St\.?|Saint) [A-Z][a-z]+(?:'?s)?\b(?: (?:and|&) (?:St\.? )?[A-Z][a-z]+(?:'?s)?)?(?: [A-Z][a-z]+)?(?! (?:Day|Ambulance))/g,
	/\bOur Lady(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?|'s)?/g,
	/(?<=[a-z,] )[A-Z][a-z]+ [Cc]lass\b/g,
	/\b(?:class|form|tutor group) \d{1,2}[A-Z]{1,3}\b/gi,
	/\b[Cc]lass [A-Z][a-z]+\b/g
];
const towns =
	'[a-z]{2,}(?:field|wood|ford|ton|ham|bury|brook|hill|dale|ley|land|well|bridge|mead|mere|worth|croft|gate|view|side|park|lane|grove|' +
	'oak|ash|tree|hurst|mount|stone|bank|shaw|moor|burn|bourne|thorpe|wick|combe|don|mark|low|fern|marsh|heath|minster|chester|lock)';
const smallSchools = [
	new RegExp(
		`(?<=\\b(?:at|to|from|in|left|attends?|joined|into) )(?:st\\.? [a-z']{3,}|our lady[a-z' ]{0,14}?|${towns}|(?:holy|christ|all) [a-z]+|[a-z]{3,} (?:tree|bank|hill|park|house|lane|green|wood|oak|court|mead|manor|end))` +
			'(?: (?:c ?of ?e|rc|catholic|church of england))?(?: (?:primary|juniors?|junior school|infants?|infant school|secondary|high|academy|college|nursery|school|semh|special school|pru|manor|high school|primary school))\\b',
		'gi'
	),
	/\bst\.? (?:mary|john|peter|paul|james|thomas|joseph|anne|michael|andrew|george|francis|luke|mark|matthew|nicholas|patrick|teresa|bede|edward|aldate|aldhelm|philip|margaret|clare|christopher|gregory|barnabas|alban)'?s?\b(?: (?:primary|school|academy|college|nursery))?/gi
];
const careOf =
	'(?:Surgery|surgery|Medical Centre|Medical Practice|Medical Group|Health Centre|Practice|Hospital|hospital|Ward|ward|Clinic|clinic|' +
	"Hospice|Infirmary|infirmary|Children's Centre|Family Centre|Pharmacy|Care Home|Dental|Assessment Unit|Unit)";
const services = [
	new RegExp(`\\b${proper}(?:'s)?(?: ${proper}){0,3} ${careOf}\\b`, 'g'),
	/\bDr\.? [A-Z][a-z]+'s (?:surgery|clinic|practice)/g,
	/\bward \d{1,2}[a-z]?\b/gi,
	/\bJohn Radcliffe|\bHorton General|\bGreat Ormond Street|\bAlder Hey/gi
];
const livesIn =
	/\b(?:live|lives|living|lived|moved|from|move) (?:here )?(?:in|to|from|near|just outside) ([A-Z][a-z]+(?:[ -][A-Z][a-z]+)*)(?! (?:Road|Street|School))/g;
const atPlace =
	/(?<=(?<![A-Za-z])(?:at|attends|attend|attending|joined|left|started|starting|leave|leaving|goes to|go to|went to|going to|moved to|move to|sent to|place at|bus to|taxi to|school|schools?:?|told|excluded from|off from) )[A-Z][a-z]+(?: (?:Tree|Park|House|Court|Hill|Bank|Manor|View|Lodge|Green|Oaks?|Hall|[A-Z][a-z]+))?\b(?!'s? [a-z])/g;
const notPlaces =
	/^(?:christmas|easter|first|last|least|home|school|breaktime|lunch|night|year|key|stage|reception|early|sixth|the|a|panel|tribunal|court|hospital|university|nursery|college|church|mosque)$/i;

export function findPlaces(text: string): Mark[] {
	const quiet = text.replace(/\b[A-Z]{3,}\b/g, (loud) =>
		/^(?:SEMH|PRU|SEN)$/.test(loud) ? loud : loud.charAt(0) + loud.slice(1).toLowerCase()
	);

	return [
		...all(text, homes, 'address', 'strong').filter(isHome),
		...all(text, [road, travellerSite], 'address', 'weak'),
		...all(quiet, schools, 'school', 'strong').filter(isSpecific),
		...all(text, smallSchools, 'school', 'weak').filter(isSpecific),
		...all(quiet, services, 'service', 'strong').filter(isSpecific),
		...[...text.matchAll(livesIn)]
			.filter(([, place = '']) => isStrange(place))
			.map(({ 0: whole, 1: place = '', index }) =>
				mark('place', 'weak', index + whole.length - place.length, place)
			),
		...all(text, [atPlace], 'school', 'weak').filter((found) => isStrange(wordsOf(found)))
	];

	/** "2 really good close friends" is no address: what stands before the street is neither grammar nor how much. */
	function isHome(found: Mark): boolean {
		const words =
			wordsOf(found)
				.toLowerCase()
				.match(/[a-z']{2,}/g) ?? [];
		const middle = words.filter(
			(each) => !/^(?:flat|live[sd]?|living|home|house|address|number|no|at|on|in|the|is)$/.test(each)
		);
		const ordinary = middle
			.slice(0, -1)
			.some(
				(each) =>
					grammar.has(each) ||
					/(?:ly|ing|years?|weeks?|days?|months?|hours?|minutes?|times|kids|children)$/.test(each)
			);

		return (
			!ordinary &&
			middle.length > 0 &&
			!grammar.has(middle.at(-1) ?? '') &&
			!/^(?:year|week|day|month|hour|minute|mile|time|people|kid|min)s?$/.test(middle[0] ?? '')
		);
	}

	/** "Special School" and "Primary" by themselves are any school. */
	function isSpecific(found: Mark): boolean {
		const words = wordsOf(found).match(/[A-Za-z']+/g) ?? [];
		const [first = '', second = ''] = words.map((each) => each.toLowerCase());

		return (
			words.length > 1 &&
			!isAnySchool(first) &&
			!(isAnySchool(second) && /^(?:every|any|another|good|bad|new|old|next|first)$/.test(first))
		);
	}

	function isStrange(words: string): boolean {
		const [first = ''] = words.toLowerCase().split(/[ -]/);

		return (
			!notPlaces.test(first) &&
			!isNoName(first) &&
			(words.includes(' ') || !isOrdinary(first)) &&
			(words.includes(' ') || !isFirstName(first))
		);
	}

	function wordsOf({ from, to }: Mark): string {
		return text.slice(from, to);
	}
}

function all(text: string, patterns: RegExp[], type: IdentifierType, strength: Strength): Mark[] {
	return patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map(({ 0: words, index }) => mark(type, strength, index, words));
}

function mark(type: IdentifierType, strength: Strength, from: number, words: string): Mark {
	return { type, strength, from, to: from + words.trimEnd().length };
}
