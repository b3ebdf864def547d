import type { Role } from '@sd/shared/person';

/** What each role does, in the order of the work. */
export const roleWords: Record<Role, { one: string; more: string; does: string }> = {
	coordinator: {
		one: 'Coordinator',
		more: 'Coordinators',
		does: 'Reads what people send, and writes themes.'
	},
	'safeguarding lead': {
		one: 'Safeguarding lead',
		more: 'Safeguarding leads',
		does: 'Takes on worries about safety.'
	},
	'theme lead': { one: 'Theme lead', more: 'Theme leads', does: 'Answers themes for a group.' },
	'partnership officer': {
		one: 'Partnership officer',
		more: 'Partnership officers',
		does: 'Follows answers and signs reports.'
	},
	'board reader': {
		one: 'Board reader',
		more: 'Board readers',
		does: 'Reads reports and numbers, changes nothing.'
	},
	administrator: {
		one: 'Administrator',
		more: 'Administrators',
		does: 'Looks after people and settings. Reads no stories.'
	}
};

export const rolesInOrder = Object.keys(roleWords) as Role[];
