import type { Role } from '@sd/shared/person';

const desk = ['coordinator'] as const;
const partners = ['theme lead', 'partnership officer'] as const;
const leads = ['safeguarding lead'] as const;
const everybody = [
	'coordinator',
	'safeguarding lead',
	'theme lead',
	'partnership officer',
	'board reader',
	'administrator'
] as const;

/**
 * Who may do what, as the product runs by it. A procedure names one of these, and there is no procedure to write
 * without one. The matrix (shared/src/matrix.ts) says it a second time, procedure by procedure, with the pages of
 * the team and the grants of each login, and tests compare them.
 */
export const permissions = {
	'session.end': everybody,
	'session.read': everybody,
	'session.secure': everybody,
	'session.work': desk,

	'moderation.read': desk,
	'moderation.claim': desk,
	'moderation.redact': desk,
	'moderation.decide': desk,

	'concern.raise': desk,
	'concern.read': leads,
	'concern.claim': leads,
	'concern.record': leads,
	'concern.reach': leads,
	'concern.contact': leads,

	'digest.read': desk,

	'message.read': desk,
	'message.write': desk,
	'template.read': desk,
	'template.write': desk,
	'contact.read': desk,
	'attachment.read': desk,
	'attachment.transcribe': desk,

	'theme.read': [...desk, ...partners, 'board reader'],
	'theme.write': desk,
	'theme.gather': desk,
	'theme.send': desk,

	'answer.read': [...desk, ...partners],
	'answer.give': ['theme lead'],

	'impact.read': desk,

	'ask.read': desk,
	'ask.write': desk,
	'member.invite': desk,

	'gathering.read': desk,
	'gathering.write': desk,

	'entry.read': desk,
	'entry.write': desk,

	'import.read': desk,
	'import.write': desk,
	'import.export': desk,

	'release.read': [...desk, ...partners, 'board reader'],
	'release.prepare': desk,
	'release.publish': desk,

	'report.read': [...desk, ...partners, 'board reader'],
	'report.draft': desk,
	'report.edit': desk,
	'report.sign': [...desk, ...partners],
	'report.publish': desk,

	'setting.read': everybody,
	'setting.change': [...desk, 'administrator'],
	'setting.safeguard': [...leads, 'administrator'],

	'person.read': ['administrator'],
	'person.invite': ['administrator'],
	'person.disable': ['administrator'],
	'person.change': ['administrator'],
	'person.recover': ['administrator'],
	'person.confirm': [...leads, 'administrator'],
	'person.watch': everybody,

	'audit.read': ['administrator'],
	'audit.verify': ['administrator', 'board reader', 'safeguarding lead']
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** What is hard to undo, lets somebody in, or says where a contributor can be found: only by somebody who has just shown that it is them. */
export const askedAnew: ReadonlySet<Permission> = new Set<Permission>([
	'contact.read',
	'concern.contact',
	'person.invite',
	'person.disable',
	'person.change',
	'person.recover',
	'person.confirm',
	'release.publish',
	'session.secure'
]);

export function may(role: Role, permission: Permission): boolean {
	return (permissions[permission] as readonly Role[]).includes(role);
}

/** The nouns that live behind the access login, whoever asks. */
const accessNouns = new Set(['session', 'setting', 'person', 'audit', 'member']);

/** Which database login the work is done with: the role decides, but for the nouns of access itself. */
export function loginFor(role: Role, permission: Permission): 'forum' | 'partner' | 'access' {
	const noun = permission.slice(0, permission.indexOf('.'));
	if (accessNouns.has(noun)) return 'access';
	switch (role) {
		case 'coordinator':
		case 'safeguarding lead':
			return 'forum';
		case 'theme lead':
		case 'partnership officer':
		case 'board reader':
			return 'partner';
		case 'administrator':
			return 'access';
	}
}
