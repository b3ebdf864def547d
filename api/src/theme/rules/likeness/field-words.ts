/**
 * What people talk about when they tell a SEND forum something, and the words they say it with, by two hands. A word may
 * belong to several subjects; the fewer, the more it says. A star stands for any ending; `pick up` also finds pick-up.
 */
export const fieldWords: Record<string, string> = {
	'transport late': `
		taxi*, cab, cabs, bus, buses, minibus*, minibuses, coach, transport, pick up, picked up, pick ups,
		pick-up, drop off, dropped off, collect*, route*, journey*, travel*, ride, vehicle*, traffic, late,
		lateness, on time, minutes late, turn up, turns up, turned up, never came, does not come,
		doesnt come, did not come, waiting outside, miles, motorway, depot, contractor, hour each way,
		get home late, arrive*, arrival, seat, mileage, van, operator, driver, drivers, escort, chaperone,
		passenger, lift to, seatbelt, harness, pickup, train
	`,
	'travel staff': `
		driver*, drives, driving, escort*, passenger assistant*, passenger, crew, seatbelt*, seat belt,
		harness, clamp*, on the bus, in the taxi, in the car, minibus, taxi, bus, on board, chaperone,
		new driver, same driver, pa on the bus, rude, drove
	`,
	'travel alone': `
		travel training, by myself, on my own, independent travel, bus pass, train, trains, station, ticket,
		public transport, bus stop, timetable, platform, concession*
	`,
	'plan delay': `
		ehcp*, ehc, needs assessment, statutory assessment, draft, drafts, final plan, twenty week*,
		20 week*, weeks, deadline*, timescale*, statutory, panel, refused to assess, refuse to assess,
		educational psychologist, ed psych, ep report, ep, psychologist, issued, finalise*, overdue,
		still waiting, no plan, apply, applied, request*, caseworker, overran, legal limit, in draft,
		assess, assessed, assessment, assessments, evaluated, advice, report, reports
	`,
	appeal: `
		tribunal*, appeal*, sendist, mediation, solicitor*, barrister, court, legal, hearing, judge,
		ombudsman, complaint*, complain*, fight*, fought, battle*, law, lawful, unlawful, legal fees, won,
		sue, conceded
	`,
	'plan words': `
		section f, section b, section, plan, plans, ehcp*, vague, wording, worded, template, copied,
		copy and paste, cut and paste, pasted, out of date, outcomes, specific, quantified, specified,
		generic, provision, wrong name, mistakes, mistake, errors, spelling, spelt, my plan says, pages,
		advice, views, wish list, opportunities for, access to, draft, inaccurate, describes, page one,
		jargon, ehc, ehcna, statement, outcome, finalised, amended, panel, tribunal, appeal, mediation,
		casework
	`,
	'plan given': `
		in the plan, in his plan, in her plan, in my plan, on paper, not happening, not delivered,
		delivered, enforce*, in place, hours, supposed to, meant to, agreed, promised, section f, provision,
		ehcp*, not followed, follow, following, ignored, ignore, not getting, gets none, entitled,
		legal document, legally, drawer, never happens, supposed, should have, should get, stopped,
		dont do it, funding, one to one, accountab*
	`,
	review: `
		review*, annual review*, annual, meeting, meetings, minutes, amended, amend*, reports, chair*,
		attend*, year 9 review, senco, invited, early review, update the plan, updated, interim, paperwork,
		actions
	`,
	'mental health': `
		camhs, mental health, anxiety, anxious, depress*, low mood, sad, counsell*, counselor*, therapist,
		therapy, talking therapy, cbt, crisis, self harm*, suicid*, eating disorder, not eating, panic,
		worries, worry, psychiatrist, wellbeing, mood, feel low, referral, threshold, discharged, sessions,
		in my head, my head, emotional, trauma, mhst, helpline, hospital, mental, worried, selfesteem,
		emotions, meltdown, meltdowns, burnout
	`,
	diagnosis: `
		diagnos*, autism assessment, autism pathway, pathway, neurodevelopmental, asd, adhd, asc,
		assessed privately, private assessment, right to choose, paediatrician*, masks, masking,
		waiting list, waiting lists, wait list, years waiting, referred, referral, gp, list, autistic,
		autism, assessment, medication, years, post diagnostic, post-diagnostic, dyspraxia, tourette*, fasd,
		pda, mask, dyslexia, dyslexic
	`,
	therapies: `
		speech, language therap*, salt, slt, occupational therap*, ot, physio*, physiotherapy, therapist*,
		therapy, hand writing, talker, aac, communication aid, device, eye gaze, makaton, sign, signing,
		pecs, stammer*, block*, feeding, swallow*, exercises, hydro*, hydrotherapy, programme, motor skills,
		zip, sessions, talking, splints, talk, words, ots, occupational, dysphagia
	`,
	equipment: `
		wheelchair*, wheelchair service, walker, standing frame, hoist*, equipment, splint*, glasses,
		hearing aid*, implant*, repair*, broken, adaptation*, adapted, stairlift, bathroom, wet room, bed,
		sling, buggy, housing, house, flat, dfg, grant, ramp, aid, aids, talker, aac, device, chair, frame,
		laptop, tablet, ipad, orthotics, shoes, battery, batteries, charger, grip, switch
	`,
	sensory: `
		noise, noisy, noises, loud, quiet, quieter, calm, calming, sensory, ear defenders, headphones,
		lights, light, bright, strip light*, buzz*, smell*, smelly, busy, crowd*, crowded, corridor*, hall,
		bell, assembly, uniform, blazer, label, labels, itchy, texture, touch*, overload, overwhelm*,
		too much, hurts my ears, screams, scream, alarm, hand dryer*, tent, dark, safe space, shouting,
		echo*, tie, scratchy, bells
	`,
	food: `
		lunch, lunches, dinner*, canteen, food, eat, eating, packed lunch, menu, hungry, allerg*, snack*,
		drink, safe foods, meal*, diet, queue for
	`,
	bullying: `
		bully*, bullies, bullied, picked on, picking on, names, name calling, call me, called me, calls me,
		tease*, teasing, laugh at, laughed at, laugh, make fun, fun of, hit, hits, hitting, hit me, push,
		pushed, kick, kicked me, mean, nasty, retard, spaz, r word, threw, filmed, group chat, mock*,
		copy me, horrible, hurt me, ignore them, hate crime, jokes, joke, stole, took my, punched, incident,
		threaten*, laughed, tripped, copy, banter, chat
	`,
	friends: `
		friend*, friendship*, mates, mate, lonely, alone, loneliness, play with, nobody to, no one to,
		anyone to, sit with, hang out, birthday, party, parties, invited, buddy, best friend, break time,
		at break, playtime, by myself, isolated, social, left out, belong, pals, playdate,
		circle of friends, ask to play, sleepover, gaming
	`,
	leisure: `
		club*, swimming, football, scouts, brownies, guides, dance, drama, drums, music, sport*,
		holiday club, after school, after-school, activity, activities, play scheme, playscheme, youth club,
		trampolin*, cinema, park, playground, gym, leisure, haf, soft play, theatre, museum, summer,
		weekend*, saturday*, sunday, holiday*, relaxed, inclusive sessions, art class, gaming, lessons,
		horse, riding, team, scheme, boccia
	`,
	respite: `
		respite, short break*, overnight*, direct payment*, pa, pas, carer*, carers assessment, break,
		breaks, exhausted, exhaust*, sleep, slept, tired, night, nights, social worker, social care,
		carer's, babysit*, grandparents, my parents, hours a week, family, worn out, on our knees, cope,
		burnt out, breaking point, agency, siblings, marriage, allocation, support worker, befriending,
		rest, personal assistant, hours
	`,
	siblings: `
		sibling*, brother*, sister*, young carer*, other children, my other
	`,
	exclusion: `
		exclu*, suspend*, suspension*, isolation, sent home, part time, part-time, reduced timetable,
		timetable, behaviour, behavior, detention*, kicked out, punish*, punished, collect him, collect her,
		off roll, off-roll, home educate, alternative provision, pru, managed move, zero tolerance,
		restrain*, meltdown, in trouble, expelled, naughty, internal, sanction*, hour a day, come and get,
		pick him up early, points, removed, phone calls, off rolled
	`,
	attendance: `
		attendance, school refus*, refus*, ebsa, avoidance, fine, fines, fined, prosecut*, anxiety, anxious,
		cant go in, cannot go in, go to school, through the gate, gate, out of school, missing school,
		at home, bedroom, scared of school, burnout, burnt out, eotas, tuition, tutor, home tuition,
		online school, back to school, part time, mornings, skiving, hospital school, terrified, phased,
		pyjamas, feel sick, leave the house, go in, come in, off school, attend, anxious school, cannot go,
		wont go, absence, home all day
	`,
	teachers: `
		teacher*, tutor, staff, training, trained, understand*, understood, understands, awareness, cpd,
		lazy, naughty, told off, stimming, stim, fidget*, look at me, eye contact, patient, patience,
		knows me, get me, gets me, gets it, attitude, supply, believed, believe, fine in school, blame*,
		bad parent*, parenting, adhd, dyslexi*, knowledge, ignorant, judge*, explain, pda, senco,
		learn about, train, qualified, skills
	`,
	assistants: `
		ta, tas, teaching assistant*, assistant*, helper*, one to one, 1 to 1, 1:1, one-to-one,
		support assistant, lsa, key worker, keyworker, adult, adults, agency, cover, miss, my helper,
		helps me, next to me, velcro*, sits with, support staff, ratio, shared, support, differentiation,
		differentiated, worksheet, worksheets, senco, pupil passport, passport, in class, small group,
		homework, maths, phonics, reading, writing, lesson, lessons, learn, learning
	`,
	'no answer': `
		email*, e-mail*, emails, reply, replies, replied, answer*, phone, phoned, call, calls, called back,
		call back, ring, rang, rings, ringing, voicemail, message*, letter*, silence, silent, respond*,
		response*, heard nothing, hear nothing, hear back, nobody tells, no one tells, told us nothing,
		kept informed, in the dark, update*, case officer*, caseworker*, officer*, chase*, chasing,
		passed around, pillar to post, contact, acknowledge*, inbox, answerphone, get back, got back,
		ignored, left the job, council, left, leaves, new, turnover, supply, keyworker, key worker,
		social worker, worker, replaced, changes, changed, staff, agency, retired, teacher, teachers,
		consistent, continuity
	`,
	information: `
		local offer, website*, information, info, leaflet*, find out, found out, facebook, google, links,
		link, page, jargon, acronym*, plain english, plain words, easy read, translat*, language,
		long words, words, signpost*, sendiass, drop-in, drop in, where to go, guide, directory,
		what is available, what's available, no idea, nobody tells you, rights, explain*, explained, advice,
		pictures, video, parents group, other parents, did not know, didnt know, understand, know about,
		told, tell, told us, letter, letters, email, emails, call, rang, phone, reply, notice, informed,
		warn, warning, warned, newsletter, update, communicate, form, forms, complicated, interpreter,
		symbols, read, confusing
	`,
	voice: `
		listen*, listened, hear us, heard, my say, have a say, say, voice*, opinion*, views, asked me,
		ask me, asked what i, ask us, asked us, survey*, consult*, co-production, coproduction, decide*,
		decision*, decisions, choose, choice, chose, council, forum, involve*, talk over, over my head,
		over me, in the room, about me, tokenis*, tick box, tick-box, speak up, taken seriously, matters,
		questionnaire, view, my life, ideas, feedback, invited, change, ask, asked, choices, speak
	`,
	'adult life': `
		college*, job, jobs, work, employ*, career*, internship*, apprentice*, independent, independence,
		independently, post 16, post-16, post16, sixteen, eighteen, nineteen, 18, 19, 25, year 11,
		sixth form, adulthood, future, supported living, own flat, flat, life skills, benefits, university,
		uni, interview*, course*, courses, volunteer*, after school ends, leave school, leaving school,
		left school, money, paid, qualification*, cooking, day centre, next steps, adult, adults, living,
		cook, bank, vote
	`,
	'adult services': `
		adult services, adult team, adult, transition*, moving to adult, children's services,
		childrens services, eighteenth, turned 18, turns 18, turn 18, 18, eighteen, consultant*, clinic*,
		gp, doctor*, paediatric*, nurse*, handover, handed over, hospital, ward, prescription, medication,
		adult mental health, continuing care, birthday, capacity, too old, cliff edge, discharge*,
		social worker, nhs
	`,
	'moving school': `
		year 6, year 7, new school, primary, secondary, moving up, move up, moving to, transition day*,
		first day, big school, starting, visit, visits, changing school, transition, settle*, september,
		nursery, reception, college, sixth form, move, moving, moved, taster, open day, next school,
		induction
	`,
	places: `
		special school*, place, places, full, consulted, named, placement*, mainstream, no school, unit,
		resource base, arp, specialist, local school, nearest, out of county, independent school,
		small school, new school, spaces, space, suitable school, wrong school, hour away, admission*,
		offered, transfer, home education, built, build, far away, setting*, need a school, unplaced,
		home tuition, tuition, home educated, eotas, out of school
	`,
	'building access': `
		wheelchair*, ramp*, lift, lifts, stairs, upstairs, steps, toilet*, disabled toilet, changing place*,
		hoist*, door, doors, accessible, access, accessibility, parking, blue badge, bay, bays, kerb*,
		building, signs, playground, walker, step-free, heavy, trip, floor, floors, get in, get into,
		mobility, narrow, entrance, step
	`,
	repeating: `
		again and again, over and over, repeat*, same story, story, same questions, same form, form, forms,
		tell them again, retell, telling, start again, from scratch, share, shared, joined up, join up,
		joined-up, talk to each other, left hand, different systems, records, notes, history, passport,
		one page profile, profile, professionals, each new, every new, every time, lead professional,
		binder, everyone round, one file, all the agencies, agencies, joint, copied in, services, again,
		tell us once, explain, told our, once, together, each other, multi agency, communicate,
		communication, health education, nobody in charge, between, talk to each
	`,
	learning: `
		exam*, gcse*, test, tests, sats, homework, extra time, reader, scribe, laptop, typing, maths,
		english, history, science, bottom set, sets, reading, read, write, writing, worksheet*, lesson*,
		curriculum, progress, targets, dyslexi*, spelling, differentiat*, work, too hard, too easy, bored,
		subjects, options, grade*, marks, learn, learning, braille, textbook*, tutor, catch up, mock*,
		board, handwriting, levels, level, access arrangements, results, qualification
	`,
	'medical at school': `
		medicine*, medication*, epilep*, seizure*, diabet*, insulin, inhaler, epipen, tube, peg, catheter,
		nurse, care plan, healthcare plan, personal care, toilet*, nappies, pads, continence, rescue, feed*,
		injection*, first aid, blood sugar, asthma, doctor, gp, hospital, clinic, ward, appointment,
		consultant, surgery, paediatric, dentist, a and e, prescription
	`,
	'health visits': `
		hospital, appointment*, dentist, doctor, doctors, gp, nurse*, clinic*, blood test*, needle*,
		operation, ward, a and e, waiting room, cancelled, reasonable adjustment*, health check*,
		paediatrician*, opticians, surgery, consultant
	`,
	money: `
		money, afford, cost*, costs, dla, pip, benefit*, universal credit, carers allowance, pay, paid,
		price, expensive, fee, fees, savings, cuts, budget*, funding, funded, debt, job, work full time,
		bills, paying, fund, cut, grant, petrol, free, bill, private
	`,
	'safety out': `
		safe, unsafe, scared, stranger*, street, town, police, online, phone, internet, social media, road,
		run off, runs off, bolt*, wander*, dangerous, danger, frightened, afraid, hurt, safety
	`,
	home: `
		house, housing, bedroom, neighbours, garden, moving house, landlord, council house, adapted,
		overcrowded, stairs, home, bathroom adaptation, adaptations
	`,
	trips: `
		trip, trips, residential, school trip, camp, play, nativity, show, prom, sports day, pe, swimming,
		included, left behind, not allowed, join in, inclusion, stay behind, miss out, left out, party,
		parties, invited, excluded from, bench, only one, join, joined, include, production, assembly play,
		photo, everyone else
	`,
	'early years': `
		nursery, preschool, pre-school, toddler, baby, health visitor, early years, portage, childcare,
		reception, childminder
	`,
	uniform: `
		uniform, tie, ties, blazer, trainers, socks, labels, skirt, shirt, clothes, shoes rule, hood,
		leggings, kit, jumper, velcro, joggers
	`,
	toilet: `
		toilet, toilets, loo, changing, changing place, pad, pads, nappy, nappies, soap, lock on, wee,
		changed on, hygiene, bathroom
	`
};
