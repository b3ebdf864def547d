/**
 * Who does what to whom: meanings that say something when they stand in this order, at most three words apart.
 * `|` is either, and a capital is one of the groups below. The number is how much somebody who knows the subject
 * would expect it to weigh; learning starts there.
 */
import type { WorryCategory } from '../../src/phone/worry-score.ts';

export const expectedFrames: Record<WorryCategory, string> = {
	'suicide-self-harm': `suicide 4; overdose 3; harm_self 3; better_off 3; want die 3; want self kill 3; want kill self|i 3;
		not want live 3; not live 2; want not live 3; want live not 2; K|hurt|cut|sharp self 3; cut|sharp body 2; sharp self|i 2; i cut 2;
		been cut 2; not point live 3; not point i 2; point live not 2; pills hide 2; hide pills 3; i|him many pills 2; V pills plan 2;
		voices hurt|kill|i|self 2.5; want live point 2; want all live 2; jump road 2.5; want jump 2; hit|bite|rough head|self 1; how die 2;
		tie|rope neck 2; choke self 4; i deserve die 3; asked kill|die 2; look kill|die|suicide 2; V attempt 1; want forever 1.5; not here any 2; plan kill|die|pills 3; goodbye family 1; cut injury 2;
		i die 1; child die want 2; how kill 2; attempt 2`,
	'abuse-neglect': `F H V 3; F H body 3; F K 2; F V H 2; hit by F 3; V K by F 3; V hurt by F 3; scared F 3; scared of F 3; scared go|at home 3;
		scared home 2.5; F scared 1.5; home K 2.5; K home 2.5; hurt home 2; F shout V 1.5; F shout scared 2; F drunk 2.5; drunk F 2; F lock V 3; F lock 2.5;
		F rough 2; F throw V|hit 2; not food home 2.5; F not food 2.5; home not food 2; no food home 3; V left alone 2; left alone home|night 3; left V alone 2.5; F left V 1.5;
		injury unexplained 3; injury body 1.5; injury V 1; F injury 2.5; injury F 2; F neglect 2.5; V neglect 2; F asleep 2; F names V 2; F control 2; make marry 3; not want marry 3;
		dirty home 2; V dirty thin 2; F hit F 3; F burn V 3; F bite V 3; home scared 2; home bad 2; not want go home 2; F drunk hit|shout 3; H when F 2`,
	'sexual-harm': `rape 4; A touch V 2; A touch private 3; touch private 2.5; private touch 2; stranger online pics 3; online stranger 2; stranger meet 2; pics naked 2.5;
		naked pics 2.5; send naked|pics 1.5; send private 2; A bed night 2; F|stranger bed 2; bed with A 2; A bed V 1; A make V touch|sex|naked|private 3; make V sex|touch|naked 3; sex with V|A 2.5;
		A sex V|child 2.5; secret not told 2; not told secret 2.5; told not told 2; exploit 2.5; show private 2.5; private show 2; A watch V bed|naked|toilet 3; naked A 1.5; A naked 1.5; gift stranger 1.5;
		stranger gift 1.5; A pics V 1.5; sex make 2; A private 1.5; naked stranger 2; V sex 1.5; touch not want 2; touch not like 2; not like touch 1.5; told secret A 2; stranger secret 2.5; boyfriend age 2; F touch 1.5; A go bed 2; A go bath|toilet 1; go bed V 1.5; A sleep bed|V 1; pics not want 1.5; send pics 2; pics threat 2.5; threat pics 2.5; grab private 3; put private 2.5; hand private 3; in private 2; stranger touch 2; A rub private|V 2`,
	violence: `P H V 2.5; P K V 3; P K body 2; P weapon 2; weapon P 1; i weapon 1.5; weapon school|place 2; F weapon 2; weapon V 1.5; weapon body 2; threat V 2; threat kill|stab|weapon 3; V threat 1.5; A kill V 2.5; want hurt|kill|stab V|peers|stranger|staff 3;
		kill V 1.5; kill stranger|family|staff 2.5; stab 2; choke V 2.5; V get hit 2; V get K 2; K V injury|body 2.5; H V often 2; V H often 2; P threat 2; burn home 2.5; burn V 2; weapon hide 2; hurt stranger 2; want hurt 2;
		V hit by P 2.5; V K floor 2; K unconscious|faint 2.5; V choke 2; child hit i|family 2`,
	'missing-unsafe': `missing 1.5; missing night|road|police|often 2.5; V missing 2; unsafe 2; not unsafe 2; V not unsafe 2.5; unsafe home|place 2.5; rough_sleep 1.5; V rough_sleep night 2; go rough_sleep 1; not go home 2; go car stranger 2; control V 2;
		not know where V 2.5; V found road 2; found road 2.5; run road 2; climb out|window 2; left V wrong 2; scared here|there 2; A control V 2; A outside home|place|V 1.5; not home night 2; hide from A 2.5; hide A 1.5; stranger control 2; not want go family|home 2;
		lost alone 2; home not unsafe 3; leave not find 2; sleep car|rough_sleep|street 2; V road car 1.5; help scared|unsafe 2.5`,
	professional: `S H V 3; S H body 3; S K 2.5; V H by S 3; H by S 2.5; scared S 2.5; scared of S 3; S names 2; S names V 2.5; S shout V 2; S shout face 2.5; S touch V 2.5; S touch private|body 3; S drunk 2.5; S pics 1; S secret 2.5;
		S threat 2; S neglect 2.5; neglect S 1.5; S online V 2; S asleep 2; S rough V 2.5; S control V 2; S gift V 2; S bite 2; hurt S 1.5; S hurt 1.5; S rough 1.5; S bed 1; S sex 2.5; S private 2; saw S H 3; told S H 3; S make V 1`,
	'restraint-seclusion': `restraint 2; restraint V 2.5; V restraint 2.5; restraint often|injury 2.5; hold V floor 3; hold V body 1.5; hold floor 2.5; V hold floor 3; tie V 2; V tie 2; V tie aid|tie 2; lock V room 3; V lock room 3; room lock 2.5; lock room 2.5; room alone 2; make V room 2;
		put V room 2; put room 1.5; V lock 2; lock V 2; lock alone 2.5; V room alone 2.5; hold lock 2.5; floor body|hurt 2; S restraint 2.5; restraint floor 3; V rough room|floor 2.5; carried body 2; hold V faint 2; room alone 2; sit on V 2; sit on body 2.5; lie on V|body 2; on top V 2.5; V rough floor 3; kneel on V|body 3; A on top 1.5; shut V room 3; keep V room|alone 2; held V lock 2; staff hold V 2; door shut 1.5; cant get out 2.5; not get out 2; V not breathe 3; not breathe 2.5; left V room 1.5; hold hurt 2; V hold injury 2.5`,
	'denied-care': `not let C 2; C not let 2; C N 1; not let V C 3; N V C 2.5; N C 1.2; C deny 2; deny C 2; deny V C 3; not feed 2; toilet left 2.5; left toilet 2.5; left V toilet 3; V left toilet 3; toilet alone 2.5; alone toilet 2; without C alone 3; N C alone 3; alone without C 3; sit toilet 2.5; V toilet alone 2; sit in toilet 3; stay in toilet 2.5; hold it in 2;
		aid deny 2.5; deny aid 2.5; deny V aid 3; C punish 2; punish C 1.5; not C punish 3; sore 1.5; sore V 2; thin 1; V thin 2; thin place 1.5; place thin 1.5; not change toilet 3; not change 1; meds faint 2.5; N meds faint 3; V thirsty 2; nobody C V 3; nobody V C 3; nobody C 1.5`
};
