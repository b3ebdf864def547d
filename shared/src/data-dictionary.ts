/**
 * One list, and so a long file: everything the database keeps, in words for the people it is about. What it
 * is, why we keep it, and for how long. A column that is not here fails a test, so nothing can be kept that
 * this list does not say. Who reads it is not written here: the page asks the database.
 */
export type Kept = {
	key: string;
	/** Whom it is about: the heading it stands under. */
	about: 'what you told us' | 'what is made of it' | 'the people who sign in' | 'this place';
	title: string;
	what: string;
	why: string;
	keptFor: string;
	/** True once no person has to decide it any more. Otherwise the data protection officer has not agreed yet. */
	isConfirmed: boolean;
	/** Which rows of it, where that is fewer than all. */
	limit?: string;
	columns: Record<string, readonly string[]>;
};

const ownForum = 'A forum reads only its own.';
const oncePublished = 'Only once it is published.';
const onceSent = 'The council and the NHS: only once the forum has sent it.';

export const dataDictionary: readonly Kept[] = [
	{
		key: 'words',
		about: 'what you told us',
		title: 'The words you wrote',
		what: 'What happened, and what would make it better. Locked with a key.',
		why: 'So that your forum can read it.',
		keptFor: 'Until 90 days after your forum has read it',
		isConfirmed: false,
		limit: ownForum,
		columns: { submission: ['story_sealed', 'better_sealed'] }
	},
	{
		key: 'choices',
		about: 'what you told us',
		title: 'What you tapped',
		what: 'Who you are (young person, parent or carer, helper, group), how it felt, school stage, place, now or looking back.',
		why: 'So that we can count, and see who we have not heard from.',
		keptFor: 'Until 2 years after your forum has decided, or 30 days if it is not used',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			submission: [
				'id',
				'forum_id',
				'contributor',
				'teller',
				'mode',
				'feeling',
				'time',
				'phase',
				'place',
				'head_count'
			],
			submission_area: ['submission_id', 'area_id', 'tagged_by']
		}
	},
	{
		key: 'cards',
		about: 'what you told us',
		title: 'The pictures you answered, and who chose',
		what: 'Each picture and its face. If somebody helped you: who chose each answer. The ask or the session it belongs to.',
		why: 'So that your forum knows what you said, and if it was you who said it.',
		keptFor: 'Until 2 years after your forum has decided, or 30 days if it is not used',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			submission: ['chosen_by', 'ask_id', 'gathering_id'],
			submission_card: ['submission_id', 'card', 'feeling']
		}
	},
	{
		key: 'attachment',
		about: 'what you told us',
		title: 'Your voice and your pictures',
		what: 'What you recorded, photographed or drew. Locked with a key. Made anew, so that nothing of your phone is in it. And a picture with parts of it covered.',
		why: 'So that your forum can hear and see it, and write down what was said.',
		keptFor: 'Sound: until 7 days after your forum has read it. Pictures: as long as your words',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			attachment: [
				'id',
				'submission_id',
				'forum_id',
				'slot',
				'kind',
				'media_type',
				'content_sealed',
				'state',
				'seconds',
				'transcript_sealed',
				'is_story',
				'boxes',
				'covered_sealed'
			]
		}
	},
	{
		key: 'message',
		about: 'what you told us',
		title: 'What you and your forum write to each other',
		what: 'The words, locked with a key, and the day.',
		why: 'So that your forum can ask you something, and you can answer without a name.',
		keptFor: 'Until 90 days after it was written, once it has been read',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			message: [
				'id',
				'submission_id',
				'forum_id',
				'position',
				'sender',
				'kind',
				'body_sealed',
				'sent_on',
				'read_on',
				'written_by',
				'concern_id'
			]
		}
	},
	{
		key: 'contact',
		about: 'what you told us',
		title: 'How to reach you, if you gave it',
		what: 'An e-mail address or a phone number, locked with a key. What it is for, and the day we last wrote to you.',
		why: 'So that somebody can find you if you asked for help, or tell you there is something new.',
		keptFor:
			'Until you take it away, or 30 days after everything was answered. If you asked for help: as long as what you sent',
		isConfirmed: false,
		limit: `${ownForum} The computer opens it to write to you, if you want that.`,
		columns: {
			contact: [
				'submission_id',
				'forum_id',
				'how',
				'address_sealed',
				'wants_mail',
				'wants_reply',
				'given_on',
				'told_on',
				'told_news'
			]
		}
	},
	{
		key: 'more choices',
		about: 'what you told us',
		title: 'Your age group, and what you allow',
		what: 'Your age group if you gave it, how long ago it was, if we may use your words, if you want help.',
		why: 'So that your forum does what you asked. These are never counted for others.',
		keptFor: 'Until 2 years after your forum has decided, or 30 days if it is not used',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			submission: ['age_band', 'long_ago', 'transition', 'consent', 'is_unsure_of_area', 'wants_help']
		}
	},
	{
		key: 'day',
		about: 'what you told us',
		title: 'The day it came, and how far it has got',
		what: 'The day only. We do not keep the time. We do not keep where your phone was. If it waits because somebody worries for you.',
		why: 'So that you can see what happened to it.',
		keptFor: 'Until 2 years after your forum has decided',
		isConfirmed: false,
		limit: ownForum,
		columns: { submission: ['received_on', 'status', 'accepted_on', 'is_repeat', 'is_on_hold'] }
	},
	{
		key: 'came by',
		about: 'what you told us',
		title: 'How it came to us',
		what: 'Sent by you here, or from the forum’s own list, a form, a call, a meeting or an e-mail.',
		why: 'So that nothing is counted as if you had sent it yourself.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { submission: ['came_by'] }
	},
	{
		key: 'entry',
		about: 'what you told us',
		title: 'What somebody wrote down for you',
		what: 'Who told it for you, like a support worker. For a meeting: the day, and how many were there. No names of yours.',
		why: 'So that people without a phone are heard, and everybody is counted once.',
		keptFor: 'As long as what you said',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			submission: ['entry_id', 'relationship'],
			entry: ['id', 'forum_id', 'came_by', 'told_on', 'head_count', 'entered_by', 'entered_on']
		}
	},
	{
		key: 'told before',
		about: 'what you told us',
		title: 'When you told your forum, if that was before',
		what: 'The day you told it, and the day it happened, as your forum wrote them down.',
		why: 'So that old things are not mixed with new ones.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { submission: ['told_on', 'happened_on'] }
	},
	{
		key: 'receipt',
		about: 'what you told us',
		title: 'Your six pictures, scrambled',
		what: 'Your phone scrambles them before they reach us. We cannot turn them back.',
		why: 'So that only you can open what you sent.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { submission: ['receipt_hash', 'fingerprint'] }
	},
	{
		key: 'marks',
		about: 'what you told us',
		title: 'Marks for the person who reads',
		what: 'If the words may mean danger. If it looks sent by a machine. How often the row was changed, and the day you last changed it. The day when the words as you sent them went.',
		why: 'So that the most worrying is read first.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { submission: ['worry_rank', 'looks_automatic', 'version', 'changed_on', 'original_gone_on'] }
	},
	{
		key: 'second look',
		about: 'what you told us',
		title: 'If it was looked at again',
		what: 'If we asked you something, and who wrote last. If somebody said what they would do. If you did not agree with us, and the day you said so. If only one person could read it.',
		why: 'So that somebody else reads it again, and it is not quoted if only one person read it.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			submission: [
				'is_returned',
				'contributor_wrote_last',
				'is_recommended',
				'quotes_barred',
				'appeal_of',
				'appealed_on'
			]
		}
	},
	{
		key: 'felt',
		about: 'what you told us',
		title: 'If it helped',
		what: 'What you say when we ask “Did it help?”, and the day.',
		why: 'So that everyone can see if people feel a change.',
		keptFor: '2 years',
		isConfirmed: false,
		limit: ownForum,
		columns: { impact: ['theme_id', 'submission_id', 'forum_id', 'felt', 'given_on'] }
	},
	{
		key: 'gone',
		about: 'what you told us',
		title: 'A mark that you took something back',
		what: 'A scrambled number and the day, here and in a file beside the database. None of your words.',
		why: 'So that a late copy from your phone, or an old copy of ours, does not bring it back.',
		keptFor: 'For good',
		isConfirmed: false,
		columns: { submission_gone: ['key_hash', 'gone_on'] }
	},
	{
		key: 'concerns',
		about: 'what is made of it',
		title: 'A worry about somebody’s safety',
		what: 'What you told us, locked with a key of its own. What the safeguarding lead did, when and why.',
		why: 'So that somebody is helped, and it can be checked later.',
		keptFor: 'As long as the local safeguarding partnership says, also if you take back what you told us',
		isConfirmed: false,
		limit: 'Only the safeguarding leads of your forum. Never somebody it is about.',
		columns: {
			concern: [
				'id',
				'forum_id',
				'submission_id',
				'status',
				'category',
				'is_immediate',
				'extract_sealed',
				'raised_by',
				'raised_at',
				'claimed_by',
				'decided_by',
				'decided_on',
				'reporting_duty',
				'has_reference',
				'chase_on',
				'version'
			],
			concern_step: [
				'concern_id',
				'position',
				'forum_id',
				'kind',
				'status',
				'record_sealed',
				'made_by',
				'made_at'
			],
			concern_stood_aside: ['concern_id', 'person_id']
		}
	},
	{
		key: 'concern alerts',
		about: 'what is made of it',
		title: 'Who was told that something waits',
		what: 'The lead, the deputies or the chair, and when. Nothing of what it is.',
		why: 'So that nobody waits because somebody is away.',
		keptFor: 'As long as the record of the worry',
		isConfirmed: false,
		columns: { concern_alert: ['concern_id', 'told', 'turn', 'told_at'] }
	},
	{
		key: 'forum chair',
		about: 'the people who sign in',
		title: 'Whom to tell when nobody has taken a worry',
		what: 'The e-mail address of the chair of each forum.',
		why: 'So that somebody hears of it when the safeguarding leads are away.',
		keptFor: 'Until it is changed',
		isConfirmed: true,
		columns: { forum_chair: ['forum_id', 'email'] }
	},
	{
		key: 'accepted text',
		about: 'what is made of it',
		title: 'Your words, with names taken out',
		what: 'What you wrote, as your forum left it. The day your forum said yes.',
		why: 'So that your forum can find it and put it with what others said.',
		keptFor: 'Until 2 years after your forum has decided',
		isConfirmed: false,
		limit: ownForum,
		columns: { accepted_text: ['submission_id', 'forum_id', 'story', 'better', 'search', 'accepted_day'] }
	},
	{
		key: 'redactions',
		about: 'what is made of it',
		title: 'What was taken out',
		what: 'Where in the text, what kind of thing it was, who took it out and when. Not the words.',
		why: 'So that two people can check it.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			redaction: [
				'id',
				'submission_id',
				'forum_id',
				'field',
				'starts_at',
				'ends_at',
				'kind',
				'made_by',
				'made_at'
			]
		}
	},
	{
		key: 'decisions',
		about: 'what is made of it',
		title: 'What your forum decided',
		what: 'Used or not used, which rule, a note to you, who decided and when.',
		why: 'So that we can tell you why.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			moderation_decision: [
				'id',
				'submission_id',
				'forum_id',
				'decision',
				'rule_id',
				'note_to_contributor',
				'decided_by',
				'decided_at',
				'status_before',
				'made_version'
			]
		}
	},
	{
		key: 'second reader',
		about: 'what is made of it',
		title: 'What a first reader recommends',
		what: 'Used or not used, which rule, a note to you, who says so and when. And what was done on the way, by whom and when.',
		why: 'So that two people decide when somebody may be in danger.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			moderation_recommendation: [
				'submission_id',
				'forum_id',
				'decision',
				'rule_id',
				'note_to_contributor',
				'version',
				'recommended_by',
				'recommended_at'
			],
			moderation_step: ['id', 'submission_id', 'forum_id', 'kind', 'made_by', 'made_at', 'seq']
		}
	},
	{
		key: 'aside',
		about: 'what is made of it',
		title: 'Who does not read it',
		what: 'Which person of your forum would rather not read it, or knows you. Only that person sees this.',
		why: 'So that nobody who knows you reads it.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { moderation_aside: ['submission_id', 'person_id', 'forum_id', 'kind'] }
	},
	{
		key: 'sitting',
		about: 'the people who sign in',
		title: 'How much somebody has read at a time',
		what: 'How many a person of your forum has read since they sat down, and how many were heavy. Only that person sees this.',
		why: 'So that they take a break.',
		keptFor: 'Until they begin the next time',
		isConfirmed: true,
		limit: ownForum,
		columns: { moderation_sitting: ['person_id', 'started_at', 'last_at', 'read', 'heavy'] }
	},
	{
		key: 'template',
		about: 'the people who sign in',
		title: 'Words the desk uses again',
		what: 'What coordinators write often, with a short name.',
		why: 'So that people hear the same kind words, and sooner.',
		keptFor: 'As long as the forum wants it',
		isConfirmed: false,
		limit: ownForum,
		columns: { template: ['id', 'forum_id', 'use', 'title', 'body', 'version'] }
	},
	{
		key: 'digest',
		about: 'the people who sign in',
		title: 'How much waits',
		what: 'How many wait to be read and how old the oldest is, twice a day.',
		why: 'So that nothing waits too long.',
		keptFor: 'As long as the forum',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			digest: [
				'forum_id',
				'day',
				'part',
				'waiting',
				'risky',
				'second',
				'answered',
				'messages',
				'oldest_days',
				'too_late'
			]
		}
	},
	{
		key: 'digest wish',
		about: 'the people who sign in',
		title: 'Who wants to be told how much waits',
		what: 'Which person of your forum wants it by e-mail. Only that person sees this.',
		why: 'So that nobody gets an e-mail they did not ask for.',
		keptFor: 'Until they say no',
		isConfirmed: true,
		limit: ownForum,
		columns: { digest_wish: ['person_id'] }
	},
	{
		key: 'digest told',
		about: 'the people who sign in',
		title: 'Who was told how much waits',
		what: 'Which person was sent it, and on which day.',
		why: 'So that nobody is told twice.',
		keptFor: 'As long as their account',
		isConfirmed: false,
		columns: { digest_told: ['person_id', 'day', 'part'] }
	},
	{
		key: 'claims',
		about: 'what is made of it',
		title: 'Who is reading it now',
		what: 'The name of the person and when their turn ends.',
		why: 'So that two people do not work on the same one.',
		keptFor: '20 minutes at a time',
		isConfirmed: true,
		limit: ownForum,
		columns: { moderation_claim: ['submission_id', 'forum_id', 'person_id', 'expires_at'] }
	},
	{
		key: 'evidence',
		about: 'what is made of it',
		title: 'What stands behind “you said”',
		what: 'Which things people sent are behind which sentence.',
		why: 'So that each of you gets the answer.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			theme_evidence: ['theme_id', 'submission_id', 'forum_id', 'added_by', 'import_id', 'found_by']
		}
	},
	{
		key: 'tally',
		about: 'what is made of it',
		title: 'How many stand behind “you said”',
		what: 'A number for each sentence. Not which things, and not who.',
		why: 'So that your forum sees it at once.',
		keptFor: 'As long as the sentence',
		isConfirmed: true,
		columns: { theme_tally: ['theme_id', 'change'] }
	},
	{
		key: 'import',
		about: 'what is made of it',
		title: 'What your forum wrote down before',
		what: 'The list a forum kept of what people told it, and which row became what. All words in it are locked.',
		why: 'So that what you told your forum before is not lost, and comes in once.',
		keptFor: 'Words: until the row has come in. With a problem: 28 days. Never started: 7 days',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			import: [
				'id',
				'forum_id',
				'file_hash',
				'sheet_sealed',
				'plan_sealed',
				'state',
				'rows',
				'uploaded_by',
				'uploaded_at',
				'started_by',
				'started_on',
				'undone_by',
				'undone_on'
			],
			import_row: ['import_id', 'forum_id', 'number', 'cells_sealed', 'state'],
			import_submission: ['submission_id', 'forum_id', 'import_id', 'number', 'row_hash', 'themes'],
			import_theme: ['import_id', 'theme_id', 'forum_id', 'is_new'],
			import_mapping: ['forum_id', 'mapping_sealed']
		}
	},
	{
		key: 'outcomes',
		about: 'what is made of it',
		title: 'What your forum noted was done',
		what: 'The forum’s own note of what came of it, before there were answers here. Locked with a key.',
		why: 'So that the forum knows what was promised before.',
		keptFor: 'As long as what you sent',
		isConfirmed: false,
		limit: ownForum,
		columns: { submission_outcome: ['submission_id', 'forum_id', 'wording_sealed'] }
	},
	{
		key: 'vectors',
		about: 'what is made of it',
		title: 'What it is like',
		what: 'Numbers that a program on our own server makes of the words after a person took names out.',
		why: 'So that your forum can find things that are alike. Nobody is sorted by it: a person decides.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { accepted_vector: ['submission_id', 'forum_id', 'vector'] }
	},
	{
		key: 'offers',
		about: 'what is made of it',
		title: 'What was offered for a theme',
		what: 'Which things our program offered for a theme, and whether a person took them.',
		why: 'So that your forum knows how often the program is right.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { theme_offer: ['theme_id', 'submission_id', 'forum_id', 'is_taken'] }
	},
	{
		key: 'quote sources',
		about: 'what is made of it',
		title: 'Whose quote it is',
		what: 'Which thing somebody sent a quote came from.',
		why: 'So that you can take your quote back.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: { theme_quote_source: ['quote_id', 'forum_id', 'submission_id'] }
	},
	{
		key: 'themes',
		about: 'what is made of it',
		title: '“You said” sentences',
		what: 'What the forum writes after reading what many people sent, and what it is about.',
		why: 'So that the people in charge can answer.',
		keptFor: 'For good',
		isConfirmed: false,
		limit: onceSent,
		columns: {
			theme: [
				'id',
				'slug',
				'forum_id',
				'sentence',
				'easy_read',
				'forum_view',
				'sent_on',
				'published_on',
				'version',
				'created_by',
				'created_at',
				'merged_into'
			],
			theme_area: ['theme_id', 'area_id']
		}
	},
	{
		key: 'theme changes',
		about: 'what is made of it',
		title: 'How a sentence changed',
		what: 'Each time a sentence was put in other words, joined with another or split: before, after, who and when.',
		why: 'So that nobody’s voice is changed unseen.',
		keptFor: 'For good',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			theme_change: [
				'id',
				'theme_id',
				'forum_id',
				'kind',
				'other_theme_id',
				'before',
				'after',
				'changed_by',
				'changed_at'
			]
		}
	},
	{
		key: 'readers',
		about: 'what is made of it',
		title: 'Young readers of Easy Read',
		what: 'That young readers found a sentence easy: how many or a made-up name, the words, and the day.',
		why: 'So that Easy Read is easy for those it is for.',
		keptFor: 'For good',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			theme_reader: [
				'id',
				'theme_id',
				'forum_id',
				'easy_read',
				'group_of',
				'made_up_name',
				'said_on',
				'recorded_by'
			]
		}
	},
	{
		key: 'shelf',
		about: 'what is made of it',
		title: 'The shelf of quiet voices',
		what: 'What few people said or what is in no sentence yet, and what your forum decided about it each term.',
		why: 'So that a quiet voice is not lost among many.',
		keptFor: 'As long as what you sent',
		isConfirmed: true,
		limit: ownForum,
		columns: {
			shelf_decision: [
				'term_id',
				'submission_id',
				'theme_id',
				'forum_id',
				'reason',
				'decided_by',
				'decided_on'
			]
		}
	},
	{
		key: 'quotes',
		about: 'what is made of it',
		title: 'Quotes that people allowed',
		what: 'A few words of somebody who said yes to that. Names are out. And which groups a sentence went to.',
		why: 'So that the people in charge hear it as it was said.',
		keptFor: 'For good, or until the person takes it back',
		isConfirmed: false,
		limit: onceSent,
		columns: {
			theme_quote: ['id', 'theme_id', 'forum_id', 'wording', 'withdrawn_on', 'is_on_hold'],
			theme_group: ['theme_id', 'group_id']
		}
	},
	{
		key: 'answers',
		about: 'what is made of it',
		title: 'Answers',
		what: 'We did, we are doing, we will, or we cannot, because. With the name of the person who owns it.',
		why: 'So that everyone can see who promised what, and when.',
		keptFor: 'For good',
		isConfirmed: false,
		columns: {
			answer: [
				'id',
				'theme_id',
				'group_id',
				'kind',
				'disposition',
				'wording',
				'easy_read',
				'unchanged',
				'owner_name',
				'owner_team',
				'due_on',
				'done_on',
				'delivery',
				'given_by',
				'given_at',
				'published_on'
			]
		}
	},
	{
		key: 'releases',
		about: 'what is made of it',
		title: 'Numbers that are safe to show',
		what: 'Rounded counts for a school term. Small ones are hidden.',
		why: 'So that everyone outside the forum has the same numbers, and nobody can be found in them.',
		keptFor: 'For good',
		isConfirmed: true,
		limit: oncePublished,
		columns: {
			release: [
				'id',
				'number',
				'term_id',
				'status',
				'body',
				'sha256',
				'scheme',
				'refusal',
				'asked_by',
				'asked_at',
				'prepared_at',
				'published_by',
				'published_on'
			]
		}
	},
	{
		key: 'ledger',
		about: 'what is made of it',
		title: 'A list of every number shown so far',
		what: 'The rounded counts again, term by term.',
		why: 'So that the next numbers give nothing away when they are put beside the old ones.',
		keptFor: 'For good',
		isConfirmed: true,
		columns: { release_ledger: ['release_id', 'term_id', 'epoch', 'table_name', 'cells'] }
	},
	{
		key: 'reports',
		about: 'what is made of it',
		title: 'Reports',
		what: 'What was said, what was answered and if it helped, as both sides signed it.',
		why: 'So that nobody can change later what was promised.',
		keptFor: 'For good',
		isConfirmed: true,
		limit: oncePublished,
		columns: {
			report: [
				'id',
				'series_id',
				'version',
				'kind',
				'title',
				'group_id',
				'starts_on',
				'ends_on',
				'status',
				'body',
				'content_hash',
				'drafted_by',
				'drafted_at',
				'published_on',
				'pdf'
			],
			theme_publication: ['theme_id', 'report_id', 'published_on', 'body', 'seq']
		}
	},
	{
		key: 'signatures',
		about: 'what is made of it',
		title: 'Who signed a report',
		what: 'Names, what they agreed or did not agree with, and when.',
		why: 'So that both sides stand behind a report.',
		keptFor: 'For good',
		isConfirmed: true,
		limit: oncePublished,
		columns: {
			report_signature: ['report_id', 'forum_id', 'signed_name', 'view', 'words', 'content_hash', 'signed_at']
		}
	},
	{
		key: 'signers',
		about: 'what is made of it',
		title: 'Which sign-in signed a report, and what the report is made of',
		what: 'The sign-in behind each signature, and which themes and answers stand in a report.',
		why: 'So that nobody signs for two sides.',
		keptFor: 'For good',
		isConfirmed: true,
		columns: {
			report_signature: ['id', 'person_id'],
			report_theme: ['report_id', 'theme_id', 'answer_id']
		}
	},
	{
		key: 'people',
		about: 'the people who sign in',
		title: 'The team and their roles',
		what: 'Name, work e-mail, team, role, forum or group, a scrambled password, and the day they last signed in.',
		why: 'So that each of them sees what their work needs, and nothing else.',
		keptFor: 'As long as they work here, then 2 years',
		isConfirmed: false,
		columns: {
			person: [
				'id',
				'email',
				'name',
				'team',
				'role',
				'password_hash',
				'disabled_on',
				'created_at',
				'signed_in_on',
				'let_in_on'
			],
			person_forum: ['person_id', 'forum_id'],
			group_member: ['group_id', 'person_id']
		}
	},
	{
		key: 'role changes',
		about: 'the people who sign in',
		title: 'Changes of role that wait',
		what: 'Who is to do what, who asked for it, and until when. Gone once somebody has agreed.',
		why: 'So that two people agree before somebody may do more.',
		keptFor: 'Until the next change',
		isConfirmed: true,
		columns: {
			role_change: ['id', 'person_id', 'role', 'forum_ids', 'group_ids', 'asked_by', 'expires_at']
		}
	},
	{
		key: 'invitations',
		about: 'the people who sign in',
		title: 'Invitations to the team',
		what: 'Who was asked to join, by whom, for which role, and until when.',
		why: 'So that nobody gets in who was not asked.',
		keptFor: '2 years',
		isConfirmed: false,
		columns: {
			invitation: [
				'id',
				'token_hash',
				'email',
				'name',
				'team',
				'role',
				'invited_by',
				'invited_at',
				'seconded_by',
				'expires_at',
				'used_at'
			],
			invitation_forum: ['invitation_id', 'forum_id'],
			invitation_group: ['invitation_id', 'group_id']
		}
	},
	{
		key: 'sessions',
		about: 'the people who sign in',
		title: 'Who of the team is signed in now',
		what: 'A scrambled key, when it began and ends, which browser, and when they last showed that it is them.',
		why: 'So that they do not sign in again on every page, and can end a session that is not theirs.',
		keptFor: '12 hours at most',
		isConfirmed: true,
		columns: {
			session: [
				'token_hash',
				'id',
				'person_id',
				'forum_id',
				'stage',
				'browser',
				'made_at',
				'proved_at',
				'expires_at',
				'ends_at'
			]
		}
	},
	{
		key: 'second proofs',
		about: 'the people who sign in',
		title: 'How the team shows that it is them',
		what: 'Public keys of passkeys, the locked secret of a code app, and scrambled recovery codes.',
		why: 'So that a stolen password opens nothing.',
		keptFor: 'As long as they work here',
		isConfirmed: true,
		columns: {
			person_passkey: ['id', 'person_id', 'public_key', 'counter', 'name', 'added_on'],
			person_authenticator: ['person_id', 'seed_sealed', 'in_use', 'last_step'],
			person_recovery_code: ['person_id', 'code_hash', 'used_on'],
			person_challenge: ['challenge', 'person_id', 'expires_at']
		}
	},
	{
		key: 'recoveries',
		about: 'the people who sign in',
		title: 'Who is let in again after losing everything',
		what: 'Whom it is about, who started it, who agreed, two scrambled codes, and from when until when.',
		why: 'So that nobody walks into an account alone or unseen.',
		keptFor: 'Until it is used, stopped or 11 days old',
		isConfirmed: true,
		columns: {
			person_recovery: [
				'id',
				'person_id',
				'started_by',
				'first_code_hash',
				'confirmed_by',
				'second_code_hash',
				'opens_at',
				'ends_at',
				'is_told'
			]
		}
	},
	{
		key: 'audit',
		about: 'the people who sign in',
		title: 'A log of what the team did',
		what: 'Who did what to which thing, and when. None of your words, and nothing that you did.',
		why: 'So that it can be checked later.',
		keptFor: '6 years',
		isConfirmed: false,
		columns: {
			audit: [
				'seq',
				'at',
				'person_id',
				'role',
				'action',
				'object_type',
				'object_id',
				'outcome',
				'prev',
				'hash'
			],
			audit_head: ['id', 'seq', 'hash']
		}
	},
	{
		key: 'audit nights',
		about: 'the people who sign in',
		title: 'How many people did what in a day',
		what: 'One row a night: counts, and a seal. Nobody is named.',
		why: 'So that a missing day would be noticed.',
		keptFor: '6 years',
		isConfirmed: false,
		columns: { audit_night: ['on_date', 'counts', 'digest'] }
	},
	{
		key: 'intake key',
		about: 'this place',
		title: 'The lock your phone uses',
		what: 'The open half of a pair of keys, and when it was made.',
		why: 'So that what waits on your phone can only be opened here.',
		keptFor: 'As long as something locked with it may come',
		isConfirmed: true,
		columns: { intake_key: ['id', 'public_key', 'made_on', 'retired_on'] }
	},
	{
		key: 'intake key, closed',
		about: 'this place',
		title: 'The key to that lock',
		what: 'The closed half, itself locked with a key that is not in the database.',
		why: 'So that we can open what your phone sends.',
		keptFor: 'As long as something locked with it may come',
		isConfirmed: true,
		columns: { intake_key: ['private_key_wrapped'] }
	},
	{
		key: 'help number changes',
		about: 'this place',
		title: 'Who changed the help numbers',
		what: 'Each list of help numbers, who wrote it, who agreed, and the days.',
		why: 'So that no wrong number comes onto the pages by one person’s slip, or by one person’s wish.',
		keptFor: '6 years',
		isConfirmed: false,
		columns: {
			help_number_change: [
				'id',
				'numbers',
				'proposed_by',
				'proposed_as',
				'proposed_on',
				'expires_at',
				'confirmed_by',
				'confirmed_on'
			]
		}
	},
	{
		key: 'facts',
		about: 'this place',
		title: 'Facts that everyone may know',
		what: 'The plan and its areas, the groups in charge, what committees asked for, school terms, places, our rules, our hours, help numbers, the two forums.',
		why: 'So that your words reach the right people.',
		keptFor: 'For good',
		isConfirmed: true,
		columns: {
			deployment: ['id', 'kind', 'area_name', 'born_on', 'receipt_salt'],
			forum: ['id', 'slug', 'name', 'serves', 'about', 'coordinators_employed_by'],
			group: [
				'id',
				'key',
				'name',
				'kind',
				'status',
				'starts_on',
				'ends_on',
				'date_note',
				'note',
				'cadence',
				'remit',
				'accountable',
				'source'
			],
			group_alias: ['group_id', 'name', 'kind', 'note', 'source'],
			group_reports_to: ['group_id', 'to_group_id', 'reading', 'source'],
			help_number: ['id', 'position', 'name', 'number', 'how', 'hours', 'verified_on'],
			place: ['name', 'position'],
			plan: ['id', 'key', 'name', 'version', 'starts_on', 'date_note', 'area_note', 'sources'],
			plan_milestone: ['id', 'position', 'on_date', 'until_date', 'on_words', 'what', 'note', 'source'],
			priority_area: [
				'id',
				'plan_id',
				'position',
				'kind',
				'wording',
				'plain',
				'easy_read',
				'pictogram',
				'note',
				'source'
			],
			recommendation: [
				'id',
				'key',
				'set_name',
				'number',
				'title',
				'wording',
				'parts',
				'addressee',
				'respondent_group_id',
				'response_required',
				'legal_basis',
				'clock',
				'updates',
				'note',
				'source'
			],
			recommendation_committee: ['recommendation_id', 'group_id'],
			rule: ['id', 'position', 'title', 'wording', 'easy_read'],
			setting: ['id', 'reading_hours', 'reading_days', 'answering_days', 'terms', 'version'],
			term: ['id', 'name', 'starts_on', 'ends_on']
		}
	},
	{
		key: 'ask',
		about: 'this place',
		title: 'What your forum asks about',
		what: 'The words of each ask, its dates and the areas it is about.',
		why: 'So that people can find it and answer.',
		keptFor: 'For good',
		isConfirmed: true,
		columns: {
			ask: [
				'id',
				'forum_id',
				'slug',
				'title',
				'intro',
				'easy_read',
				'story_prompt',
				'better_prompt',
				'opens_on',
				'closes_on',
				'made_by',
				'made_at'
			],
			ask_area: ['ask_id', 'area_id']
		}
	},
	{
		key: 'gathering',
		about: 'this place',
		title: 'The sessions that your forum holds',
		what: 'The name of a session, its day, its code, and how many people were there. Not who.',
		why: 'So that a group in one room can all answer, and heads are counted once.',
		keptFor: '2 years',
		isConfirmed: false,
		limit: ownForum,
		columns: {
			gathering: [
				'id',
				'forum_id',
				'ask_id',
				'name',
				'code',
				'happens_on',
				'closes_at',
				'expected',
				'head_count',
				'made_by',
				'made_at'
			]
		}
	},
	{
		key: 'member',
		about: 'the people who sign in',
		title: 'The accounts of members',
		what: 'Your made-up name and your secret words, scrambled. The forum you joined and the day. No name, no e-mail.',
		why: 'So that you see what you said on any of your phones.',
		keptFor: 'Until you take the account away',
		isConfirmed: false,
		columns: {
			member: [
				'id',
				'forum_id',
				'name_hash',
				'passphrase_hash',
				'recovery_hash',
				'mark_hash',
				'mark_sealed',
				'joined_on',
				'disabled_on'
			],
			member_passkey: ['id', 'member_id', 'public_key', 'counter', 'added_on'],
			member_session: ['token_hash', 'member_id', 'is_own_phone', 'expires_at', 'ends_at'],
			member_challenge: ['challenge', 'member_id', 'expires_at']
		}
	},
	{
		key: 'member invitation',
		about: 'the people who sign in',
		title: 'Codes for new members',
		what: 'Each code, scrambled, who made it, and the day it was used. Not who used it.',
		why: 'So that a code opens one account, once.',
		keptFor: '2 years',
		isConfirmed: false,
		columns: {
			member_invitation: ['id', 'code_hash', 'forum_id', 'invited_by', 'expires_at', 'used_on']
		}
	},
	{
		key: 'member submission',
		about: 'what you told us',
		title: 'Which account it belongs to',
		what: 'That something you said and your account belong together. Nobody who reads what you said can see it.',
		why: 'So that it stands in your list, and counts once when we count people.',
		keptFor: 'As long as what you sent, or your account',
		isConfirmed: false,
		columns: { member_submission: ['submission_id', 'member_id'] }
	}
];
