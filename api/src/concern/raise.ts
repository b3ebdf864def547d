import { randomUUID } from 'node:crypto';
import * as attachments from '@sd/db/attachment';
import * as concerns from '@sd/db/concern';
import * as messages from '@sd/db/message';
import type { RaiseConcern } from '@sd/shared/concern';
import { readTranscript } from '../attachment/transcribe.ts';
import { NotAllowedNow, NotFound, NotUnderstood } from '../errors.ts';
import { placeIn } from '../keys.ts';
import { findItem, readWords } from '../moderation/desk.ts';
import { placeOfExtract, placeOfRecord, type Desk, type StepRecord } from './desk.ts';
import type { Extract } from './extract.ts';

/** Hands a worry about one submission to the safeguarding leads, with what was said as it stands now. */
export async function raise(desk: Desk, wish: RaiseConcern): Promise<{ id: string }> {
	const { db, keys, clock } = desk;
	const item = await findItem(desk, wish.id);
	const team = await concerns.listTeam(db);
	const about = team.filter((person) => wish.about.includes(person.id));
	if (about.length !== new Set(wish.about).size) throw new NotUnderstood('Choose people from the list.');

	const id = randomUUID();
	const record: StepRecord = {
		note: wish.note,
		...(about.length > 0 && { about: about.map(({ name }) => name) })
	};
	const done = await concerns.raise(db, {
		id,
		submissionId: wish.id,
		category: wish.category,
		isImmediate: wish.isImmediate,
		about: about.map((person) => person.id),
		extractSealed: keys.lock('concern', JSON.stringify(await extractOf(desk, item)), placeOfExtract(id)),
		recordSealed: keys.lock('concern', JSON.stringify(record), placeOfRecord(id, 1)),
		raisedAt: clock.now().toISOString()
	});
	if (done === 'open') {
		throw new NotAllowedNow('You have raised this one already. A safeguarding lead has it.');
	}
	if (done === 'none') throw new NotFound('There is nothing here.');
	return { id };
}

/** Word for word, so that it stays what it was whatever becomes of the submission. */
async function extractOf(desk: Desk, item: Awaited<ReturnType<typeof findItem>>): Promise<Extract> {
	const { db, keys } = desk;
	const words = await readWords(desk, item.id);
	const came = await attachments.list(db, item.id);
	const turns = await messages.list(db, item.id);
	return {
		...words,
		transcripts: came
			.map((each) => (each.isStory ? '' : readTranscript(keys, each)))
			.filter((transcript) => transcript !== ''),
		messages: turns.map(({ id, sender, sentOn, bodySealed }) => ({
			sender: sender === 'forum' ? 'forum' : 'contributor',
			sentOn,
			body: keys.unlock('words', bodySealed, placeIn('message', 'body_sealed', id))
		})),
		attachments: came.map(({ kind }) => kind),
		receivedOn: item.receivedOn,
		contributor: item.contributor,
		teller: item.teller,
		headCount: item.headCount,
		ageBand: item.ageBand,
		phase: item.phase,
		place: item.place,
		time: item.time,
		wantsHelp: item.wantsHelp
	};
}

/** What a coordinator learns of what they raised, and whom it can be about. */
export async function raised(desk: Desk, id: string) {
	await findItem(desk, id);
	return { state: await concerns.findRaised(desk.db, id), team: await concerns.listTeam(desk.db) };
}
