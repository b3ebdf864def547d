/**
 * One list, and so long lines: the words by which families and young people speak of one and the same thing. Two who
 * write "the minibus was late" and "my taxi never came" share no word and mean the same: they share `transport`.
 * `_` joins words that mean it only together; endings do not matter.
 */
export const fieldWords = {
	plan: 'ehcp ehc ehcps ehcna plan plans statement section outcomes outcome provision draft finalised amended panel tribunal appeal mediation casework',
	assessment:
		'assess assessed assessment assessments evaluated educational_psychologist ep psychologist advice report reports needs_assessment',
	delay:
		'wait waited waiting waits list queue months weeks late overdue deadline delay delayed delays slow ages still years long backlog stuck',
	review: 'review reviews annual_review reviewed meeting meetings paperwork actions minutes',
	'mental-health':
		'camhs anxiety anxious mental therapist counsellor counselling depressed depression mood panic crisis wellbeing worried worry selfesteem emotions meltdown meltdowns burnout',
	diagnosis:
		'autism autistic adhd diagnosis diagnosed pathway paediatrician neurodevelopmental masking mask asd dyslexia dyslexic dyspraxia tourettes right_to_choose',
	transport:
		'bus buses taxi taxis minibus driver drivers escort chaperone passenger transport mileage journey lift_to seatbelt harness travel pickup route train ride',
	sensory:
		'noise noisy loud quiet lights light bright smell smells smelly ear_defenders headphones sensory texture itchy scratchy crowded overload bell bells buzz calm dark echo',
	'class-support':
		'ta tas one_to_one 1:1 teaching_assistant assistant support lsa differentiation differentiated worksheet worksheets senco pupil_passport passport in_class small_group homework maths phonics reading writing lesson lessons learn learning',
	therapy:
		'therapy therapist therapists speech salt slt ot occupational physio physiotherapy hydrotherapy splints dysphagia swallowing makaton stammer sessions programme',
	equipment:
		'equipment aid aids talker aac device wheelchair chair hoist standing_frame frame laptop tablet ipad orthotics shoes hearing_aid hearing_aids glasses battery batteries charger broken repair repaired adaptation grip switch',
	access:
		'wheelchair ramp ramps step steps stairs lift doors accessible access kerb kerbs blue_badge entrance upstairs parking building',
	'left-out':
		'left_out trip trips residential play party parties invited prom excluded_from bench only_one join joined included inclusion include production assembly_play sports_day photo everyone_else',
	friends:
		'friend friends friendship lonely alone mate mates buddy play_with social best_friend nobody_to gaming',
	bullying:
		'bully bullied bullying bullies names teased tease laugh laughed mean tripped copy hit_me banter nasty picked_on chat',
	clubs:
		'club clubs scouts drama swimming youth_club holiday_club holiday holidays scheme activities activity football sport sports trampoline boccia saturday leisure after_school playscheme',
	respite:
		'respite short_break short_breaks overnight break carer carers direct_payments befriending sleep rest night personal_assistant pa hours exhausted tired',
	staff:
		'left leaves new turnover supply keyworker key_worker caseworker social_worker worker replaced changes changed staff agency retired teacher teachers consistent continuity',
	repeat:
		'again tell_us_once story repeat repeated explain over_and_over same_questions history from_scratch told_our once',
	'joined-up':
		'joined_up together each_other professionals agencies multi_agency communicate communication services health_education nobody_in_charge between share shared talk_to_each',
	transition:
		'college secondary sixth_form year_7 transition move moving moved new_school taster open_day september next_school starting induction',
	adulthood:
		'job jobs work adult adults adulthood eighteen nineteen internship employment independent independence living money cook bank vote career future supported_living',
	voice:
		'listen listened listening heard ask asked say views opinion choose choice choices decide decided consult consultation forum voice survey speak involved',
	information:
		'told tell told_us letter letters email emails call rang phone reply notice informed warn warning warned website newsletter update facebook communicate find_out found_out',
	'plain-words':
		'words easy_read jargon acronyms acronym understand language leaflet leaflets form forms complicated interpreter pictures symbols read translate confusing local_offer sendiass',
	cost: 'pay paid paying money cost costs afford fund funded funding budget cuts cut grant expensive benefits dla pip petrol fees savings price free bill bills private',
	exclusion:
		'excluded exclusion exclusions suspended suspension sent_home part_time timetable isolation off_rolled detention managed_move behaviour punished sanction reduced_timetable',
	'no-place':
		'no_school place places full special_school unplaced home_tuition tuition home_educated home_education eotas out_of_school out_of_county nearest named resource_base unit specialist',
	uniform:
		'uniform tie ties blazer trainers socks labels skirt shirt clothes shoes_rule hood leggings kit jumper velcro joggers',
	toilet:
		'toilet toilets loo changing changing_place pad pads nappy nappies soap lock_on wee changed_on hygiene bathroom',
	siblings: 'brother brothers sister sisters sibling siblings young_carer young_carers',
	food: 'lunch food dinner dinners canteen eat eating snack menu hungry diet allergy packed_lunch queue_for',
	medical:
		'nurse doctor gp hospital clinic ward appointment consultant medicine medication seizure epilepsy feeding tube surgery paediatric dentist a_and_e prescription',
	attendance:
		'attendance attend refuse refusal refusing ebsa anxious_school cannot_go wont_go absence fine fines home_all_day',
	exams: 'exam exams gcse gcses extra_time access_arrangements results grades qualification test tests',
	safety: 'safe unsafe scared frightened afraid hurt danger safety',
	praise:
		'thank thanks brilliant amazing lovely wonderful great best kind helpful love loved happy excellent fantastic',
	respect:
		'rude judged judge respect patronising blamed blame stare stared dismissed attitude believed ignored treated',
	training: 'training trained train understand_autism awareness knowledge qualified skills',
	play: 'park playground playgrounds swing swings outdoors garden forest',
	home: 'housing house home bathroom_adaptation landlord bedroom adaptations'
};
