import type { Card } from '@sd/shared/phone/cards';

/** Which drawing stands for which card; its word is always beside it, and no two look alike. */
export const cardPictures: Record<Card, string> = {
	'people listen': 'voice-heard',
	'my say': 'my-say',
	'being told': 'told',
	'clear words': 'clear-words',
	'getting an answer': 'answered',
	changes: 'changes',
	waiting: 'waiting',
	'my plan': 'plan',
	'getting help': 'support',
	'the people who help': 'staff',
	'working together': 'together',
	'who decides': 'chain',
	promises: 'promise',
	'school or college': 'school',
	lessons: 'lessons',
	'break times': 'break',
	noise: 'noise',
	'busy places': 'busy',
	friends: 'friends',
	'getting there': 'travel',
	health: 'health',
	equipment: 'equipment',
	'what comes next': 'signpost',
	home: 'home',
	'feeling safe': 'shield',
	hurt: 'hurt',
	scared: 'scared',
	alone: 'alone',
	secret: 'secret'
};
