import type { Viewer } from '#lib/server/viewer.ts';

type Place = { path: string; label: string; needs: Viewer['may'][number] };

/** The team's places, in the order of the work. Which of them somebody sees is what the api says they may do. */
const places: Place[] = [
	{ path: '/team/concerns', label: 'Concerns', needs: 'concern.read' },
	{ path: '/team/moderation', label: 'Read', needs: 'moderation.read' },
	{ path: '/team/messages', label: 'Messages', needs: 'message.read' },
	{ path: '/team/themes', label: 'Themes', needs: 'theme.read' },
	{ path: '/team/answers', label: 'Answers', needs: 'answer.read' },
	{ path: '/team/asks', label: 'Asks and sessions', needs: 'ask.read' },
	{ path: '/team/enter', label: 'Write down for others', needs: 'entry.write' },
	{ path: '/team/import', label: 'Bring in a spreadsheet', needs: 'import.read' },
	{ path: '/team/members', label: 'Members', needs: 'member.invite' },
	{ path: '/team/releases', label: 'Numbers', needs: 'release.read' },
	{ path: '/team/reports', label: 'Reports', needs: 'report.read' },
	{ path: '/team/plan', label: 'Plan', needs: 'session.read' },
	{ path: '/team/groups', label: 'Groups', needs: 'session.read' },
	{ path: '/team/recommendations', label: 'Recommendations', needs: 'session.read' },
	{ path: '/team/settings', label: 'Settings', needs: 'setting.read' },
	{ path: '/team/people', label: 'People', needs: 'person.read' },
	{ path: '/team/audit', label: 'Audit', needs: 'audit.verify' }
];

export function placesFor({ may }: Viewer): Place[] {
	return places.filter(({ needs }) => may.includes(needs));
}
