import { asPerson, type Starter } from '@sd/db/example';
import type { Database } from '@sd/db/database';
import type { RaiseConcern } from '@sd/shared/concern';
import { addDays } from '../clock.ts';
import { claim } from '../concern/claim.ts';
import type { Desk } from '../concern/desk.ts';
import { note } from '../concern/note.ts';
import { raise } from '../concern/raise.ts';
import { close, decide, outcome, triage } from '../concern/record.ts';
import type { Keys } from '../keys.ts';
import { hashToken } from '../session/lucia.ts';
import { found, type Team } from './people.ts';
import type { Kept } from './submissions.ts';

type Given = { starter: Starter; team: Team; keys: Keys; today: string };
type Raised = { story: string; wish: Omit<RaiseConcern, 'id' | 'about'> };

const waiting: Raised = {
	story: 'Some boys wait for me by the bike sheds',
	wish: {
		category: 'hurt by somebody',
		isImmediate: false,
		note: 'They are followed, and those who do it know where they live. Nobody at school knows.'
	}
};
const handedOn: Raised = {
	story: 'I support a girl who has no speech',
	wish: {
		category: 'somebody who works with children',
		isImmediate: false,
		note: 'A helper says a child who cannot speak is left alone, and that the log says she chose it.'
	}
};

/** One concern that nobody has taken yet, and one that went all its way to a second person. */
export async function addConcerns(db: Database, kept: readonly Kept[], given: Given): Promise<void> {
	const desks = desksOf(db, given);
	const yesterday = addDays(given.today, -1);
	await begin(kept, waiting, (item) => desks('coordinator', item, `${yesterday}T15:40:00Z`));

	let minutes = 0;
	const later = (mailbox: string, item: Kept) => {
		minutes += 35;
		const at = Date.parse(`${item.readOn ?? given.today}T10:05:00Z`) + minutes * 60_000;
		return desks(mailbox, item, new Date(at).toISOString());
	};
	const { id, item } = await begin(kept, handedOn, (told) => later('coordinator', told));
	const lead = <Result>(work: (desk: Desk) => Promise<Result>) => later('safeguarding', item)(work);
	await lead((desk) => claim(desk, id));
	await lead((desk) =>
		triage(desk, {
			id,
			version: 2,
			atRisk: 'child',
			reportingDuty: 'no',
			known: 'A primary school in the south of the county. No name.',
			reason: 'Being left alone is recorded as her choice, and she cannot have said so.'
		})
	);
	await lead((desk) =>
		decide(desk, {
			id,
			version: 3,
			decision: 'referred',
			referredTo: 'LADO',
			spokenTo: 'The duty officer',
			referenceFrom: 'local authority',
			reference: 'LADO 2214',
			reason: 'It is about how staff treat a child, so it is for the LADO to look at.'
		})
	);
	await lead((desk) =>
		note(desk, {
			id,
			version: 4,
			note: 'They rang back. They know the school and go there this week.',
			isChase: true,
			heard: 0,
			reference: ''
		})
	);
	await lead((desk) =>
		outcome(desk, {
			id,
			version: 5,
			outcome: 'The LADO took it over. The school is to change how it writes down quiet time.',
			reference: ''
		})
	);
	await later(
		'safeguarding2',
		item
	)((desk) =>
		close(desk, { id, version: 6, reason: 'I have read all of it. The LADO has it, with a reference.' })
	);
}

type AtDesk = <Result>(work: (desk: Desk) => Promise<Result>) => Promise<Result>;

/** Each step is taken by its person, as the database itself asks who acts. */
function desksOf(db: Database, { team, keys }: Given) {
	return (mailbox: string, { forumId }: Kept, moment: string): AtDesk =>
		(work) => {
			const actor = { ...team.actorOf(mailbox), forumId };
			const { id: personId, token } = actor;
			const desk = { db, actor, keys, clock: { now: () => new Date(moment) } };
			return asPerson(db, { token, tokenHash: hashToken(token), personId, forumId }, () => work(desk));
		};
}

async function begin(kept: readonly Kept[], { story, wish }: Raised, deskOf: (item: Kept) => AtDesk) {
	const item = found(kept, ({ told }) => told.story.startsWith(story));
	const { id } = await deskOf(item)((desk) => raise(desk, { ...wish, id: item.id, about: [] }));
	return { id, item };
}
