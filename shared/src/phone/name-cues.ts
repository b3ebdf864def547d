/** The words around a name that give it away, and the words that look like a name and are none. */
const set = (words: string) => new Set(words.split(' '));

/** Grammar, which can stand where a name could and cannot be one. */
export const grammar = set(
	'the a an and or but if so as at by for from in into of off on onto out over to up with without not no nor yes i me my mine ' +
		'we us our he him his she her hers it they them their you your ur who what when where why how which that this these those ' +
		'there here is am are was were be been being has have had do does did can could will would shall should may might must ' +
		'because then than too very just still also even ever never always now again back all any both each every some such ' +
		'one two three said says told like about after before until since while during only same other another more most'
);

export const titleBefore = /(?<![a-z])(?:mr|mrs|ms|mx|dr|cllr|prof|pani|doamna)\.? $/i;
export const neverAfterTitle =
	/^(?:appointments?|came|gave|rang|wrote|looked|refer\w*|saw|took|kind|nice|notes?|surgery|letters?)$/;
/** These are words too, so what follows has to look like a name. */
export const softTitleBefore =
	/(?<![a-z])(?:miss|doctor|sir|dame|professor|rev|councillor|nurse|auntie?|aunty|uncle|nan|nanny|nana|gran|granny|grandad|grandma|coach|pc|judge|imam|pastor|dona|um|abu) $/i;
export const familyBefore = /(?<![a-z])(?:mum|dad|sister|brother|cousin|friend|teacher|driver|father|pan) $/i;

const kin =
	'(?:grand|step|foster |god)?(?:son|daughter|child|boy|girl|lad|baby|brother|sister|bro|sis|twins?|mum|mam|dad|mother|father|parents?|' +
	'carer|husband|wife|partner|fianc[e]+|boyfriend|girlfriend|bf|gf|nephew|niece|cousin|uncle|aunt|auntie|nan|gran|grandad|' +
	'grandma|friend|bestie|mate|neighbour|teacher|ta|tutor|escort|driver|worker|keyworker|caseworker|nurse|doctor|head|headteacher|' +
	'senco|therapist|psychologist|manager|officer|assistant|dog|little one|eldest|youngest|oldest|middle one)s?';
export const kinBefore = new RegExp(
	`(?<![a-z])${kin}(?:,? aged \\d+)?(?:'?s name(?: is)?| is| was)?[,:]? ?[("']? ?$`,
	'i'
);
export const kinAfter = new RegExp(
	`^(?:'s|s'|') (?:(?:little|big|older|younger|new|old|special|own|last|first|whole) )?(?:${kin}|class|plan|ehcp|school|house|needs?|name|birthday|bus|` +
		'taxi|chair|room|form|group|family|story|review|diagnosis|report|papers|transport|place|notes|file|pupil|fault|turn|idea)\\b',
	'i'
);

export const calledBefore =
	/(?<![a-z])(?:(?:is|was|are|were|he's|she's|hes|shes|boy|girl|man|woman|lady|child|friend|someone|person|one|teacher|driver|dads?|mums?|worker|nurse|me|him|her|them|kid|lad|pupil|also) called|named|names?(?: (?:is|was|:|=))?|name's|known as|nickname is|for short|ask for|asked for|spoke to|speak to|talk to|talked to|message|mum (?:of|to)|dad (?:of|to)|(?:mother|father|parents?|carer|guardian|nan|sister|brother) (?:of|to|for)|care for) ?[:"']? ?$/i;
/** Whoever they are, it may be a name and may be any other word. */
export const selfBefore =
	/(?<![a-z])(?:i am|i'm|im|its|it's|it is|this is|here is|me|dear|hi|hello|hey|dont tell|tell|ask) $/i;
export const signBefore =
	/(?:^|[.!?,;)\n-] ?|(?<![a-z])(?:regards|wishes|signed|sincerely|faithfully|thanks|thank you|cheers|love|from|thx|xx?),? ?)\n?$/i;

/** What a person does, straight after a name that begins a sentence. */
export const personAfter =
	/^ (?:said|says|told|tells|hit|hits|kicked|pushed|pushes|shouted|shouts|lied|loves|likes|hates|wants|goes|went|cries|cried|laughed|smiles|sleeps|does not|doesn't|doesnt|cannot|can't|refuses|rang|promised|(?:is|was) (?:\d|in year|born|autistic|non|my|our|the only|so|very|kind|nice|mean|lovely|brilliant|amazing|wonderful|waiting|still|diagnosed|not kind|alright|\w+ing\b|a (?:boy|girl|child|happy)))/i;
/** "To" and "of" lead to a place only after a journey, and after what a place has. */
export const placeBefore =
	/(?<![a-z])(?:in|near|around|outside|at|through|via|across|between|(?:go|goes|going|went|been|moved?|moving|travel\w*|dr[io]ves?|driving|flew|fly|bus|train|trip|holiday|back|way|came|comes?|road|lives?|lived|far|miles|all|close) (?:to|from)|(?:city|town|village|university|college|council|bishop|isle|area|parts?|outskirts|out|north|south|east|west|middle|side|king|queen|prince|duke) of) $/i;
export const timeBefore =
	/(?<![a-z])(?:in|since|until|till|by|last|next|this|of|from|every|early|late|mid|during|before|after|for|to|\d(?:st|nd|rd|th)?) $/i;

export const accuses =
	/(?<![a-z])(?:hit|hits|slapped|punched|kicked|grabbed|dragged|shoved|pushed|restrained|locked|shouted|screamed|yelled|swore|lied|liar|bullied|bully|threatened|abused|touched|neglected|assaulted|stole|racist|mocked|laughed)(?![a-z])/i;
