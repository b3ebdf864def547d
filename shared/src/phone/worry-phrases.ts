/**
 * The words by which a worry about somebody's safety is noticed. Strong phrases always count. Weak ones count only
 * when the sentence is about somebody, nothing before them says "not", and they are no everyday saying.
 *
 * One phrase a line, words in small letters without apostrophes: `*` any ending, `~` up to three words between,
 * `<name>` one of the people or deeds below, the rest as in a regular expression. Doubled letters do not matter.
 * It is one table, and long because children say it in many ways.
 */
export type WorryCategory =
	| 'suicide-self-harm'
	| 'abuse-neglect'
	| 'sexual-harm'
	| 'violence'
	| 'missing-unsafe'
	| 'professional'
	| 'restraint-seclusion'
	| 'denied-care';

export const wordGroups: Record<string, string> = {
	family:
		'mu?ms?|mom|mummy|dads?|daddy|(?:step ?)?(?:father|mother|dad|mum)|brother|sister|uncle|aunt*|gran*|nan|cousin|parents|' +
		'boyfriend|girlfriend|partner|husband|wife|ex|babysitter|foster *|family',
	staff:
		'teacher*|ta|tas|assistant|driver|taxi|escort|carer|carers|respite|worker|workers|staff|nurse|doctor|therapist|' +
		'head|headteacher|tutor|coach|consultant|sir|chaperone|lsa|key ?worker|care ?home',
	somebody:
		'he|she|they|some ?one|somebody|m[ae]n|woman|adult|lads?|boys?|girls?|kids?|people|friend|neighbour|stranger|' +
		'pupils?|students?|children|gang',
	hurts:
		'hits?|hitting|hert|hurt*|slap*|pun[cs]h*|ki+c?ks?|kicked|kicking|beats?|beating|smack*|whack*|strangl*|chok(?:e|es|ed|ing)|' +
		'burn(?:s|ed|t|ing)?|grab*|shook|shakes|shaking|drag*|pinch*|shov(?:es?|ed|ing)|spits?|spat|bruis*|attack(?:s|ed|ing)|' +
		'bites|bit|bitten|whip*|belt(?:s|ed)|thump*',
	them: 'me|him|her|us|them|my (?:son|daughter|child|boy|girl|brother|sister|mum|little (?:boy|girl))|the (?:child|children|kids)|children|another child',
	self: 'my ?self|me self|meself|him ?self|her ?self|them ?selves|them ?self|your ?self',
	scared: 'scared|scard|skared|scaird|scarred|afraid|frightened|frightend|terrified|fritened',
	food: 'eat|food|feed|fed|drink|drinks|water|meal|meals|lunch|dinner|snack|snacks',
	medicine:
		'med|meds|medication|medications|medicine|inhaler|insulin|epipen|tablet|tablets|injection|oxygen|feed',
	private:
		'private*|bits|willy|penis|vagina|fanny|bum|bottom|boobs|breast*|down there|between my legs|underwear|pants|knickers|inappropriate*|sexual*|naked',
	me: 'me|him|her|us',
	my: 'my|his|her|their|your|a|the',
	not: 'not|dont|didnt|doesnt|wont|wouldnt|never|cant|isnt|arent|wasnt|aint|refuse|refuses|refused|forgot|forget|forgets|stopped'
};

type Phrases = { strong: string[]; weak: string[] };

export const worryPhrases: Record<WorryCategory, Phrases> = {
	'suicide-self-harm': {
		strong: [
			'never been born',
			'kil*( of)? ?<self>|want ?to ?die',
			'kms|kys|unaliv*|sewerslide|sui+cidal|suisidal|sucidal|suicidle',
			'(comit*|attempt*|atempt*|thinking (about|of)|thoughts? of|thinks about|tried|talk(s|ing)? (about|of)) ~(suicide|suiside|sucide|ending it)',
			'(suicide|suicidal) (attempt*|note|thoughts?|ideation|plan)',
			'(want|wants|wanted|wana|wanna|wish|wishes|wishing|going|gona|gonna|hope|hoped|rather|deserve|deserves|ready|try|trying|tried|need) ~(to )?die',
			'(wish|wishes|wished) ~(was|were|wasnt|werent) (dead|not here|never born|alive|here|born)',
			'(better|happier) off ~(dead|without <me>|if i)',
			'better without me',
			'(<not>|no longer) ~want* to (live|be here|be alive|wake up|exist|carry on|be around)',
			'<not> want to be (here|alive)( any ?more)?|not (be|being) here any ?more|not be alive',
			'(no|any|see the|the) (reason|point) (to|in|of) (live|living|being alive|carry* on|go on|going on|life)',
			'cant (go on|do this any ?more|take (it|this)( any ?more)?|carry on)',
			'(end|ending|ended|take|taking|took) (my|his|her|their|your|my own|his own|her own) lif*|end it all|ending it all|end everything',
			'self ?harm*|selfharm*|slf ?harm*|self ?injur*',
			'(cut|cuts|cutting|hurt|hurts|hurting|hert|harm|harms|harming|burn|burns|burning|starv*|hit|hits|hitting|punch*|scratch*|bite|bites|biting|bit|stab*|hang|hung|hanging|drown*|chok*|strangl*|poison*) <self>',
			'(cut|cuts|cutting|slit|slitting|slash*|scratch*) ~(arm|arms|wrist|wrists|leg|legs|thigh*|skin)',
			'(cuts|scars) ~(on|up) <my> (arm*|wrist*|leg*|thigh*)',
			'(bang|bangs|banging|smash*|hit|hits|hitting) ~<my> (own )?head',
			'over ?dos*|od ?d|ligature|jump(ed|ing)? (off|of|in front|from) ~(bridge|roof|train|car*|cliff|window|building|road)',
			'(took|take|taken|taking|swallow*|swalow*) ~(all|lots|loads|too many|whole|bunch|box|packet) ~(pills|tablets|paracetamol|meds|medication)',
			'(nobody|no ?one|noone) would ~(miss me|care if i|notice if i)',
			'hat(e|es|ed) (<self>|my life|being alive|his life|her life|living)',
			'(disappear|dissapear|disapear) (forever|for ever)|want* to (disappear|disapear|dissapear)',
			'(want|wish|make) (it|this|everything) ~(to )?(all )?(end|stop|be over)',
			'(not|isnt) worth living|life ~not worth|life isnt worth',
			'voices ~(tell*|say*|told) <me>',
			'(everyone|every ?body|they|family|mum) ~would be better|be better without me',
			'chce umrzec|zabic sie|lladd fy hun|eisiau marw'
		],
		weak: [
			'<not> ~wake up|(easier|better) if (i|he|she)|done with (life|living|everything)|wasnt here|scratch* ~skin',
			'alive|stay awake forever|bleed*|blood',
			'end(ing)? it|goodbye (note|leter|message)|suicide note|heaven|pills|noose|a plan ~(do it|die|kil*)',
			'(if|when|after) (i|im|he|she) ~(gone|dead|died|die|not here)',
			'jump(s|ed|ing)? ~(out|off|in front)|cut|cuts',
			'<hurts> (me|<self>)|want* to sleep forever|never wake up',
			'suicide|suiside|sucide',
			'(dying|die|be dead)',
			'(about|of|with) death',
			'sh|shing|cutting|razor*|razor blade*|blades',
			'worthless|hopeless|pointless|empty inside|dead inside|numb inside',
			'(am|im|be|being|like|just|such) a burden',
			'give up on (life|everything)|giving up on (life|everything)|given up on (life|everything)',
			'mak(e|es|ing) <self> (sick|throw up|vomit)|purg(e|es|ing)|stopped eating|not eating anything',
			'breaking point|dont want any ?more'
		]
	},
	'abuse-neglect': {
		strong: [
			'<family> ~<hurts> <them>(?! (at|to school|to the))',
			'<family> ~<hurts> ~with (a|his|her|the)',
			'(<hurts>|hurt|abused|neglected) (by|of|off|from) ~<family>',
			'<scared> (of|off|ov) (my |his |her |their |me |our |the )?(new |foster )?<family>',
			'<scared> (to|of) (go|be|going|being|come|coming|stay|staying|return*) (back )?(at |to )?home',
			'<scared> (at|in) (home|the house|my house|dads|mums)',
			'(get|gets|got|getting|been|being) (hit|beat|beaten|slapped|smacked|punched|hurt|abused|neglected|battered) (at home|a lot|every|when|if|by|all the time|again)',
			'abus(ed|es|er|ers|ing|ive)|(domestic|physical|emotional|child|sexual) (abuse|violence)',
			'(hit|hits|hurt|hurts|hert) <me> (at home|every|when|if|a lot|all the time|again|lots|hard|with)',
			'(not|never|nobody|no ?one) ~(feed*|fed|looks? after|washes|cares for) <them>( properly)?',
			'(left|leave|leaves|leaving) <them> ~(alone|on my own|on his own|on her own|by <self>) ~(all night|all day|for days|at night|overnight|for hours)',
			'(no|any|enough) food (at home|in the house|at (my )?(dads|mums|mum|dad))',
			'(dirty|filthy|unwashed|smelly) clothes ~(every|bruises)',
			'neglect(ed|ing|s)?',
			'(forced|force|forcing) marriage|marry (a|an|someone|my cousin)|fgm|honou?r based',
			'(drunk|drinks|drinking|drugs|high) ~(hits|hit|hurts|shouts|scared|angry|dangerous)',
			'bije mnie|boje sie (taty|mamy|ojca)'
		],
		weak: [
			'<family> ~(push*|drag*|hold*) <me>',
			'(chuck*|throw*|threw) ~(at|things)|celar|hid(e|es|ing|den)? from|steal*|stole',
			'<hurts> <my> (arm*|leg*|head|face|back|hand*|neck|hair)|<scared> (of what|when (he|she|dad|mum|they))|lock* <me>',
			'slap*|pun[cs]h*|smack*|strangl*|thump*|whack*|marks (on|all over)|(i|we|they) (dont|never) (eat|get fed|get food)|cal(s|ed|ing) me names',
			'<family> ~<hurts>|(mum|dad|parents) ~fight*|<somebody> ~(<hurts>|throws) ~(mum|me|my|him|her)',
			'(pul*|yank*|grab*|squeez*|twist*|hand (over|on|round|around)|hands (over|on|round|around)) ~<my> (hair|neck|throat|mouth|ear|ears|arm|arms|wrist*)',
			'(nobody|no ?one) ~(looks?|looking) after|<not> (being )?looked after|dont tel|cant tel (anyone|anybody|mum|dad|you)',
			'abuse',
			'bruis(e|es|ed|ing)|black eye|burn marks?|marks on <my>|unexplained injur*',
			'(mum|dad|parents|he|she|stepdad|they|carer) ~(always |is |are )?(drunk|drinking|drugs|takes drugs|on drugs)',
			'<scared> (of|off) (him|her|them|people|someone|somebody|what he|what she|what they)',
			'<scared> (all the time|every day|every night|to tell|to say|to speak)',
			'(home|house) (is|was) (scary|bad|horrible|not nice|not safe)|bad things (happen|at home)',
			'<not> want to go home|dont like (it )?(at )?home|hate (it at )?home|hate going home|hate being at home',
			'(<family>|he|she|they) (hurt|hits|hit|hurts) ~(my feelings)?(me|us|him|her)',
			'hurt me|hurts me|hurting me|get hurt|gets hurt|hits|hitting|slaps|smack(s|ed)',
			'(scream*|shout*|swear*) (at|in) (me|us|him|her|my face) ~(every|all|home|night|house)',
			'(family|dad|mum|stepdad) ~(screams|smashes|smashing|throws|punches) ~(things|wall|walls|door|stuff|plates)'
		]
	},
	'sexual-harm': {
		strong: [
			'(take|took|taken|taking) ~(top|bra|clothes|trousers|pants|knickers) off',
			'rape|raped|rapes|raping|rapist|molest*|pa?edophil*|p(a|e)do|nonce',
			'sexual(ly)? (abus*|assault*|asault*|harass*|haras*|exploit*|touch*|inappropriate*|act|acts|stuff|things|image*|comment*|active)',
			'(touch|touches|touched|touching|tuch|tuches|tuched|tutch*|rub|rubs|rubbed|grope*|groping|feel|feels|felt|grab*|look*|show*|see) ~(my|his|her|their|me|on|up) ~<private>',
			'(he|she|<family>|<staff>|man|boy|someone|somebody) (always |keeps |kept |has |had )?(touch|touches|touched|touching|tuch|tuches|tuched|tutches) (me|him|her|my (son|daughter|child))',
			'(touch*|tuch*|kiss*) <me> (where|when|in a way|and i|even|there|inapprop*|wrong|funny|at night|in bed|in my)',
			'grop(e|es|ed|ing)|nudes?|dick ?pic*|sext*|sex ?tape|upskirt*',
			'(naked|nude|undressed|rude|sexy|dirty|bikini) ~(pic*|photo*|video*|image*|selfie*|messages?|texts?)',
			'(pic*|photo*|video*) ~(naked|undressed|in the shower|getting changed|my body|of my)',
			'(made|makes|make|making|force|forced|forces|told|tells|asked|asks|wants|wanted|pressur*) (me|him|her|my son|my daughter) ~(kiss|touch|tuch|undress|strip|clothes off|take off|have sex|sex|porn|his trousers|sexual|naked)',
			'(have|had|having|has|want|wants|wanted) sex(?! ed)|sex with <me>',
			'(get|gets|got|climb*|come|comes|came) in(to)? ~bed with me|(comes|came|gets) in(to)? my (bed|room at night|bed ?room at night)',
			'(older|old|grown ?up|strange|random) (man|men|boy|boys|guy|bloke|boyfriend|person) ~(online|meet|message*|pic*|phone|gave|gives|buys|car|internet|on snap*|on insta*|flat|house)',
			'(man|men|stranger|someone|guy|person|people|adult) ~(online|internet|snap*|insta*|discord|roblox|game) ~(meet|secret|pic*|photo*|send|asked|asks|asking|wants|threat*|blackmail*)',
			'(our|his|her|a) (little |special )?secret ~(he|she|touch*|game|mum|tell)',
			'(said|says|told|tells|telling|made) (me )?~(not to tell|dont tell|never tell|keep ~secret|not tell)',
			'sexual exploit*|groomed|being groomed|county lines|traffick*|sugar daddy|blackmail*|(carry*|sell*|deliver*) (the |his |their )?drugs',
			'<private> ~(he|she|they) (touch*|tuch*)'
		],
		weak: [
			'rub* (against|up|on|my|me)|rub* <self>',
			'touched by|(lift|lifts|lifted|pul|puls|puled|look*) ~(skirt|top|trousers|pants|knickers)|film(s|ed|ing) <me>|pyjamas|kiss*',
			'(in|into|inside|down|up|under|off) <my> (trousers|pants|underwear|knickers|skirt|top|bra|clothes|shorts)',
			'(no|without|out|any) ~clothes|clothes off|(makes?|made|making|wants?) (<me> )(to )?do (stuf|things|it)|(<my>) (room|bed|bath|shower) ~(at night|with me|naked)',
			'(pic*|photo*|video*) of (me|my body)|private parts|down there|sex|sent me ~(pic*|photo*|video*)',
			'naked|porn*|sexual|sexually|grooming|sexy|perv*|creep|creepy',
			'(a|the|his|her|our|bad) secrets?',
			'touch(es|ed|ing)? <me>|kiss(es|ed|ing)? <me>|tuch(es|ed)? me',
			'<not> like (the way|how|it when) ~(he|she) ~(touch*|look*|stare*|hug*|kiss*)',
			'private parts'
		]
	},
	violence: {
		strong: [
			'stab(s|bed|bing)?',
			'(kil|kils|kill|kills|murder*|shoot|stab) (him|her|them|you|us|everyone|every ?body|someone|somebody|people|my (mum|dad|family|brother|sister|teacher|son|daughter)|the (teacher|kids))',
			'(going|gonna|gona|want|wants|wanted|threat*|said|says|tried|try|trying|will|try) ~kill <me>',
			'threat(en|ens|ened|ening|s)? ~(me|him|her|us|my (son|daughter|child|mum)|kill|hurt|knife|violence|stab|beat)(?! with (a )?(fine|fines|court|prosecution|exclusion))',
			'<somebody> (always |keep |keeps |kept |just |then |had |has |have |all |both )?<hurts> <them>(?! (out|off|at|to|in (the|a) (race|game)|for|with (work|homework)))',
			'<hurts> (me|my (son|daughter|child)|him|her)( up)? (in|on|at|hard|every|again|until|so|because|by|with|when|and|and|down|over) ~(face|head|stomach|tummy|back|arm|arms|leg|neck|school|bus|taxi|playground|street|day|break|lunch|time|bleed*|hurt|stick|belt|blood|cry*|floor|stairs|hair)',
			'beat(s|en|ing)? (<me> )?up|jumped <me> (on|in|at|after)|mugged|headlock',
			'attack(s|ed|ing) (me|him|her|us|my|by|a|other|another|staff|with)',
			'(push|pushed|pushes|pushing|threw|throw|throws|thrown) <me> (down|over|into|against|on the|in the road|at|off)',
			'(want*|going|gonna|urge|might|plan*|need) ~(to )?(hurt|stab|kill|attack|shoot) (someone|somebody|people|them|him|her|everyone|every ?body|others|my|a)',
			'(bring*|brought|carr*|has|have|got|had|with|pulled|hides|took|takes|showed|holding|held|get|getting) ~(a |the |his )(knife|knives|gun|machete|weapon|blade|zombie knife)(?! and fork)',
			'(round|around|by|to|on) <my> (neck|throat)',
			'<hurts> (me|him|her|my son|my daughter) (until|so hard|black)'
		],
		weak: [
			'suf+ocat*|smother*|(throw*|threw|chuck*) ~at <my>',
			'(got|get|gets|was|been) jumped|scissors (to|at)|fight(s|ing)? (me|him|her)|hurt (him|her|my|people|others|someone)',
			'knife|knives|gun|guns|machete|weapon|weapons|acid|bomb',
			'threat(en|ens|ened|ening|s)',
			'(got|get|gets|getting|been|being|was|were|is) (attacked|assaulted|asaulted|punched|kicked|slapped|beaten|strangled|pushed over|hit|battered)',
			'assault(s|ed)?|violent|violence',
			'(lash*|kick*|hit*) out at (me|us)|(kick*|punch*|punsh*|slap*|strangl*|grab*|shov*|bit|bites) (me|us)(?! (out|off))'
		]
	},
	'missing-unsafe': {
		strong: [
			'(run|runs|ran|running|runing) away|(runs|ran|run|running) off (from|at|into|and)',
			'(went|gone|going|goes|been|go|reported|is) missing(?! (out|from the (list|report)|lessons|school|work))',
			'(<not>|no ?where|never|no ?one|nothing) ~safe( (at|in|with|on|from|here|there|any ?more|now|to go))?',
			'(not|isnt|arent) ~safe ~(home|house|me|him|her|dad|mum)',
			'(un ?safe|danger|not safe|at risk) (at|in|with|around|from) (home|the house|my|his|her|him|them|dad|mum|school|me)',
			'(in|real|serious|immediate) danger',
			'(kick*|threw|throw*|chuck*|thrown) (<me> )?out of ~(house|home|flat)|(thrown|kicked|chucked) out (at|by|and|of home)|made homeless|sleeping rough|slept (rough|outside|in (a|the) (park|car|street))',
			'(no ?where|anywhere|no place) (safe )?to (sleep|stay|live|go)|on the streets',
			'cant go (back )?home|(dont|please) (let|make|send) <me> (go )?(back )?(home|there|to (him|dad|mum|them))',
			'(out|left|gone|disappear*|stay*) ~(all night|for days|overnight)',
			'(know|knew) where (he|she|they|my (son|daughter|child)) (is|was|went|are|had gone)',
			'(follow*|stalk*|watch*) <me> (home|every|at night|outside|around)|stalk(er|ing|ed)'
		],
		weak: [
			'(ran|run|runs|walked) out of (the )?(house|home)|(waits?|waiting) ~outside ~(me|him|her|every)|hiding',
			'(wont|not|wouldnt|doesnt|never) (let|alow*) (me|her|him) (leave|out|go out|see my friends)|found ~(wandering|road|street|alone|carriageway|river)|carriageway|railway|controls (me|her|him)',
			'climb* (out|over)|(people|men|man) (we|i|he|she) (dont|do not|doesnt) know|(off|out) with (people|men|older|strangers)|(out|alone) at night',
			'un ?safe|absconds?|absconded|absconding|escap(e|es|ed) (from|out)|wander(ed|s) (off|out)',
			'(got|gets|get|left|walked|climbed) (out of|off|over) (the )?(school|college|site|building|gate|fence|grounds)',
			'homeless|runaway|evict(ed|ion)',
			'(into|in|onto) the road|no one knew|nobody knew|lost (him|her) for',
			'help me( please)?( now)?(?! (with|to|at|in|and|get|find|understand|learn|when|a|by|for|feel|do|make|out))'
		]
	},
	professional: {
		strong: [
			'<staff> ~(<hurts>|hurt|assault*|abus*|manhandl*|forc(ed|es)) ~(<them>|his|her|my|children|kids|pupils)(?! (out|off|at|for))',
			'<staff> ~(touch*|kiss*|tuch*|hugg*) (me|him|her|my|us) ~(private*|bum|leg*|knee|face|hair|weird|creepy|inapprop*|like|uncomfort*|alone|secret)',
			'<staff> ~(touches|touched|kissed|kisses) <me>',
			'(<hurts>|hurt|restrained|abused|assaulted|touched|kissed|threatened|sworn at) by ~<staff>',
			'<scared> (of|off|ov) (my |the |a |his |her |our )?(taxi |bus |head |class )?<staff>',
			'<staff> ~(text*|messag*|dm|dms|snap*|add*|call*) me (at night|on (snap*|insta*|face*|whats*|tik*)|privately|late|photos?|pictures?|pics?)',
			'<staff> ~(secret|not to tell|dont tell|do not tell)',
			'<staff> ~(call*|calls|said) (me|him|her|us|my (son|daughter|child)|i (was|am)|he was|she was) ~(stupid|thick|retard*|spastic|spaz|idiot|dumb|useless|freak|naughty names|names|disgusting|fat)',
			'<staff> ~(was |is |were )?(drunk|drinking|on drugs|high|smelt of|smelled of|smells of|asleep)',
			'<staff> ~(swear*|swore|spat|spit*|scream*|laugh*|threw|throw*|mock*) (at|on|in|things at) (me|him|her|us|my|children|kids|the kids)',
			'<staff> ~(threat*|bull(y|ies|ied|ying)|humiliat*|taunt*|tormen*) ~<them>',
			'(alone|on <my> own) with <my> <staff> ~(car|house|flat|room|locked|secret)'
		],
		weak: [
			'if (i|he|she|we) (tel|told|tels)|(told|tel) any ?one|(pul*|yank*|drag*|lift*) <me> (along|by|up|out)|<staff> ~(hand|hands) (over|round|around)',
			'inappropriate*|misconduct|safeguarding (concern|issue|incident)|allegation*',
			'<staff> ~(grab*|push*|shov*|yank*|pull*|dragged|rough) ',
			'(rough|horrible|cruel|nasty) (with|to) <me> ~(<staff>|when)',
			'<staff> (is|was|are|were) (being )?(rough|cruel|scary|nasty|horrible|mean) (with|to) <me>',
			'<staff> ~(hurt|hurts) <me>'
		]
	},
	'restraint-seclusion': {
		strong: [
			'restrain*|seclu(sion|ded|de)|prone position|face ?down|headlock',
			'(held|hold|holds|holding|pin|pins|pinned|pinning|push*|forc*|pull*|sat|sits|wrestled) (<them>) ~(down|floor|ground|wall|arms|face|chair|tight)',
			'pinned (down|to|against)|held down|sat on (me|him|her|my (son|daughter|child))|(twist*|bent) <my> arm*',
			'(lock|locks|locked|locking|shut|shuts|shutting) (<them>|the door) ~(in|up|out|away|inside|on <me>)',
			'(lock|locked|shut|trapped|confined|left) (in|inside|alone in) (a|the|an|my|his|her|their) ~(room|cupboard|bedroom|toilet|cell|shed|garage|office|classroom|booth|box|cage|car|taxi|bus)',
			'lock(s|ed)? (in|up|away)|padded room|isolation (room|booth|unit)',
			'(tied|tie|ties|strapped|straps|strap|cuffed|handcuff*|belted) (<them>|to|down|into) ~(chair|bed|down|up|seat|radiator|wheelchair|up)',
			'drag(s|ged|ging)? (<them>|by|across|along|down|out|into|through)',
			'(carried|dragged|forced|pulled|frogmarched) ~(out|into) (of )?~(room|class|classroom|car|hall)'
		],
		weak: [
			'(on top of|laid on|lay on|lying on) <them>|from being held|cupboard',
			'strapped in|facing the (wall|corner)|lock* ~(room|cupboard|outside|door)|(trapped|stuck) in ~room',
			'door ~(locked|shut|held)|(hold*|held|lock*|shut*|block*) ~door|harness|on top of <me>|bare room|room ~(on|by) <my> own|room alone|alone in ~room|by ?himself in a room',
			'(put|sent|days?|hours?|time) ~(in|to|into) isolation|physical intervention|physically (moved|removed|held)|team ?teach|(calm|quiet|time ?out|safe) room (alone|locked|for hours|all day)',
			'(held|holding|hold) <me>|(cant|couldnt|wouldnt let <me>) (get|go) out',
			'strapped|sedated|sedation'
		]
	},
	'denied-care': {
		strong: [
			'refused (water|food|drink|medication|medicine|the toilet)',
			'(<not>|not) ~(let|give|gave|given|giving|allow*|get|got|have|had|having|feed|fed|bring|administer) ~<medicine>(?! (review|appointment))',
			'(<not>|not|nobody|no ?one) ~(let|give|gave|given|giving|allowed|allow|feed|fed) ~(<food>|to (eat|drink)|toilet|loo|wee|changed)',
			'(withheld|withhold*|denied|deny|denies|denying|refused|refuses) (<them>|his|her|my|any|all) ~(<food>|<medicine>|toilet|care|treatment)',
			'(mis+ed|skip*|without|run out of|forgot|forget*|lost) <my> ~(<medicine>|feeds?)',
			'starved|starves?|(deprived|deprive) of',
			'(went|goes|going|go|gone|left|always|sent to bed|get|gets|so|really) ~hungry',
			'(left|sat|sitting|sits|leave|leaving) ~(in|with) ~(wet|soiled|dirty|full|own|same) ~(nappy|pad|pads|wee|poo|urine|faeces|clothes|pants)',
			'(left|sat|sitting|sits) in <my> own|wet (him|her|my) ?self ~(not allowed|wouldnt|wont)',
			'no (food|water|dinner|tea|lunch|medication|medicine|meds|insulin|inhaler) (all day|for|at home|because i|if i|when i|as a punish*|until)',
			'(take|takes|took|taken|taking|confiscat*) (away )?<my> (food|lunch|inhaler|meds|medicine|medication|insulin|wheelchair|walker|hearing aids?|communication (aid|device)|talker|ipad he talks with)( away| off)?',
			'(punish*|punishment) ~(food|eat|lunch|dinner|toilet|drink)'
		],
		weak: [
			'(nobody|no ?one) ~(gives?|gave) ~<food>|<not> ~(drink|drinks)|own (mes|wee|poo)|forget* ~<medicine>',
			'<medicine> ~(taken|took|stopped|late|missed|forgot*)|without ~(feed*|food|<medicine>)|<not> ~(feed*|fed|change ~nappy)|(as|for) (a )?punish*',
			'(wet|wets|weting|soil*|wee*) ~(<self>)|soiled|no (lunch|food|drink|water|dinner|toilet) (if|because|until|when|for)',
			'starving|hungry|malnourish*|dehydrat*|bed ?sores?|pressure sores?',
			'<not> ~(toilet|loo|nappy|pad)',
			'wrong (dose|medication|medicine|meds|tablets)|double dose',
			'(wheelchair|walker|talker|communication aid|hearing aids?) ~(taken away|took away|locked away)'
		]
	}
};

/** Sayings and subjects in which a weak word is harmless. A weak word inside one of them does not count. */
export const everydaySayings = [
	'sex (ed|education|and relationships)|first cut|(budget|funding|service|transport|bus|hair) ?cuts?|cuts? (to|in|hours|back|down|out|short|off)|(been|being|was|were|get|got|is|are|have|has|had|they|council) cut|clean cut|out of (my )?pocket|hit (a|the) (six|four|ball|target|wall|roof)|hit hard (by|with)|kick(s|ed|ing)? (the|a) ball',
	'killing (me|us)( slowly)?|killing time|to die for|dying (to|for) (go|see|get|try|do|know|come|tell|play|meet|a|some|the)|die hard|die laughing|died laughing|laugh',
	'nearly died of (embarrassment|laughter|boredom)|bored to death|sick to death|(death|dying) (of boredom|from boredom)|deaths? of (my|our|his|her|a) (nan|gran|grandad|cat|dog|pet|hamster)',
	'suicide (awareness|prevention|training|talk|helpline|workshop|assembly|first aid)( day| course| week)?|(self ?harm|abuse|violence|knife|weapon) (awareness|prevention|training|workshop|talk|assembly|crime (talk|assembly|workshop))',
	'(battery|phone|tablet|ipad|laptop|talker|chair|line|internet|plant|fish|hamster|goldfish) ~(dying|die|dead|died)|(dying|die|dead) ~(battery|hamster|fish|cat|dog|pet|plant|nan|grandad|language)|dead (good|end|easy|nice|funny|line)',
	'knife and fork|fork and knife|(butter|plastic|bread|kitchen|cookery|palette|safe|table) kni(fe|ves)|kni(fe|ves) (skills|and forks?)|(water|nerf|glue|toy|laser) guns?|jump(ed|ing)? the gun|bath bombs?|acid (reflux|test)|photo bomb*',
	'(substance|drug|alcohol) abuse|hit (and|or) mis+|hits the|hitting the|greatest hits|smash hits?|(target|targets) hit*',
	'(video|computer) games? ~violen(t|ce)|(cutting|cut) (and sticking|out|down|back|my hair|hair|the grass|paper|edge|costs|it fine|corners|funding|shapes|skills|food|fabric|wood)|(cost|fund*|budget|paper|hair|shape|food|hedge|grass|wood|fabric) cutting',
	'(dog|pet|horse|animal|pony|cat) grooming|grooming (dogs?|horses?|pets?|ponies|animals|salon|course|parlour)|secret (santa|garden|agent|code|den|weapon|recipe|service)|secret to (success|a)|top secret|(open|no) secret',
	'hungry (for|caterpillar)|very hungry caterpillar|hungry (after|before) (lunch|swimming|pe|football|sport|school|club)|starving (after|by lunch*|before lunch)',
	'hopeless at|(system|forms?|website|app|council|process|service|map|team|bus|referee|letters?|waiting|meetings?|list) ~(is |are |was )?(hopeless|pointless|worthless)|(hopeless|pointless|worthless) (system|form|forms|website|app|council|process|service|meeting|meetings|exercise)',
	'hurt me (knee|leg|foot)|(hurts?|hurt) <my> (feelings|ears|eyes|head|knee|leg|foot|ankle|hand|finger)|hurts me when i (walk|run|write|stand)|pain ~hurts me|(noise|lights?|shoes?|wheelchair|splints?|brace|braces) ~hurts? me',
	'(gets|got|was|were|been|is|be|being) hit (by|with) (a |the )?(bill|delay|delays|cuts|cost|costs|fees|ball)|threats? of (cuts|closure|redundan*|rain|snow)|(closure|cuts|funding) threats?|threaten(ed|ing)? (with )?(closure|cuts|to close|legal|court|fines?|fine)',
	'touched (me|us) (that|by|to)|kissed <me> goodbye|inappropriate (placement|school|provision|setting|place|venue|building|time|font|seating|level|for his|for her|for my|for our|for the)',
	'safe room|unsafe (pavement*|path|parking|crossing|kerb*|building|stairs|road)|strapped (for cash|in)|(into|in|onto) the road ~(works|map)|escape room',
	'lost the will to live|(could|nearly|almost) ~die of|creepy (crawl*|story|film|house|music)|holding <me> back|hold <me> back|hold <my> hand|holding <my> hand|held <my> hand'
];
