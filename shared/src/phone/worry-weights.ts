/** Written by `pnpm worries:learn`: each line is a weight in tenths and what weighs that much. */
export const bias = -3.16;
export const weakFrom = 1.13;
export const strongFrom = 3.32;
export const weights = `
40,rape
34,better_off
31,overdose
27,suicide
24,harm_self
21,stab
19,weapon
18,exploit
17,'fight,sex
16,'wet,restraint
15,'a+punish,'tonight,'was+hit,die want,road want,rough_sleep,sign_hurt
14,'he+told,'most,'off+him,'see,hurt want,lock room,not+'safe,punish+'i
13,'cupboard,'puts,'stuf,body touch,choke,family hurt,he+'take,live want,online,private,stranger
12,'a+service,'being,'godbye,'grandfather,'house,'legs,'off,asleep,child tie,drunk,hide pills,i rough,i+home,injury,naked,road,scared staff,stab want
11,'a+stranger,'and+'has,'and+go,'boy,'forced,'friday,'how+'to,'money,'my+home,'the+'toilet,'to+'do,bed touch,body+'and,choke family,choke staff,floor hit,food not,go scared,go+'with,him scared,kill,kill want,pills,punish+i,scared touch,self
10,'and+scared,'didnt,'do+'it,'down,'drank,'me,'myself,'put,'slep+'on,'something,'the+home,alone lock,bed night,child kill,child lock,deny food,drunk+'and,family touch,family+'is,forever+'on,hurt staff,left toilet,live,lots pills,many pills,missing,night touch,not+'eaten,pills plan,pills self,pills want,private touch,road with,rough+i,scared,secret touch,special
9,'are,'away,'back,'because+'it,'dad,'hold,'into,'nobody,'run,'that+'she,alone,asleep family,bed staff,body injury,body rough,child+with,cut i,deny drink,deny toilet,drunk family,family,family private,him kill,him lock,him rough,him tie,hit,home marry,home scared,i kill,i live,i naked,i rough_sleep,i sharp,i touch,i+gift,kill self,kill threat,live not,marry,missing road,online pics,pics stranger,point,punish+'you,self tie,staff+deny,tie
8,'be,'ben,'deaf,'for+not,'has+'ben,'i+'run,'no+'more,'nowhere,'safe+with,'they+'lock,'this+'time,'unknown,'wont,'you,aid punish,alone night,asleep drunk,bed family,body cut,body scars,body sharp,child rough,child sex,child+go,cut self,deny meds,die,drunk hit,drunk shout,drunk staff,family hit,family names,family scared,family sex,goodbye,he sex,he+'lock,hide,him private,him sex,hit injury,hit often,hit self,hit staff,home left,home unsafe,i lock,i scars,i+'run,jump road,left night,make marry,make private,make sex,marry not,marry scared,missing+'out,naked pics,night scared,not+'more,online stranger,peers sex,peers weapon,pics private,pics secret,scars self,self sharp,sore,tie+'chair,when+'it
7,'a+goodbye,'alarm,'and+'was,'and+nobody,'as+'a,'for+'two,'man,'note,'safe+'at,'the+toilet,'to+'met,'toilet,'was+'on,'with+family,aid deny,aid tie,alone room,bite family,bite him,bite i,bite self,bite staff,body floor,burn child,burn family,burn him,burn i,burn self,burn staff,child choke,child hurt,child naked,child private,child restraint,child touch,child with,choke him,choke self,control,family naked,family secret,family unsafe,food+i,gift online,gift secret,gift stranger,he,hide weapon,him neglect,hurt self,i missing,i private,i sex,i unsafe,injury rough,lock self,lock+lock,make naked,make pics,make room,meds punish,meet online,naked see,naked staff,naked stranger,naked touch,online secret,private see,private stranger,self sex,sex stranger,staff+'on,stranger touch,with+'his,with+him
6,'a+'man,'and+'now,'bruises,'chair,'dady,'eaten,'his+'mates,'his+peers,'in+'the,'last,'last+'night,'last+night,'mates,'saturday,'the+rough_sleep,'time,alone home,asleep staff,bed stranger,bite body,bite floor,bite injury,bite often,body burn,burn floor,burn injury,burn often,child hit,child injury,child names,child road,child threat,choke i,control family,control he,die self,dirty,drink let,family rough,floor rough,floor staff,food+'my,goodbye i,he hit,he+food,hide i,him hold,him+'mates,him+peers,hold self,home injury,home missing,home weapon,hurt stranger,hurt voices,i tie,kill voices,let meds,make secret,missing police,missing self,names,neglect,neglect staff,not touch,peers secret,peers threat,restraint self,secret,secret stranger,self threat,self voices,self weapon,sex staff,sharp,stranger threat,stranger weapon,thin,threat weapon
5,'be+'with,'carer,'do,'get,'her,'noticed,'sick,'stoped,'was,'was+hold,'wek,'you+'in,'you+with,alone left,bite child,bite stranger,child hold,child missing,child neglect,child weapon,choke peers,choke stranger,drink punish,face floor,family injury,family neglect,family threat,family weapon,family+'in,floor hold,food let,gift,he neglect,he threat,he+'has,him naked,him restraint,him weapon,hit stranger,home thin,hurt peers,i threat,i weapon,let toilet,missing night,names staff,neglect peers,neglect stranger,night,night rough_sleep,not thin,peers touch,private staff,rough staff,rough stranger,sign_body,staff weapon,unsafe,want+'do
4,'a+weapon,'child,'last+'wek,'no,'she+'has,'since,bite he,bite peers,body hold,floor restraint,food punish,he+'is,he+told,him hurt,him missing,him names,him road,him rough_sleep,him threat,him touch,hit i,hit peers,hold i,injury place,injury staff,jump,meds not,not toilet,place weapon,restraint staff,rough,rough self,secret staff,secret told,shout staff
3,'take+'a,'to+live,child,choke he,drink not,family shout,food thin,forever,he weapon,him injury,him thin,i names,i restraint,i voices,nobody,often rough,peers rough,punish toilet,staff threat
2,'she,'when+'it,child thin,staff touch,threat
1,'at,alone child,him hit
-1,'fel,'of+'the
-3,'it
-4,'just,deny+'my
-5,'and+he,'count,'everyone,'exist,'fits,'my+'ta,'nothing+'to,'tests,'that+'fits,'there,i+'ta,lock+'my,not+'exist,place
-6,'a+tie,'and+'it,'brother+hit,'driving,'hates,'have,'its,'kil+i,'nobody+'has,'nurse,'secret,'she+'hates,'tired,'was+upset,'youve,he+'hates,he+want,i+'find,injury+'my,injury+i,nobody+'has,service+when
-7,'and+'the,'his+fun,'i+hit,'kil+'me,'my+'mum,'new,'the+stranger,'yuck,body+'when,body+when,child+not,die+'me,die+i,harm_self+'me,harm_self+i,him+fun,i+'mum,not+'have
-8,'asked,'because,'birthday,'gona+die,'had,'hand+when,'i+missing,'kil,'never,'night+'with,'nose,'nothing,'out+with,'pas,'what,child+'hit,family+hit,he+'never,i+missing,kill+'me,lock+i,night+'with,not+'a,suicide+injury,want+die,when+'shes
-9,'a+body,'anything,'bathrom,'can,'could,'doesnt,'get+'sent,'leters,'my+'sister,'my+senses,'out+'in,'sent+'home,'sent+home,'shes,'that,'the+'bathrom,i+'sister
-10,'betwen,'people,'ta,'the+'doctor,'we,go+'to,he+'wil,pets
-11,'brother,'he+want,'laughed,'should,'so,'upset,'years
-12,'but,'drink,'have+'to,'id,senses,service,when+'the
-13,'my+road,'ten,'the+'bus,'the+service,i+road,live+with
-14,'changed,'maths,child+hit,i+hit,teaching
-15,'bus
-16,'break
-17,'lunch
-20,fun
-23,praise
-38,figure
`;

/** Meanings that say something in this order; what each weighs, in tenths. */
export const frames = {
	'suicide-self-harm':
		'suicide 26;overdose 35;harm_self 13;better_off 30;want die 9;want self kill 30;want kill self|i 6;not want live 30;not live 9;want not live 31;want live not 20;K|hurt|cut|sharp self 30;cut|sharp body 22;sharp self|i 20;i cut 28;been cut 24;not point live 31;not point i 17;point live not 20;pills hide 20;hide pills 30;i|him many pills 20;V pills plan 20;voices hurt|kill|i|self 25;want live point 21;want all live 20;jump road 31;want jump 18;how die 23;tie|rope neck 20;choke self 40;i deserve die 30;asked kill|die 20;look kill|die|suicide 20;V attempt 10;want forever 12;not here any 20;plan kill|die|pills 30;goodbye family 10;cut injury 20;child die want 20;how kill 20;attempt 20',
	'abuse-neglect':
		'F H V 13;F H body 30;F K 6;F V H 7;hit by F 30;V K by F 30;V hurt by F 30;scared F 30;scared of F 30;scared go|at home 37;scared home 25;F scared 16;home K 17;K home 28;hurt home 20;F shout V 24;F shout scared 20;F drunk 29;drunk F 20;F lock V 30;F lock 25;F rough 11;F throw V|hit 20;not food home 34;F not food 25;home not food 15;no food home 30;V left alone 17;left alone home|night 30;left V alone 22;F left V 15;injury unexplained 30;injury body 21;F injury 15;injury F 20;F neglect 33;V neglect 6;F asleep 8;F names V 20;F control 21;make marry 30;not want marry 30;dirty home 28;V dirty thin 20;F hit F 31;F burn V 30;F bite V 30;home scared 20;home bad 28;not want go home 20;F drunk hit|shout 30;H when F 21',
	'sexual-harm':
		'rape 39;A touch V 31;A touch private 30;touch private 25;private touch 20;stranger online pics 30;online stranger 20;stranger meet 22;pics naked 27;naked pics 25;send naked|pics 12;send private 20;A bed night 20;F|stranger bed 30;bed with A 16;A bed V 7;A make V touch|sex|naked|private 8;make V sex|touch|naked 9;sex with V|A 29;A sex V|child 28;secret not told 23;not told secret 27;told not told 20;exploit 19;show private 25;private show 20;A watch V bed|naked|toilet 30;naked A 15;A naked 11;gift stranger 15;stranger gift 20;sex make 20;A private 23;naked stranger 20;V sex 10;touch not want 20;touch not like 24;not like touch 15;told secret A 10;stranger secret 25;boyfriend age 20;F touch 17;go bed V 15;pics not want 15;send pics 17;pics threat 25;threat pics 27;grab private 30;put private 25;hand private 31;in private 22;stranger touch 20;A rub private|V 20',
	violence:
		'P H V 9;P K V 25;weapon P 7;weapon school|place 21;F weapon 23;weapon V 23;weapon body 9;threat V 14;threat kill|stab|weapon 30;V threat 13;A kill V 32;want hurt|kill|stab V|peers|stranger|staff 7;kill stranger|family|staff 25;stab 23;choke V 26;V get hit 18;V get K 18;K V injury|body 15;H V often 23;P threat 26;burn home 25;burn V 24;weapon hide 20;hurt stranger 26;want hurt 33;V hit by P 25;V K floor 20;K unconscious|faint 26;V choke 6',
	'missing-unsafe':
		'missing 21;missing night|road|police|often 25;V missing 23;unsafe 11;V not unsafe 9;unsafe home|place 25;rough_sleep 15;V rough_sleep night 20;go rough_sleep 10;not go home 34;go car stranger 20;control V 6;not know where V 40;found road 17;run road 21;climb out|window 20;left V wrong 22;scared here|there 21;A control V 22;A outside home|place|V 30;not home night 25;hide from A 27;hide A 6;stranger control 20;not want go family|home 20;lost alone 30;home not unsafe 30;leave not find 20;sleep car|rough_sleep|street 20;V road car 15;help scared|unsafe 25',
	professional:
		'S H V 33;S H body 30;S K 23;V H by S 30;H by S 32;scared S 18;scared of S 13;S names 6;S names V 29;S shout V 31;S shout face 25;S touch V 27;S touch private|body 30;S drunk 28;S secret 10;S neglect 31;neglect S 29;S online V 29;S asleep 20;S rough V 25;S control V 21;S gift V 24;S bite 20;S hurt 17;S rough 18;S sex 14;S private 21;saw S H 30;told S H 30',
	'restraint-seclusion':
		'restraint 11;restraint V 9;V restraint 8;restraint often|injury 31;hold V floor 30;hold floor 14;V hold floor 9;tie V 24;V tie 12;lock V room 31;V lock room 30;room lock 36;lock room 26;room alone 24;make V room 20;put V room 11;put room 20;lock V 9;lock alone 31;V room alone 25;hold lock 30;floor body|hurt 20;restraint floor 8;V rough room|floor 25;carried body 22;hold V faint 20;sit on V 26;sit on body 25;lie on V|body 20;on top V 25;V rough floor 30;kneel on V|body 30;A on top 15;shut V room 30;keep V room|alone 21;held V lock 20;staff hold V 20;door shut 15;cant get out 25;not get out 20;V not breathe 30;not breathe 25;left V room 15;hold hurt 28;V hold injury 25',
	'denied-care':
		'not let C 30;C not let 20;C N 9;not let V C 19;N C 13;C deny 7;deny V C 9;not feed 27;toilet left 25;left toilet 26;left V toilet 30;V left toilet 30;toilet alone 25;alone toilet 20;without C alone 30;N C alone 41;alone without C 30;sit toilet 27;V toilet alone 20;sit in toilet 32;stay in toilet 25;hold it in 24;aid deny 25;deny aid 12;deny V aid 17;C punish 20;not C punish 36;sore 18;thin place 16;place thin 16;not change toilet 30;meds faint 25;N meds faint 30;V thirsty 34;nobody C V 14;nobody V C 17;nobody C 7'
};
