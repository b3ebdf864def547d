import type { Outputs } from '#lib/server/api.ts';
import { sayDay } from '#lib/dates.ts';

export type Held = Outputs['submission']['download'];

type Row = [label: string, value: string | number | boolean | null | undefined];

/** Everything we hold of one submission, as plain lines that open anywhere. */
export function asText(held: Held): string {
	const day = (on: string | null) => (on === null ? null : sayDay(on));
	const parts: string[] = [
		section('What we hold of what you told us', [
			['Sent to', held.forumName],
			['Sent on', day(held.receivedOn)],
			['Changed on', day(held.changedOn)],
			['Where it stands', held.status],
			['Accepted on', day(held.acceptedOn)],
			['Who you are', held.contributor],
			['Who told us', held.teller],
			['How many of you', held.headCount],
			['How you answered', held.mode],
			['It is about', held.areas.map(({ plain }) => plain).join(', ')],
			['You were not sure what it is about', held.isUnsureOfArea],
			['How it felt', held.feeling],
			['May we use your words', held.consent],
			['Now or looking back', held.time],
			['How long ago', held.longAgo],
			['What was changing', held.transition],
			['Stage', held.phase],
			['Age', held.ageBand],
			['Place', held.place],
			['You want somebody to help you', held.wantsHelp],
			['You answered', held.ask?.title],
			['You told us at', held.gathering],
			['Marked as told before', held.isRepeat],
			['Marked as sent by a machine', held.looksAutomatic]
		]),
		words('What happened', held.story),
		words('What would make it better', held.better),
		words('What happened, as others may see it', held.accepted?.story),
		words('What would make it better, as others may see it', held.accepted?.better),
		section('Your pictures and who chose', [
			...held.cards.map(({ card, feeling }): Row => [card, feeling]),
			...Object.entries(held.chosenBy).map(([what, who]): Row => [`Who chose: ${what}`, who])
		]),
		section(
			'Voice and pictures that you sent',
			held.attachments.map(({ id, kind, state }, at): Row => [
				`${at + 1}. ${kind}`,
				[state, held.transcripts.find((each) => each.id === id)?.transcript].filter(Boolean).join('. ')
			])
		),
		section(
			'What you and your forum wrote',
			held.messages.map(({ sender, kind, sentOn, body }): Row => [
				`${sayDay(sentOn)}, ${sender === 'forum' ? 'your forum' : `you (${kind})`}`,
				body
			])
		),
		section('How to reach you', [
			['Address', held.contact?.address],
			['For an e-mail when something is new', held.contact?.wantsMail],
			['So that your forum may contact you', held.contact?.wantsReply],
			['Given on', day(held.contactGivenOn)],
			['We last wrote to you on', day(held.contactToldOn)]
		]),
		section(
			'What your forum decided',
			held.decisions.map(({ decision, on, rule, note }): Row => [
				sayDay(on),
				[decision, rule, note].filter(Boolean).join('. ')
			])
		),
		section(
			'What your forum hid',
			held.hidden.map(({ field, kind }, at): Row => [`${at + 1}. In ${field}`, kind])
		),
		section(
			'What came of it',
			held.themes.flatMap(({ pair, felt }): Row[] => [
				['You said', pair.said.sentence],
				['They answered', pair.done?.wording],
				['Did it help', felt]
			])
		)
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const words = (title: string, text: string | null | undefined) => (text ? `${title}\n\n${text}` : '');

/** Only what there is: an empty part is not held, and so not said. */
function section(title: string, rows: readonly Row[]): string {
	const lines = rows
		.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
		.map(([label, value]) => `${label}: ${value === true ? 'yes' : String(value)}`);
	return lines.length > 0 ? `${title}\n\n${lines.join('\n')}` : '';
}
