/**
 * What both forums made of what they heard, and what the partnership answered. Every word and every name is made up.
 * Pure data, so the limits on the length of a file and of a line do not hold here: a quote and an answer stay in
 * one piece. Answers count their weeks from the day they were given, because the example moves with today.
 */
import type { ExampleTheme } from './shapes.ts';

export const themes: ExampleTheme[] = [
	{
		slug: 'ask-once-what-helps',
		forum: 'youth',
		sentence:
			'What helps us is written down, and we still have to explain it to every new teacher, often in front of everyone.',
		easyRead:
			'We wrote down what helps us. Teachers do not read it. We have to explain it again and again. We want them to know before the lesson.',
		areas: [2, 1],
		groups: ['Working Together', 'Journey of the Child'],
		forumView: 'mixed',
		sentDaysAgo: 190,
		answer: {
			kind: 'we are doing',
			disposition: 'incorporated',
			wording:
				'We heard that you write down what helps you, and that it stays in a drawer. We heard that explaining yourself while a whole class listens is worse than having no help at all. That matters: you did your part and we did not do ours. So we took your idea of a short page that every adult reads before they meet you. Twelve schools are trying it now. It is one side long, you choose the words, and it opens with the register, for cover teachers too. Some of those schools use a one-minute film instead. Within 26 weeks of this answer we will ask the young people in those schools whether teachers knew before they walked in. Then we will offer it to every school, or tell you what went wrong. I am Morwenna Tilbrook, and I am the person to hold to this.',
			easyRead:
				'You told us teachers do not know what helps you. That is not fair on you. We are trying a new page in 12 schools. You choose the words. Every teacher sees it before the lesson. We will ask you if it works. Then we will offer it to all schools. Morwenna Tilbrook is in charge of this.',
			unchanged:
				'We cannot make every school use the page. Schools that are not part of the trial can say no, and some have.',
			ownerName: 'Morwenna Tilbrook',
			ownerTeam: 'Inclusion and Schools Team, the council',
			daysAgo: -40,
			delivery: 'on track',
			givenDaysAgo: 142
		},
		quotes: [
			"They keep putting me at the back. I wear hearing aids. It's written down in like four places.",
			'why do I have to have a meltdown before people believe the paper',
			"the only way to get it would've been to throw a chair"
		],
		impacts: { worse: 1, 'the same': 7, 'a bit better': 4, 'much better': 1, 'too soon to say': 3 }
	},
	{
		slug: 'moving-up',
		forum: 'youth',
		sentence:
			'Going up to secondary school changes everything on one day, and the people and the words we had before do not come with us.',
		easyRead:
			'Big school is new. Everything changes on 1 day. Our helpers do not come with us. Our pages do not come with us. We want more visits. We want to know who will be there.',
		areas: [2, 3],
		groups: ['Journey of the Child'],
		forumView: 'no change',
		sentDaysAgo: 120,
		answer: {
			kind: 'we will',
			disposition: 'incorporated',
			wording:
				'We heard from people who are eleven now and from people in their twenties, and they told us the same thing: one day, singular, was meant to do the work of a year. Those of you looking back were generous to go there again, and we are sorry that it was hard. It changed our plan. Within 30 weeks of this answer, each child with a plan who is moving up will have a named adult at the new school, at least three visits on ordinary school days, and a meeting where the old school hands over your pages and your equipment in person. For children leaving a resource base, we will say in the autumn of Year 6 whether the next school has one. Four young people from the forum are writing the checklist with us. I am Tobias Marchbanks and I will come to the forum and say how many children got all three.',
			easyRead:
				'You told us that moving up is too sudden. We are sorry it was hard. We will make a new plan. You will have 1 named adult. You will have 3 visits or more. Your old school will hand over your things. Young people are helping us write the list. Tobias Marchbanks will tell you how it goes.',
			unchanged:
				'We cannot promise a place in a resource base at every secondary school. There are not enough of them yet.',
			ownerName: 'Tobias Marchbanks',
			ownerTeam: 'Transitions Team, the council',
			daysAgo: -130,
			delivery: 'on track',
			givenDaysAgo: 80
		},
		quotes: [
			'Everyone talks about "transition day". Singular.',
			'two visits. both on days when they had no lessons. so I practised a school that didnt exist',
			'I thought it was a river.'
		],
		impacts: { worse: 2, 'the same': 9, 'a bit better': 2, 'too soon to say': 8 }
	},
	{
		slug: 'after-16',
		forum: 'youth',
		sentence: 'After 16 the help stops or changes hands before anyone has told us what comes next.',
		easyRead:
			'We are leaving school. Nobody has told us what is next. Our help stops. New people do not know us. We want to start talking at 14.',
		areas: [4, 3],
		groups: ['Preparation for Adulthood'],
		forumView: 'no change',
		sentDaysAgo: 205,
		answer: {
			kind: 'we will',
			disposition: 'redirected',
			wording:
				"We heard about shoes bought for a job that was called off, and about a team that rang your mum when you are the adult. Nobody should have to guess who is leaving them and who is coming. You asked for two things. The first is a map of what there is after 16, in words and in pictures. The second is that the new person meets you in a room with the old person. Both belong to the adult services work, so we have passed them on, with your words, and the Preparation for Adulthood group has accepted them. It does not become somebody else's problem: the clock keeps running. The map will be ready within 30 weeks of this answer, and the meeting will be normal from the same day. I am Delphine Okafor-Reed. I own this until you say that it happened.",
			easyRead:
				'You told us that help stops after 16. You told us nobody explains what is next. That is wrong. We passed this to the team for adults. They said yes. They will make a map with pictures. Your old worker and new worker will meet you together. Delphine Okafor-Reed will check that it happens.',
			unchanged:
				'There are still not enough supported internships. We asked for money for job coaches and have not heard.',
			ownerName: 'Delphine Okafor-Reed',
			ownerTeam: 'Moving into Adulthood Team, adult services',
			daysAgo: -55,
			delivery: 'behind',
			givenDaysAgo: 155
		},
		quotes: [
			"Adult team rang my mum. I'm the adult.",
			'Supported internship got cancelled two weeks before start because there was no job coach. I had bought the shoes.',
			"I'd say start the adult talk at 14, not at 17 and three quarters."
		],
		impacts: { worse: 3, 'the same': 8, 'a bit better': 2, 'too soon to say': 3 }
	},
	{
		slug: 'in-the-room',
		forum: 'youth',
		sentence:
			'Meetings about us happen without us, or around us, and the plan then says things that we never said.',
		easyRead:
			'People have meetings about us. We are not always there. The plan says things we did not say. We want to be in the room. We want to be asked.',
		areas: [1, 3],
		groups: ['Working Together'],
		forumView: 'mixed',
		sentDaysAgo: 260,
		answer: {
			kind: 'we did',
			disposition: 'already happening',
			wording:
				"We heard that one of you was in PE during your own review, and that others were asked so fast that yes was the quickest way out. You know more about your life than any of us, so a meeting without you is a worse meeting. When you told us, a change had already begun: every review invitation now goes to the young person as well as to their family, in Easy Read if you like, and the meeting opens with your part first. That was done in all our own teams by the date shown here. If somebody does not use words, how they answered is to be written down, and that includes leaving the room. In 13 weeks we will look at fifty plans, picked by chance, and tell the forum in how many the young person's part was really theirs. I am Gareth Pembury-Lowe, and I chair some of those meetings.",
			easyRead:
				'You told us meetings happen without you. That is not right. You now get your own invite. Your part comes first in the meeting. If you do not use words, we write what you show us. We will check 50 plans. Gareth Pembury-Lowe will tell you what we find.',
			unchanged:
				'Schools run many of these meetings. We can ask them to start with you, and we cannot make them.',
			ownerName: 'Gareth Pembury-Lowe',
			ownerTeam: 'SEND Casework Team, the council',
			daysAgo: 225,
			delivery: 'finished',
			givenDaysAgo: 210
		},
		quotes: [
			'My annual review was about me and I was in PE.',
			'He stayed for the part about swimming and left for the part about respite.',
			'They asked so fast I said yes to everything to make it stop.'
		],
		impacts: { worse: 1, 'the same': 7, 'a bit better': 3, 'much better': 2 }
	},
	{
		slug: 'getting-to-school',
		forum: 'youth',
		sentence:
			'The taxi or bus is late, or the driver is a stranger, and by the time we arrive the day has already gone wrong.',
		easyRead:
			'Our taxi or bus is late. The driver changes. Nobody tells us. Then our day goes wrong. We want to know who is coming.',
		areas: [4, 2],
		groups: ['Journey of the Child', 'Leadership & Partnership'],
		forumView: 'better',
		sentDaysAgo: 265,
		answer: {
			kind: 'we did',
			disposition: 'incorporated',
			wording:
				'We heard that you cannot get in a car with somebody you do not know, and that you are told off for being late on a bus you do not drive. A journey is part of a school day, and we had been treating it as if it were not. Your idea was a photo and a name the evening before. We did it: it is in the contract of every firm we use, and a firm that does not do it is not paid for that morning. Late arrivals are now counted from when you reach your classroom and not from when the taxi reaches the gate. Next we will look at the lengths of the longest journeys, and will tell the forum within 40 weeks of this answer which of them we could shorten. I am Anneka Stourley and I sign these contracts.',
			easyRead:
				'You told us about late taxis and new drivers. Your journey matters. You asked for a photo and a name. We did it. Every taxi firm must now send them the night before. Next we will look at very long journeys. Anneka Stourley is in charge of this.',
			unchanged: 'We cannot promise the same driver every day. Drivers are ill, and they leave.',
			ownerName: 'Anneka Stourley',
			ownerTeam: 'Home to School Transport Team, the council',
			daysAgo: 222,
			delivery: 'finished',
			givenDaysAgo: 215
		},
		quotes: [
			"I can't get in a car with a person I don't know. So I don't get in. So I'm \"refusing\".",
			"I leave at 6.50 to get to school for 8.45. By the time I get there I've already used up all my coping.",
			'Worst thing: being late and then being told off for being late.'
		],
		impacts: { worse: 1, 'the same': 5, 'a bit better': 8, 'much better': 4 }
	},
	{
		slug: 'somewhere-quiet',
		forum: 'youth',
		sentence:
			'School is too loud for us, and the quiet places are full of chairs, detentions or other people.',
		easyRead:
			'School is too loud. Bells hurt. Halls hurt. The quiet rooms are used for other things. We want a quiet place that stays quiet.',
		areas: [4, 1],
		groups: ['Working Together'],
		sentDaysAgo: 22,
		quotes: [
			'corridors are like being inside a drum',
			'You need a pass to go to the quiet space and the pass is kept in the loudest room in the school.',
			"We would like a place that isn't a cupboard."
		]
	},
	{
		slug: 'room-on-my-own',
		forum: 'youth',
		sentence: 'Some of us are put in a room on our own when we are upset, and it frightens us.',
		easyRead:
			'Some of us get upset at school. We are put in a room on our own. It is scary. We want someone to sit with us.',
		areas: [4, 5],
		groups: ['Journey of the Child', 'Leadership & Partnership'],
		forumView: 'mixed',
		sentDaysAgo: 75,
		answer: {
			kind: 'we are doing',
			disposition: 'incorporated',
			wording:
				'Only a few of you told us this, and it is among the most serious things we have been told. We heard that a room meant to calm you makes you count the bricks. We are sorry. Nobody should be frightened by the thing that is supposed to help. We did not wait for more people to say it. We wrote to the head of every school within a week. We asked each one to tell us which rooms they use, how often, for how long, and whether there is an adult inside. We are visiting the schools that use them most, and a young person from the forum, if they wish, helps choose the questions. Within 16 weeks of this answer we will publish what we found, and what each school has agreed to change. I am Ruth Calloway, and I have read each of your words that the forum was allowed to share.',
			easyRead:
				'A few of you told us this. It is very serious. We are sorry. We wrote to every school. We asked about these rooms. We are visiting some schools. We will tell everyone what we find. Ruth Calloway is in charge. If it is happening to you now, tell an adult you trust. You can call Childline on 0800 1111.',
			unchanged:
				'The rooms have not stopped being used. We can ask, visit and publish. We cannot close a room ourselves.',
			ownerName: 'Ruth Calloway',
			ownerTeam: 'Education Safeguarding Team, the council',
			daysAgo: -55,
			delivery: 'on track',
			givenDaysAgo: 57
		},
		quotes: [
			'I know they think it calms me down. It does not. I count the bricks.',
			'Nobody could say what ready looks like.'
		],
		impacts: { 'the same': 4, 'a bit better': 1, 'too soon to say': 2 }
	},
	{
		slug: 'nobody-rings-back',
		forum: 'parent-carer',
		sentence:
			'We ring and write and nobody comes back to us, and when the caseworker changes nobody tells us.',
		easyRead:
			'We ring. We send emails. Nobody answers. Our worker changes and we are not told. We want 1 person who rings back.',
		areas: [2, 3],
		groups: ['Working Together', 'Leadership & Partnership'],
		forumView: 'no change',
		sentDaysAgo: 235,
		answer: {
			kind: 'we did',
			disposition: 'incorporated',
			wording:
				'We heard about eleven calls and a list on the fridge, and that bad news would be kinder than none. Silence from us at the moment when you most need a voice is not a small fault of manners, and we understand that it has cost some of you your trust in us. You asked for somebody who picks up and for a limit on how long an answer may take. We did both. A duty line is answered by a person on each working day, and each message now has a reply within ten working days with a name at the bottom. You are also told by letter and by text when your caseworker changes, before it happens if we can. What we count shows that this is done. We know that a quick reply with nothing in it is not an answer, so within 39 weeks we will publish how many were settled and not only how many were answered. I am Farouk Lindale and I run the team that you are ringing.',
			easyRead:
				'You told us nobody rings back. That was our fault. We are sorry. A person now answers the phone on working days. You get a reply in 10 working days. The reply has a name on it. We tell you if your worker changes. We will check if the replies help. Farouk Lindale runs this team.',
			unchanged:
				'You still may not reach your own caseworker on the first call. Each of them has too many families, and we have not yet been able to hire more.',
			ownerName: 'Farouk Lindale',
			ownerTeam: 'SEND Casework Team, the council',
			daysAgo: 178,
			delivery: 'finished',
			givenDaysAgo: 170
		},
		quotes: [
			'I have rung eleven times since September. I keep a list on the fridge.',
			"It's the not knowing. I'd take bad news over silence.",
			"So I've had a very prompt nothing."
		],
		impacts: { worse: 3, 'the same': 15, 'a bit better': 6, 'much better': 1, 'too soon to say': 1 }
	},
	{
		slug: 'plans-too-late',
		forum: 'parent-carer',
		sentence:
			'Plans and yearly reviews come months after the law says they should, and our children grow while we wait.',
		easyRead:
			'Plans are late. Reviews are late. The law says 20 weeks. Many of us wait much longer. Our children cannot wait.',
		areas: [3],
		groups: ['Journey of the Child', 'Leadership & Partnership'],
		forumView: 'mixed',
		sentDaysAgo: 240,
		answer: {
			kind: 'we are doing',
			disposition: 'incorporated',
			wording:
				"We heard about a plan for a boy who does not exist any more, because he had grown up in the meantime. Twenty weeks is the law, and each week after it is a week of your child's childhood. It matters, and we have not been good enough. We are doing three things. We have brought in more educational psychologists, some of them shared with our neighbours. We read each other's drafts, so that quick does not come to mean careless, which some of you feared. And you are now rung before a date is missed, to hear how late it will be and why. The third came from one of you. It is behind: two of the psychologists we counted on did not come. We had said that every late plan would be finished within 25 weeks of this answer, and we now know that some will not be. I am Imogen Hale-Prakash, and I will bring the new date to the forum myself.",
			easyRead:
				'You told us plans are late. The law says 20 weeks. We have broken that. We are sorry. We have more psychologists now. We need even more. We will ring you before a date is missed. This work is behind. Imogen Hale-Prakash will bring you a new date.',
			unchanged:
				'There are not enough educational psychologists in the country, and we cannot change that alone.',
			ownerName: 'Imogen Hale-Prakash',
			ownerTeam: 'Assessment and Review Team, the council',
			daysAgo: 10,
			delivery: 'behind',
			givenDaysAgo: 185
		},
		quotes: [
			"The plan is for a boy who doesn't exist any more.",
			'Twenty weeks they said. We are on week fifty-one.',
			'I had a phone call before the deadline to say it would be late and by how much.'
		],
		impacts: { worse: 4, 'the same': 11, 'a bit better': 5, 'too soon to say': 2 }
	},
	{
		slug: 'plans-not-about-our-child',
		forum: 'parent-carer',
		sentence:
			"The plan could be about anyone: old paragraphs, vague promises, and sometimes another child's name.",
		easyRead:
			'The plan does not sound like our child. Some words are copied. Some names are wrong. It does not say how much help. We want it to be true.',
		areas: [3, 1],
		groups: ['Journey of the Child'],
		forumView: 'no change',
		sentDaysAgo: 165,
		answer: {
			kind: 'we are doing',
			disposition: 'already happening',
			wording:
				"We heard about four pages of which one line was used, and about one paragraph that stood in nine of the plans you passed round. A plan is a promise about one child, and finding someone else's sentence in it says that nobody was looking. We are ashamed of that. Checking had begun when you told us: a second person now reads each draft before you see it, with a list of ten questions, and one is whether a stranger would know this child from it. Two parent carers from the forum wrote three of the ten with us. Any paragraph found in more than one plan is sent back. Within 21 weeks of this answer the same check will cover amended plans. I am Callum Iredale, and if yours is wrong I want it back, through your caseworker, so that it is put right.",
			easyRead:
				'You told us plans are not about your child. We are ashamed of that. A second person now checks every plan. They ask 10 questions. Parents wrote 3 of them. Copied words are sent back. Soon we will check changed plans too. Callum Iredale is in charge of this.',
			unchanged:
				'We have not gone back over plans that were finished before the checks began. Those are corrected at the next review.',
			ownerName: 'Callum Iredale',
			ownerTeam: 'Plan Quality Team, the council and the NHS',
			daysAgo: -35,
			delivery: 'on track',
			givenDaysAgo: 112
		},
		quotes: [
			'I wrote four pages about him. One line made it in. It was the line about Lego.',
			'We passed our plans round, names covered up, and found the same paragraph about "a language rich environment" in nine of them.'
		],
		impacts: { worse: 1, 'the same': 9, 'a bit better': 3, 'much better': 1, 'too soon to say': 2 }
	},
	{
		slug: 'waiting-for-help',
		forum: 'parent-carer',
		sentence:
			'We wait years for therapy, for mental health help and for assessment, and nobody says where we are in the line.',
		easyRead:
			'We wait for speech therapy. We wait for mental health help. Some of us wait for years. Nobody tells us how long. We want to know. We want help while we wait.',
		areas: [4, 3],
		groups: ['Journey of the Child', 'Leadership & Partnership'],
		forumView: 'worse',
		sentDaysAgo: 200,
		answer: {
			kind: 'we will',
			disposition: 'redirected',
			wording:
				"We heard that two years is half of a four-year-old's life, and that a wait with no word in it feels like being forgotten. That is a fair description of what we do. The council does not run these services. The NHS does, so your theme went to the community health team, who have read it and accepted it with a date. They will send every family on a list one message each term: you are still on it, this is roughly where, and this is what you can use meanwhile. They will also open the drop-in, which one of you asked for more of, in two more places. It was promised within 20 weeks of this answer. That day has passed and it has not happened, because the lists are kept on three systems that do not agree. The clock has not stopped. I am Bea Thornquist, I work for the NHS, and I owe the forum an explanation in person at its next meeting.",
			easyRead:
				'You told us you wait too long. You told us nobody says how long. That is true and it is wrong. The NHS runs this help. They said they will send a message each term. They said they will open 2 more drop-ins. They are late. Bea Thornquist will come and explain why.',
			unchanged:
				'The waits themselves are not shorter. There are too few therapists, and the message will not change that.',
			ownerName: 'Bea Thornquist',
			ownerTeam: "Community Children's Health Team, the NHS",
			daysAgo: 15,
			delivery: 'off track',
			givenDaysAgo: 155
		},
		quotes: [
			"Two years for speech therapy. She's four. That's half of her life.",
			"I've been told that we're on the list. I've never been told where on it.",
			'Like a smoke alarm with no fire brigade.'
		],
		impacts: { worse: 7, 'the same': 12, 'a bit better': 1, 'too soon to say': 1 }
	},
	{
		slug: 'telling-it-again',
		forum: 'parent-carer',
		sentence:
			"We have to tell our child's whole story from the start to every service, because they do not tell each other.",
		easyRead:
			'We tell our story again and again. Health does not tell school. School does not tell health. We want to tell it 1 time.',
		areas: [2, 3],
		groups: ['Working Together'],
		forumView: 'no change',
		sentDaysAgo: 150,
		answer: {
			kind: 'we cannot',
			disposition: 'not now',
			wording:
				'We heard that one of you has told it to twenty-three people, and can do it in ninety seconds without crying. Nobody should become good at that. You asked for one record that school, health and the council all read. We cannot do it now, because the three of us keep records on systems bought at different times which cannot be joined before the contracts end, and because doing it badly would put private things in front of people who should not see them. It is not a no for ever. We will look at it again when the first of those contracts is renewed, and the forum will have a seat when we write what the next one must do. In the meantime the page that families write themselves must be accepted by all our services in place of the opening questions, and it costs nothing, so that begins at once. I am Hester Malloy-Grant. Ask me at the first meeting of each year where this has got to.',
			easyRead:
				'You told us you tell your story too many times. That is hard and tiring. You asked for 1 shared record. We cannot do it now. Our computers do not join up. We will look again when we buy new ones. You can write 1 page yourself. All our services must read it. Hester Malloy-Grant will tell you each year.',
			unchanged: 'Records stay apart. A new service will still have to ask some things itself.',
			ownerName: 'Hester Malloy-Grant',
			ownerTeam: 'Information Sharing Lead, the council and the NHS',
			givenDaysAgo: 98
		},
		quotes: [
			"I've told our story to twenty-three professionals. I can do it in ninety seconds now without crying",
			'I carry a lever arch file around like a travelling salesman.'
		],
		impacts: { worse: 1, 'the same': 8, 'a bit better': 1 }
	},
	{
		slug: 'someone-to-ring-at-night',
		forum: 'parent-carer',
		sentence: 'The hardest hours are evenings and nights, and the phone line is only there in the day.',
		easyRead:
			'Nights are hard. Weekends are hard. The phone line is only open in the day. We want someone to ring at night.',
		areas: [2, 4],
		groups: ['Working Together'],
		forumView: 'no change',
		sentDaysAgo: 140,
		answer: {
			kind: 'we cannot',
			disposition: 'declined',
			wording:
				'We heard that the bad part of the day is from five until two, and that our line closes at half past four. We heard that you did not ask for an expert. You asked for somebody awake. It matters, and we looked at it properly: we worked out what a line would cost each night of the year, and what one late evening a week would cost. We cannot run a night line, because to be safe it would need trained people who can act on what they hear, and the same money pays for four caseworkers in the day, which more of you told us you need. So the answer is no, and we would rather say it than keep you hoping. We put the numbers for nights and weekends that do exist on one page, which you can print, and two parents checked it. If the forum thinks that we have weighed this wrongly, it can take it to the board, and I will bring our sums. I am Desmond Achebe-Fry.',
			easyRead:
				'You told us nights are hard. You asked for someone to ring at night. We looked at it with care. We cannot do it. It costs too much to do it safely. The money pays for 4 workers in the day. We made a page of night numbers. You can ask the board to look again. Desmond Achebe-Fry made this choice.',
			unchanged: 'The line still closes at half past four, and it is still closed at weekends.',
			ownerName: 'Desmond Achebe-Fry',
			ownerTeam: 'Early Help and Front Door Team, the council',
			givenDaysAgo: 92
		},
		quotes: [
			'The bad bit of our day is 5pm to 2am. The phone line is 9 to 4.30.',
			'A voice. Not even an expert. Just somebody awake.',
			'I only wanted to ask if what I was doing was right.'
		],
		impacts: { worse: 2, 'the same': 5, 'a bit better': 1 }
	},
	{
		slug: 'what-happened-to-what-we-said',
		forum: 'parent-carer',
		sentence:
			'We have said the same things for years at listening events, and we never hear what came of them.',
		easyRead:
			'We tell you what is wrong. We have told you before. We do not hear what you did. We want you to tell us, with a date.',
		areas: [1, 5],
		groups: ['Leadership & Partnership', 'Working Together'],
		sentDaysAgo: 30,
		quotes: [
			"I'd like to see one sticky note that turned into something.",
			"I read the board papers. All of it green. I'd like to meet the green families.",
			"We'd like them read back to us with a date next to each."
		]
	},
	{
		slug: 'one-person-who-knows',
		forum: 'parent-carer',
		sentence: 'When it goes well, it is because one person knows our child and stays.',
		easyRead:
			'Some things go well. It is because of 1 good person. They know our child. They stay. We want more of this.',
		areas: [2, 4],
		groups: ['Working Together', 'Journey of the Child'],
		quotes: [
			'He ran in. I stood there like a lemon with my emergency tissues.',
			'Every single one of us said a person and not one of us said a service.'
		]
	}
];
