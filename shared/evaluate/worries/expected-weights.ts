/**
 * What somebody who knows the subject would expect each meaning to weigh before seeing any text. Learning starts here
 * and moves away only as far as the made-up texts insist, so a meaning that is rare among them still counts.
 */
export const expectedAlone = `
	suicide 4 overdose 3 rape 4 harm_self 3 better_off 2.2 restraint 2 exploit 2.2 stab 2 choke 1.8 sex 1.2 naked 1 private .8
	kill 1.2 die 1 weapon 1.2 sharp .6 threat 1 hit .7 hurt .3 rough .4 bite .4 burn .4 injury .9 sore .7 unsafe 1 missing .8
	rough_sleep .7 neglect .9 voices .9 goodbye .4 lock .6 tie .4 hold .2 secret .9 scared .4 names .7 drunk .7 marry .6 control .5
	thin .7 hide .3 deny .3 dirty .6 sign_hurt 1.5 faint .5 jump .5 asleep .4 pills .4 exploit 2 touch .5 bed .3 night .3 alone .3
	special .3 punish .2 floor .3 live .3 point .4 road .2 shout .4 stranger .3 sign_body .5 forever .2 restraint 2 not 0 left .2
	service -.9 teaching -1.4 fun -1 praise -.9 pets -1 senses -.9 figure -2.2`;

const somebody = 'i him child self';
const everybody = 'family staff stranger peers he';

/** Two meanings near one another: every word of the first list with every word of the second. */
export const expectedTogether: [first: string, second: string, weight: number][] = [
	['hit', somebody, 0.8],
	['hurt', 'him child self', 0.7],
	['hurt', 'i', 0.4],
	['rough choke bite burn', somebody, 0.7],
	['hit hurt choke', 'family staff', 1.1],
	['rough bite burn shout names', 'family staff', 0.7],
	['hit hurt rough choke bite', 'peers stranger he', 0.5],
	['hit rough burn bite', 'body floor often injury', 0.6],
	['injury', 'body family staff child him place home', 0.6],
	['scared', 'family', 2.6],
	['scared', 'home staff him night go', 0.8],
	['cut sharp scars', 'i self body', 0.8],
	['want', 'die', 1.8],
	['want', 'kill hurt stab', 1.2],
	['not', 'live', 1],
	['want live', 'not', 0.3],
	['want', 'live', 0.6],
	['not', 'point', 0.4],
	['kill', `${somebody} threat`, 0.9],
	['die', 'i self', 0.5],
	['pills', 'hide want many lots plan self', 1],
	['goodbye', 'i family hide', 0.4],
	['weapon', `${somebody} ${everybody} place home hide`, 0.6],
	['threat', `${somebody} ${everybody} weapon`, 0.6],
	['touch', 'private body bed night secret scared not', 1],
	['touch', 'i him child', 0.7],
	['touch', 'family staff stranger peers', 0.7],
	['private naked', 'pics see make touch i him child stranger family staff', 0.7],
	['sex', `${somebody} ${everybody} make`, 0.7],
	['pics', 'stranger make private naked secret', 0.8],
	['online', 'stranger meet secret pics', 0.7],
	['gift', 'stranger secret online', 0.7],
	['secret', `${everybody} told make touch`, 0.6],
	['bed', 'night stranger family staff', 0.6],
	['marry', 'make not home scared', 0.8],
	['lock', `room ${somebody} alone`, 0.9],
	['room', 'alone hold make', 0.5],
	['hold', `floor body ${somebody}`, 0.6],
	['tie', 'i him child self aid', 0.9],
	['restraint', `${somebody} staff floor`, 0.6],
	['floor', 'face body staff', 0.5],
	['food drink meds toilet', 'deny', 0.9],
	['food drink meds toilet', 'not', 0.5],
	['food drink meds toilet', 'let punish', 0.5],
	['toilet', 'left', 1],
	['aid', 'deny punish', 0.8],
	['thin', 'home child him food not', 0.5],
	['left', 'alone home night', 0.7],
	['alone', 'home night lock child', 0.5],
	['drunk', 'family staff hit shout asleep', 0.8],
	['asleep', 'family staff', 0.6],
	['missing', `road night ${somebody} police home`, 0.6],
	['go', 'not home', 0.1],
	['unsafe', `home i family`, 0.7],
	['rough_sleep', 'night i him', 0.6],
	['road', 'child him missing jump want', 0.7],
	['names shout', 'staff', 0.5],
	['names', 'i him child', 0.5],
	['voices', 'i hurt self kill', 0.6],
	['neglect', `child him i ${everybody}`, 0.4],
	['control', 'family he', 0.6],
	['hide', 'weapon family i', 0.4]
];
