/**
 * Where only a person can stand, so that a name is found that no list holds and that nobody gave a capital: "with ... at
 * break", "... said no".
 */

const personVerbs =
	'said|says|sed|told|tells|asked|asks|hit|hits|kicked|kicks|push|pushed|pushes|bites?|bit|slapped|shouted|shouts|' +
	'screamed|yelled|swore|lied|loves?|likes?|liked|hates?|hated|wants|wanted|cries|cried|laughed|laughs|smiled|smiles|' +
	'sleeps|slept|refuses|refused|rang|rings|phoned|promised|helps?|helped|plays|played|sits|sat|waits|waited|knows|knew|' +
	'thinks|thought|listens|listened|understands|understood|shares?|shared|teaches|taught|drives|drove|picked|picks|gave|' +
	'gives|gets me|got me|took|takes|makes? me|made me|lets me|let me|shows|showed|reads|wrote|writes|emailed|texted|' +
	'calls me|called me|came|comes|turned up|left|went|goes|kept|keeps|hugs?|hugged|bullied|bullies|copied|copies|lost|' +
	"does not|did not|(?:doesn|didn|won|wouldn|can|couldn)'?t|cannot|never|always|has been|had been|needs|used to|" +
	'will be|would be|got a';
const personTraits =
	'(?:is|was) (?:\\d|in year|born|autistic|non|my|our|his|her|so|very|really|always|kind|nice|mean|lovely|brilliant|amazing|' +
	'wonderful|horrible|rude|funny|good to|bad to|waiting|still|diagnosed|alright|off|away|late|there|gone|at home|five|six|' +
	'seven|eight|nine|ten|eleven|twelve|a (?:boy|girl|child|happy|good|lovely))';
const afterPerson = new RegExp(
	`^(?:,? (?:${personVerbs}|${personTraits}|(?:and|n) (?:me|i|my)|who|nice|kind|mean|gone|good|bad|back|today|please|here|again)` +
		`(?![a-z])| \\((?:my|our|his|her) |, (?:my|our|his|her|who) )`,
	'i'
);
/** These may stand before anything, so the words after have to speak of a person too. */
const beforeAnything =
	/(?:^|[.!?\n,] ?|(?<![a-z])(?:when|if|cos|coz|cus|cuz|bc|because|that|think|thinks|then|but|so|and|n|now|only|until|since|before|after|our|little|like|want|no|more|says|said|where|why|how|even|will|does|did|is|was) )$/i;
const beforePerson =
	/(?<![a-z])(?:with|met|saw|rang|phoned|texted|emailed|messaged|thank you|thankyou|thanks|thx|sorry|bye|hi|hiya|hello|dear|hug|miss|missed|love|hates?|told|ask(?:ed)?|tell|trust|blame|me and|me n|me nd|friends with|next to|without|because of|(?:listen|talk|spoke|speak|thank)\w* to|wait(?:ed|ing)? for|what about|how about|poor|i'?m|i am|named|called|by|from|see|well done|signed,?) $/i;

export function isPersonSlot({ before, after }: { before: string; after: string }): boolean {
	return beforePerson.test(before) || (beforeAnything.test(before) && afterPerson.test(after));
}
