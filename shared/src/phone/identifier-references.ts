/** Finds what is filed under one person, or true of hardly anybody else: case numbers, cars, rare conditions, "the only". */
import type { IdentifierType, Mark, Strength } from './identifier-mark.ts';
import { isRareCondition } from './name-lists.ts';

const rules: [IdentifierType, Strength, RegExp][] = [
	[
		'nino',
		'strong',
		/(?<![a-z\d])(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z](?:[ .-]{0,2}\d){6}[ .-]{0,2}[a-d](?![a-z\d])/gi
	],
	['nino', 'strong', /(?<![a-z\d])qq(?:[ .-]{0,2}\d){6}[ .-]{0,2}[a-d](?![a-z\d])/gi],
	[
		'reference',
		'strong',
		/(?<![a-z\d])ehcp?(?:na)?(?:[ -]?(?:ref(?:erence)?|no|number)\.?:?)?[-/ :#]{0,2}(?:[a-z]{2,4}[-/])?\d{2,}(?:[-/]\d+)*/gi
	],
	[
		'reference',
		'strong',
		/(?<![a-z\d])(?:eh|sen|snd|send|oxf?|cas|ref|inc|cmp|ap)[-/]?\d{3,}(?:[-/][\da-z]+)*(?![a-z\d])/gi
	],
	[
		'reference',
		'strong',
		/(?<=(?<![a-z])(?:case|ref|reference|complaint|tribunal|appeal|claim|hospital|patient|pupil|file|mrn|uln|ticket|application|system|liquidlogic|mosaic|rio|carefirst)(?: (?:ref(?:erence)?|number|no|num|id)\.?)?(?: is| was|:|#)?[ :#]{1,2})(?=[a-z\d/-]{0,14}\d)[a-z\d]+(?:[-/ ]?(?=[a-z]{0,4}\d)[a-z\d]+){0,4}(?<=\d{3}[a-z\d/ -]{0,12})/gi
	],
	['vehicle', 'strong', /(?<![a-z\d])[a-z]{2}\d{2} ?[a-z]{3}(?![a-z\d])/gi],
	[
		'singular',
		'weak',
		/\b(?:the |his |her |my |an? )?only (?:[\w-]+ ){0,3}?(?:child(?:ren)?|boys?|girls?|pupils?|students?|kids?|one|ones|person|people|famil(?:y|ies)|user|teenager|wheelchair|lad|parents?|mum|dad|man|woman) (?:[\w-]+ )?(?:in|at|on|from|with) (?:the|our|his|her|my|their|that|this|year|a|an|england|oxfordshire|it)\b(?: (?:whole |entire )?[\w-]+)?/gi
	],
	[
		'singular',
		'weak',
		/\bonly child in\b(?: [\w-]+){1,2}|\bthe only (?:deaf|blind|black|asian|muslim|traveller|gypsy|autistic|disabled|non-verbal|wheelchair)(?: [\w-]+)?/gi
	],
	[
		'singular',
		'weak',
		/\b(?:in|on|made|all over) (?:the )?(?:local |national )?(?:news|papers?|newspapers?|tv|telly|front page|headlines|echo|oxford mail|bbc news|mail online)\b(?! (?:people|every|all))/gi
	],
	[
		'singular',
		'weak',
		/\b(?:one of (?:only )?(?:two|three|four|five) (?:children|people|families|boys|girls|pupils|kids)|(?:went viral|youngest ever|first (?:child|person|boy|girl) in (?:the|england|britain|oxfordshire)))\b/gi
	],
	[
		'singular',
		'weak',
		/\b(?:one in a million|only \d{1,3} (?:people|children|cases) in (?:the )?(?:world|uk|country|england))\b/gi
	],
	[
		'condition',
		'weak',
		/\b(?:(?:[A-Z][a-z]+(?:['-]s?[A-Z]?[a-z]*)?)[ -]){1,2}(?:[Ss]yndrome|[Dd]isease|[Dd]ystrophy)\b/g
	],
	[
		'condition',
		'weak',
		/\b(?:di ?george|22q11?|fragile[- ]x|cri du chat|williams syndrome|west syndrome|charge syndrome|swan child|sma type \d|kcnq2|scn[128]a|syngap1?|cdkl5|stxbp1|foxg1|shank3|mecp2|1[5-7]p?q?\d\d[a-z.\d]*|1p36|(?:ring |unbalanced )?chromosome \d+|deletion syndrome|cornelia de lange)(?![a-z\d])(?: (?:syndrome|deletion))?/gi
	]
];

const commonConditions =
	/^(?:downs?|down's|asperger'?s?|tourette'?s?|crohn'?s?|alzheimer'?s?|irritable|the|heart|coeliac|mental|my|his|her)\b/i;
const carNearby =
	/\b(?:reg|registration|plates?|car|van|taxi|cab|bus|minibus|driver|vehicle|parked|number)\b/i;

export function findReferences(text: string): Mark[] {
	return rules.flatMap(([type, strength, pattern]) =>
		[...text.matchAll(pattern)]
			.filter(
				({ 0: words, index }) =>
					(type !== 'condition' || !commonConditions.test(words)) &&
					(type !== 'vehicle' || carNearby.test(text.slice(Math.max(0, index - 60), index + 40)))
			)
			.map(({ 0: words, index }): Mark => ({
				type,
				strength,
				from: index,
				to: index + words.trimEnd().length
			}))
	);
}

/** The rare ones by their own name, however it is written. */
export function findConditions(text: string): Mark[] {
	return [...text.matchAll(/[a-z]{2,}(?:[-'][a-z]+)*/gi)]
		.filter(({ 0: word }) => isRareCondition(word.toLowerCase()))
		.map(({ 0: word, index }) => ({
			type: 'condition',
			strength: 'weak',
			from: index,
			to: index + word.length
		}));
}
