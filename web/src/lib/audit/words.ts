/** What each deed is in words. One that has none here is shown by its name: a record leaves nothing out. */
const deeds: Record<string, string> = {
	'answer.give': 'gave an answer',
	'moderation.claim': 'took a story to read',
	'moderation.decide': 'decided about a story',
	'moderation.redact': 'hid words in a story',
	'moderation.release': 'gave a story back unread',
	'moderation.retag': 'changed what a story is about',
	'moderation.unredact': 'showed hidden words again',
	'person.disable': 'shut somebody out',
	'person.enable': 'let somebody in again',
	'person.invite': 'invited somebody',
	'person.second': 'agreed to an invitation',
	'release.drop': 'threw prepared numbers away',
	'release.prepare': 'prepared numbers',
	'release.publish': 'published numbers',
	'report.draft': 'began a report',
	'report.edit': 'changed a report',
	'report.offer': 'offered a report to be signed',
	'report.publish': 'published a report',
	'report.refresh': 'took the newest into a report',
	'report.sign': 'signed a report',
	'session.accept': 'used an invitation',
	'session.end': 'signed out',
	'session.signIn': 'signed in',
	'session.work': 'changed forum',
	'setting.change': 'changed the settings',
	'setting.changeForum': 'changed what a forum says of itself',
	'setting.changeHelpNumbers': 'changed the help numbers',
	'setting.changeRules': 'changed the public rules',
	'setting.changeTerms': 'changed the school terms',
	'theme.create': 'wrote a theme',
	'theme.edit': 'changed a theme',
	'theme.gather': 'put stories into a theme',
	'theme.quote': 'chose a quote',
	'theme.send': 'sent a theme',
	'theme.unquote': 'took a quote out'
};
export const sayDeed = (action: string): string => (Object.hasOwn(deeds, action) ? deeds[action]! : action);

const day = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'Europe/London'
});
const time = new Intl.DateTimeFormat('en-GB', {
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	timeZone: 'Europe/London'
});
/** 21 Nov 2026, 10:42:07: to the second, as a record needs it. */
export const sayExactly = (moment: string) =>
	`${day.format(new Date(moment))}, ${time.format(new Date(moment))}`;
