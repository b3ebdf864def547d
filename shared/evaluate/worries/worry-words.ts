/**
 * The words by which a worry about somebody's safety is noticed, kept by what they mean. How much each meaning weighs,
 * alone or near another, is learned from the made-up texts (worry-weights.ts); nothing here decides by itself.
 *
 * Words in small letters without apostrophes. Endings (-s, -ed, -ing, -er, -ly), doubled letters and one wrong letter
 * in a long word do not matter; `*` is any ending, `_` joins words that mean it only together.
 * Lines are long because it is one table.
 */
export const meanings = {
	// Who
	i: 'i id ill im ive me meh mi mine my',
	self: 'her_self herself him_self himself hisself meself my_self mysel myself themself themselves yourself',
	he: 'he he_has hell hes she she_has some1 they theyll theyre theyve who',
	him: 'her him his their them us',
	child:
		'baby boy brother child client daughter girl kid lad learner little_one member patient pupil resident sister son student toddler twin year_old young_man young_people young_person young_woman youngster',
	family:
		'aunt auntie babysitter bf boyfriend brother cousin dad ex family father foster_carer foster_dad foster_mum gf girlfriend gran grandad grandfather grandma grandmother grandpa husband lodger mam mama mom mother mum nan nana neighbour parent partner sibling sister sitter step_dad step_mum stepbrother stepdad stepfather stepmother stepmum stepsister uncle wife',
	staff:
		'121 1:1 agency assistant care_staff carer caretaker caseworker chaperone cleaner coach colleague consultant cook deputy dinner_ladies dinner_lady doctor dr driver escort football_coach guard head headteacher helper housemaster imam instructor key_worker keyworker lecturer lsa manager matron mentor miss nurse one_to_one ot pa physio physiotherapist playworker priest professional psychologist respite_worker scout_leader security senco senior sir social_worker staff supply ta tas taxi_man teacher therapist tutor vicar volunteer warden worker youth_worker',
	place:
		'a&e bus care_home childrens_home class classroom clinic college foster home_school hospital hostel lesson minibus nursery placement playground refuge residential respite school short_break taxi transport unit ward',
	stranger:
		'20 24 30 40 adult bloke dealer fella geezer grown_man grown_up grown_ups guy man older_adults older_boy older_guy older_lad older_lads older_man older_people olders random somebody someone stranger',
	peers:
		'another_child another_pupil another_student big_boys bigger_kids boys bullies bully class_mate classmate gang girls group kids lads mates older_boys peer them_lot year youths yr',
	nobody: 'no1 no_one no_staff nobody noone',
	// Deeds
	hit: 'assault attack backhand bash bate batem batter beat beat_up beaten beats_up belt bije bity boot cane clout curo deck elbow get_him get_me hairbrush headbutt hit jump_him jump_me jumped_me kick kik knee knock lamp lash lay_into maarta marta_hai mug pega punch punsh ruler slap smack smak spank stamp started_on starts_on taro thump wallop whack whip',
	hurt: 'agony harm hert hurt injure ouch',
	rough:
		'bend bent bundle chuck crush dig drag dug flick force frogmarch grab haul hurl jab jerk launch manhandle pinch poke prod pull push ram rip rough shake shaken shove slam slung smash squash squeeze throw tip trip twist whirl wrench wrestle yank',
	choke:
		'asphyxiate cannot_breathe cant_breathe choke couldnt_breathe drown headlock pillow round_her_neck round_his_neck smother stop_breathing strangle suffocate throttle turned_blue went_blue',
	bite: 'bite bitten nails scratch spat spit',
	burn: 'arson boiling burn burnt cigarette fire iron lighter matches petrol scald set_fire straightener',
	weapon:
		'🔪 🗡 🔫 acid axe baseball_bat bat blade bomb bottle brick bullet chopper crossbow firearm glass gun hammer kni knife knive machete metal_bar nife pistol screwdriver shank shiv shotgun stick stone sword weapon zombie_knife',
	sharp: 'compass glass needle razor razor_blade scalpel scissors sharp sharpener',
	stab: 'carve shanked slash slit stab',
	cut: 'cut scar',
	kill: 'execute kill murder shoot slit',
	die: 'be_dead coffin dead death deceased die funeral gone grave heaven kill_me',
	suicide:
		'killmyself wanttodie be_alive be_dead chce_umrzec dont_wake eisiau_marw end_her_life end_it end_it_all ended_it ending_it ending_my_life hang_herself hang_himself hang_myself harm_myself hurt_myself hurting_myself it_all_to_stop khudkushi kill_herself kill_himself kill_myself kms kys ligature live_for lladd_fy_hun marna_chahta marna_chahti noose not_wake own_life pain_to_end quero_morrer quiero_morir reason_to_stay self_harm self_harmed self_harming self_injury selfharm sewer_slide sewerslide sh sie_zabic stay_alive stop_existing sucide suicidal suicide suicide_watch suicidle suisidal suiside take_his_life take_my_life take_my_own_life to_be_alive unalive vreau_sa_mor wanna_die want_die want_it_all_to_stop want_to_be_dead want_to_die wanted_to_die wants_to_die was_dead ways_to_do were_dead zabic_sie',
	overdose: 'attempt od od_on oded oding overdose tried_to_kill',
	pills:
		'tablets medicines antidepressant antifreeze bleach box calpol codeine ibuprofen packet paracetamol pill tablet tramadol',
	threat:
		'be_sorry blackmail coming_for extort get_us going_to_get gonna_get hunt in_big_trouble intimidate knows_my knows_where leak leaked regret revenge sorry_if swear_down terrorise threat threaten trouble waits_for_me warn',
	shout:
		'belittle bellow call cruel horrible humiliate jeer laugh mean mimic mock nasty picks_on ridicule scream screech shout sneer swear swore sworn taunt tease yell',
	names:
		'animal bastard bitch cretin demon devil disgusting dumb evil fat freak horrible_boy horrible_girl idiot little_shit mong monster pathetic pig possessed retard spastic spaz sped stupid thick useless vegetable waste_of_space witch',
	bully: 'banter bullied bully bullying horseplay pick_on',
	// Sex
	rape: 'fondle grope incest interfere_with interfered_with molest nonce paedo paedophile pedo rape rapist sexual_abuse sexual_assault sexual_harassment sexually_abused sexually_assaulted',
	sex: 'aroused bj blowjob bum_sex come_on condom erect* horny hotel intercourse love_bite lovebite masturbat* morning_after oral orgasm pimp porn* pregnant prostitut* sex sext sexual* shag sleep_with std virgin wank',
	private:
		'boob bottom bra breast bum crotch dick down_there fanny genital groin his_thing in_my_pants inner_thigh knickers leggings leggins my_body nightie nipple penis privat private private_parts pyjamas skirt testicles thigh tits trousers underwear undies vagina wearing willie willy',
	naked:
		'clothes clothes_off dick_pic dickpic expose flash get_changed gets_changed getting_changed naked no_clothes nude strip take_off top_off unclothed undress',
	touch:
		'caress cuddle feel finger fingers grind hug hump kiss lick lies_on_top mouth on_top rub sniff stroke tickle tongue touch tuch tutch',
	pics: 'camera film filmed image leak livestream photo pic picture record screenshot selfie send send_pics sends snapchat vid video webcam',
	online:
		'app chat discord dm dms facebook facetime fb fortnite game insta instagram internet kik message minecraft omegle online roblox snap snapchat telegram text tiktok whatsapp xbox',
	gift: 'beer buys cash cigarettes crisps drink drinks fags gift lift lifts money owe paid phone present robux sweets tenner trainers v-bucks vape vbucks vodka weed',
	secret:
		'believe_me cant_tell doesnt_know dont_say dont_tell if_i_tell keep_quiet mustnt_tell never_tell no_one_would_believe nobody_would_believe not_say not_tell not_to_say not_to_tell our_game say_nothing secret special_game tell_anyone told_nobody told_to_keep',
	special:
		'alone_with boyfriend favourite girlfriend hang_out loves_me mature our_special relationship special',
	bed: 'bath bed bedroom blanket changing_room changing_rooms covers duvet her_room his_room light_off lights_off lights_out mattress my_room sheets shower store_room toilet_block toilets',
	night: '3am 4am after_dark dark evening late lights_out midnight night nite overnight',
	exploit:
		'carry_drugs county_lines drugs exploit groom package prostitute running_drugs sell_drugs selling_drugs sugar_daddy traffick* trafficked trap_house',
	marry: 'back_home circumcis* dowry engaged fgm honour marriage marry wedding',
	control:
		'allowed_out bank bank_card benefits control follow locks_me money_off passport pip stalk watches_me watching_me',
	// Holding and shutting in
	restraint:
		'chemical drugged face_down facedown isolation_room jumped_on jumps_on knee_in kneel_on laid_on lying_on padded physically_restrained pin_down pindown pinned prone restrain restraint safe_hold seclude seclusion sedate sedation straitjacket',
	hold: 'carry crush escort grip hold holds_me kneel lay lie lift pin press restrict sit straddle trap wrap',
	tie: 'belts bind bound buckle buggy cable cord cuff handcuff harness locking_chair rope seat_belt seatbelt strap strapped_in tape tether tie tied_up zip',
	lock: 'barricade block bolt bolted confine door handle key keypad lock lock_in locked_in magnet padlock shut shut_in stand_against trapped window windows',
	room: 'attic bathroom booth box cage calm_room cell cellar closet corner cupboard dark_room enclosure garage isolation loft outside pod quiet_room room safe_space sensory_room shed side_room store store_room tent time_out timeout utility',
	floor: 'carpet desk floor ground lockers mat rug tarmac wall',
	faint:
		'ambulance asthma blacked_out blackout blood_sugar blue breathe choked collapsed coughing faint fitted fitting grey heart_stopped hospital intensive pass_out passed_out seizure status stopped_moving unconscious vomit',
	// Care denied
	food: 'ate breakfast cereal dinner eat fed food fridge hungry kitchen lunch meal packed_lunch plate pump snack tea toast',
	drink: 'bottle drink drinks fluid juice thirsty water',
	meds: 'antibiotics asthma catheter dose drug epilepsy epipen inhaler injection insulin med medication medicine melatonin morphine oxygen pain_relief painkiller rescue seizure_medication suction syrup tablets tracheostomy trachy treatment',
	toilet:
		'accident changed diarrhoea faeces loo mess nappy own_mess own_wee pad pee poo soiled toilet urine wee wees_himself wet wet_herself wet_himself wet_myself',
	aid: 'aac buzzer call_bell communication_aid device hearing_aid hearing_aids hoist splints talker walker wheelchair',
	deny: 'ban bin cant_be_bothered confiscat* deliberately deny deprive forget forgot forgotten ignored lost lost_it miss missed neglect refuse restrict restricted run_out skip starve starved starving stopped take_away take_off taken withheld withhold without',
	not: 'aint arent cannot cant cnt couldnt didnt dnt doesnt dont hadnt hasnt havent isnt neither never no nor not nothing nt refuse shouldnt wasnt werent without wont wouldnt wudnt',
	let: 'allow gets give let',
	thin: 'days_without_eating dehydrat* empty hungry kilos losing_weight malnourish* skin_and_bone starve starved starves starving stone thin thirsty weight',
	sore: 'bedsore blister infected pain pressure_sore rash raw rotten sore ulcer untreated wound',
	punish:
		'bad because_i behave compliance consequence discipline earn good if_i lesson misbehave naughty punish punishment reward sanction sorry teach til until wrong',
	// Signs
	injury:
		'🩸 black_eye bleed blood broke bruise collarbone concussion dislocat* fracture grip_marks injury lump mark nail_marks popped ribs scratches split_lip stitches swollen unexplained welts',
	body: 'arm back belly body cheek chin ear ears eye face feet fingers foot forearms hair hand head jaw knees leg lip neck nose shoulder skin stomach teeth throat tummy wrist',
	scared:
		'afraid beg boje cower cries cry crying dar_lagta darr dread fear flinch frica frighten fritened medo miedo ofn petrified please_can please_dont scaird scard scared scary skared sobbing terrified terror trembling',
	hide: 'behind hidden hide lock_away locked_away saved saved_up saving_up stash under_my_bed under_the_bed',
	unsafe:
		'999 at_risk be_safe danger dangerous dont_feel_safe feel_safe help_me in_danger isnt_safe not_feel_safe not_safe risk send_help sos unsafe',
	missing:
		'abscond bolted climb_out climbing_out climbs_out did_not_arrive disappear dont_know_where dropped escaped escapes flee found_her found_him found_wandering go_missing got_out hasnt_come_home left_on_the_bus loose lost_her lost_him lost_my missing no_one_knew_where not_arrived not_come_home police run_away run_off runaway running_away runs_away runs_off slips_out train_to vanish walk_out walked_out walks_out wander',
	rough_sleep:
		'bus_station car_park changed_the_locks chucked_me_out chucked_out evicted freezing homeless hostel kicked_out living_in nowhere nowhere_to_go nowhere_to_sleep park refuge rough_sleeping shelter sleep_in sleeping_rough stairwell street tent thrown_out woods',
	home: 'at_hers at_his at_mine back_there contact dads flat go_back going_back her_dads his_dads home house mums there weekend',
	go: 'back come follows get_in gets_into getting_in go going leave outside return send turn_up turns_up waiting',
	road: 'bridge bus bypass car carriageway cliff edge lake motorway platform railway river road roof sea tower track traffic train train_tracks upstairs window',
	jump: 'in_front jump off_a off_the run_in_front stand_on throw_herself throw_himself throw_myself',
	left: 'abandon leaving left unattended unsupervised',
	alone:
		'all_day all_night all_weekend alone by_herself by_himself by_myself days five_hours for_days for_hours hours left_me on_her_own on_his_own on_my_own on_own three_hours two_hours two_sleeps unattended whole_day',
	drunk:
		'alcohol beer beers booze bottles cannabis crack drink drinking drinks drugs drunk heroin high intoxicated pissed sober spiked stoned using vodka wasted weed whisky wine',
	asleep:
		'asleep doesnt_wake not_home not_stand not_there out_cold out_of_bed passed_out slurring unreachable',
	dirty:
		'bedding clothes coat cold dirty dog_mess filthy freezing hungry lice minging no_bed no_coat no_heating rags same_clothes smell smells stink unkempt unwashed',
	neglect:
		'abuse abusive allegation assaulted coercive concern cruelty disclose disclosed disclosure domestic gaslight* harm inappropriate incident maltreat* misconduct mistreat* neglect safeguarding violence violent whistleblow witnessed',
	care_for: 'dress look_after looked_after looking_after looks_after mind wash',
	// Wanting to stop
	want: 'decided deserve dream feel_like going_to gona hope hoping imagine might need plan planned planning pray rather ready think thought try urge wana want will wish',
	live: 'living alive around be_around be_here being_here born breathing carry_on exist forever go_on going_on here life live make_it not_exist stop survive wake wake_up waking_up',
	point:
		'any_more anymore break_point breaking_point burden cant_do_this cant_take cope done_with empty failure future give_up giving_up hope hopeless matter mistake no_hope nothing_left numb point pointless purpose reason see_a_way so_done tired_of useless waste way_out worth worthless',
	better_off:
		'be_better be_happier better_off better_without if_i_died if_i_was_gone if_i_wasnt im_gone miss_me not_around wasnt_here were_gone without_him without_me would_be_better would_care would_miss would_notice',
	goodbye: 'bye farewell gave_away giving_away goodbye last_message letter letters my_will note will wrote',
	harm_self:
		'bangs_his_head bing* bite_myself bites_herself bites_himself burn_myself burning_myself cut_myself cuts_herself cuts_himself cutting_myself fresh_cuts harms_herself harms_himself hate_myself hates_herself hates_himself head_on_the_wall hit_myself hits_herself hits_himself hurt_herself hurt_himself hurting_herself hurting_himself kill_me make_myself_sick my_brain_says pull_out pulls_out punch_myself purg* razors scratch_myself scratches_herself starve_myself starving_myself swallow',
	voices: 'brain hearing telling_me tells_me voice voices_tell',
	forever: 'dont_care ever_again for_ever forever much_longer never_again not_long sleep tomorrow xmas',
	// How it is told
	told: 'asked asks confided disclosed drawn drew reported said screams showed told',
	often:
		'again all_the_time always constantly daily every everyday kept most_days nightly often regularly routinely times weekly',
	make: 'asked_me_to forced forces forcing make pressured pressures told_me_to tricked wants_me_to',
	when: 'after bcos because cos cus if until when whenever while',
	upset: 'angry cried cross cry crying kick_off loses_it losing_it mad rage sad sobbing temper upset',
	with: 'against at in inside into on onto over under',
	// Against
	service:
		'annual_review appeal application appointment assessment budget camhs_list caseworker council department diagnosis ehcp email form funding la letter list meeting panel paperwork phone_line plan portal process provision referral report review senco service system timetable tribunal waiting waiting_list website',
	teaching:
		'assembly awareness book course display drama film_club first_aid helpline leaflet learn lesson museum play policy poster prevention project protocol pshe rule session song story subject talk taught teach topic training workshop',
	fun: 'balloon basketball club costume cricket dodgeball farm film films football fortnite fun games ghost_train gta haha halloween hilarious horror joke laughing lmao lol pillow_fight played playing savage swimming trampoline zoo',
	praise:
		'agreed allowed_her allowed_him amazing best better brilliant calm enjoy excellent fantastic gentle good great happy helped helpful improved kind lets_her lets_him lets_me like listened love nice ok patient proud rang_me right safe_place settled sorted star straight_away super superb thank trained useful well wonderful worked works yoghurt',
	pets: 'battery bereavement cat dog fish gran_died grandma_died guinea hamster horse nan_died passed_away pet phone_died pony rabbit',
	senses:
		'blood_test bright dentist ear_defenders ears fell hand_dryer itchy jab knee label lights loud needle noise plaster sensory shoes smell splints tooth',
	figure:
		'attack_on be_the_death been_cut blood_is_boiling bored_to brick_wall budget_cuts cut_and cut_down cut_from cut_off_my cut_out cut_to cuts_to death_by death_of die_for die_if die_of_shame died_laughing died_of dies_of drowning_in dying_to embarrassed embarrassing embarrassment fight_for fight_the fighting_for funding_cuts gun_to head_against hit_and_miss hit_by hit_hard hit_the_roof id_kill in_the_back jargon kill_for kill_me_if killed_me killing_me killing_time killing_us knife_and_fork knife_crime literally murder_me on_the_floor_since postcode_lottery rather_die self_esteem sex_ed sex_education sick_to stress the_system under_attack was_cut were_cut would_kill',
	// Tapped or typed signs
	sign_hurt: '☠ ⚰ 🆘 👊 💀 💉 💊 🔪 🔫 🗡 🚬 🤕 🩸 🩹 🪒 🪦',
	sign_sad: '💔 😔 😖 😞 😢 😨 😭 😰 😱 🥺',
	sign_body: '🍆 🍑 🔒 🔞 🚪 🛏 🤐 🤫'
};

export type Meaning = keyof typeof meanings;

/** Words whose other forms no rule can guess. */
export const irregular =
	'ran:run went:go gone:go took:take taken:take held:hold hid:hide hit:hit threw:throw thrown:throw shook:shake gave:give given:give fed:feed left:leave said:say told:tell felt:feel found:find got:get bit:bite broke:break broken:break woke:wake tied:tie died:die dying:die lying:lie laid:lay sat:sit fought:fight slept:sleep came:come made:make kept:keep shot:shoot fell:fall knelt:kneel chose:choose saw:see seen:see men:man women:woman knives:knife children:child u:you r:are ur:your wiv:with bc:because coz:because b4:before 2:to tmrw:tomorrow evry:every evryday:everyday n:and w:with abt:about bout:about wud:would shud:should cud:could gon:going wen:when wot:what dat:that da:the dis:this fink:think nuffin:nothing nuthin:nothing sumone:someone sum1:someone evry1:everyone skool:school frm:from ppl:people pls:please plz:please plss:please dun:dont nvr:never becos:because becuz:because wiht:with wanting:want thru:through pix:pics ov:of tho:though';

/** What most English is made of: by it a text in another language is told apart, and none of them is a slip of the pen. */
export const common =
	'the and a to of in is it that for was on are as with his they at be this have from or had by not but what all we when your can there use an each which do how their if will up other about out many then them these so some her would make like him into time has look two more go see no way people my than first been who now find get come made may over new only little work know place year back give most very after our just good think say great where help through before too any same want also three small end does another well large big even because turn here why ask need different home us move try kind again change off play still should school every own last never start might next hard both often until second later miss enough almost let sometimes soon being leave family im ive shes hes lunch share stare strange stranger tough treat thread thank whole shower cover batch butter letter matter little teaching reading waiting meeting weather brother father friend thing teach speech mouth month south north plan place play player week day hour bus taxi teacher class lesson doctor nurse support feel stay told said mum dad son daughter love hate thirty fifteen thirteen fourteen dinner stopped started fired tired mixed harder charge change chicken ticket corner count counter couple whisper breath train strap locker sharing loving moving living lovely scarf one he she me you i';

/** What a meaning is usually about when nothing says who does what. */
export const usually = {
	'suicide-self-harm': 'suicide overdose harm_self better_off die voices goodbye cut sharp pills jump live',
	'abuse-neglect': 'neglect drunk dirty asleep family home',
	'sexual-harm': 'rape sex private naked touch exploit pics online secret',
	violence: 'weapon stab kill threat peers choke',
	'missing-unsafe': 'missing unsafe rough_sleep road',
	professional: 'staff',
	'restraint-seclusion': 'restraint lock room tie hold',
	'denied-care': 'food drink meds toilet aid thin sore'
};
