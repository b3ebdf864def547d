import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minutesPass } from '../testing/desk.ts';
import { makeConcernScene, why, type ConcernScene } from '../testing/concern-scene.ts';
import { inARealPlace } from '../testing/real-place.ts';
import { refusal } from '../testing/scene.ts';

let scene: ConcernScene;
let lead: ConcernScene['lead'];
let deputy: ConcernScene['deputy'];
beforeAll(async () => {
	scene = await makeConcernScene('concern');
	({ lead, deputy } = scene);
});
afterAll(() => scene.close());

describe('raising', () => {
	test('hands what was said, word for word, to a lead; who raised it learns "open" and later "closed"', async () => {
		const sent = await scene.aSubmission({ story: 'He hits me when I am late' });
		expect((await scene.coordinator.concern.raised({ id: sent.id })).state).toBeNull();
		const { id } = await scene.coordinator.concern.raise({
			id: sent.id,
			category: 'hurt by somebody',
			isImmediate: true,
			note: 'It sounds as if it happens at home'
		});
		expect((await scene.coordinator.concern.raised({ id: sent.id })).state).toBe('open');

		const seen = await lead.concern.read({ id });
		expect(seen).toMatchObject({
			status: 'flagged',
			category: 'hurt by somebody',
			isImmediate: true,
			said: { story: 'He hits me when I am late', contributor: 'young person' },
			steps: [{ kind: 'raised', record: { note: 'It sounds as if it happens at home' } }],
			open: ['claim', 'stepAside']
		});
	});

	test('twice by one person about one thing is refused while the first is open', async () => {
		const { submission } = await scene.aConcern();
		const again = scene.coordinator.concern.raise({
			id: submission.id,
			category: 'online',
			isImmediate: false,
			note: 'Again'
		});
		expect(await refusal(again)).toEqual({
			code: 'CONFLICT',
			message: 'You have raised this one already. A safeguarding lead has it.'
		});
	});

	test('leaves the item on the desk where it was, and a colleague learns nothing of it', async () => {
		const colleague = await scene.person('coordinator', { forum: 'youth' });
		const { submission } = await scene.aConcern();
		expect((await scene.coordinator.moderation.read({ id: submission.id })).status).toBe('received');
		expect((await colleague.concern.raised({ id: submission.id })).state).toBeNull();
	});

	test('takes what was written meanwhile along, both sides of it', async () => {
		const sent = await scene.aSubmission();
		await scene.coordinator.message.answer({ id: sent.id, upTo: 0, body: 'What happened?' });
		await scene.contributor.message.write({ receipt: sent.receipt, kind: 'message', body: 'He is here' });
		const { id } = await scene.coordinator.concern.raise({
			id: sent.id,
			category: 'online',
			isImmediate: false,
			note: 'See the messages'
		});
		const { said } = await lead.concern.read({ id });
		expect(said.messages.map(({ sender, body }) => [sender, body])).toEqual([
			['forum', 'What happened?'],
			['contributor', 'He is here']
		]);
	});

	test('about something of another forum, or about nobody of the team, is refused', async () => {
		const sent = await scene.aSubmission();
		const wish = { id: sent.id, category: 'online', isImmediate: false, note: 'Look' } as const;
		expect((await refusal(scene.otherCoordinator.concern.raise(wish))).code).toBe('NOT_FOUND');
		const wrong = scene.coordinator.concern.raise({ ...wish, about: [scene.otherLead.actor.id] });
		expect(await refusal(wrong)).toMatchObject({
			code: 'BAD_REQUEST',
			message: 'Choose people from the list.'
		});
	});
});

describe('an allegation', () => {
	test('takes the concern, and what it was raised about, out of the sight of whoever it is about', async () => {
		const accused = await scene.person('coordinator', { forum: 'youth', name: 'Accused' });
		const sent = await scene.aSubmission({ story: 'The one from the forum frightened me' });
		await accused.moderation.claim({ id: sent.id });
		const { id } = await scene.coordinator.concern.raise({
			id: sent.id,
			category: 'somebody who works with children',
			isImmediate: false,
			about: [accused.actor.id],
			note: 'It names a coordinator'
		});

		expect((await refusal(accused.moderation.read({ id: sent.id }))).code).toBe('NOT_FOUND');
		expect((await refusal(accused.message.read({ id: sent.id }))).code).toBe('NOT_FOUND');
		expect(JSON.stringify(await accused.moderation.queue({}))).not.toContain(sent.id);
		// And a colleague can go on with it at once.
		expect((await scene.coordinator.moderation.read({ id: sent.id })).mayClaim).toBe(true);
		expect((await lead.concern.read({ id })).steps[0]!.record.about).toEqual(['Accused']);
	});

	test('about a lead is seen by the other lead alone', async () => {
		const { id } = await scene.aConcern({ about: [lead.actor.id] });
		const unknown = crypto.randomUUID();
		expect(await refusal(lead.concern.read({ id }))).toEqual(
			await refusal(lead.concern.read({ id: unknown }))
		);
		expect(await refusal(lead.concern.claim({ id }))).toEqual(
			await refusal(lead.concern.claim({ id: unknown }))
		);
		expect(JSON.stringify(await lead.concern.list())).not.toContain(id);
		expect((await deputy.concern.read({ id })).open).toContain('claim');
	});

	test('stays out of sight when it is closed', async () => {
		const accused = await scene.person('coordinator', { forum: 'youth' });
		const { id, submission } = await scene.aConcern({ about: [accused.actor.id] });
		await lead.concern.claim({ id });
		await lead.concern.triage({ id, version: 2, atRisk: 'child', reportingDuty: 'no', reason: why });
		await lead.concern.decide({ id, version: 3, decision: 'no action', reason: why });
		await lead.concern.outcome({ id, version: 4, outcome: why });
		await scene.closeConcern(id);
		expect((await refusal(accused.moderation.read({ id: submission.id }))).code).toBe('NOT_FOUND');
	});

	test('a lead who steps aside never sees it again, and it waits for another', async () => {
		const { id, submission } = await scene.aConcern();
		await lead.concern.claim({ id });
		await lead.concern.stepAside({ id });
		expect((await refusal(lead.concern.read({ id }))).code).toBe('NOT_FOUND');
		expect((await refusal(lead.concern.stepAside({ id }))).code).toBe('NOT_FOUND');
		const seen = await deputy.concern.read({ id });
		expect(seen).toMatchObject({ status: 'flagged', holder: null });
		expect(seen.steps.map(({ kind, by }) => [kind, by])).toEqual([
			['raised', 'A coordinator'],
			['claimed', 'Bronwen'],
			['stood aside', 'Bronwen']
		]);
		expect((await scene.coordinator.concern.raised({ id: submission.id })).state).toBe('open');
	});
});

describe('the way of a concern', () => {
	test('from being raised to being closed by a second person is one record that says who did what and why', async () => {
		const { id, submission } = await scene.aTriagedConcern('yes');
		await lead.concern.decide({
			id,
			version: await scene.versionOf(id),
			decision: 'referred',
			referredTo: 'MASH',
			spokenTo: 'Duty worker',
			referenceFrom: 'local authority',
			reference: 'MASH-771',
			reason: why
		});
		await lead.concern.note({ id, version: await scene.versionOf(id), note: 'They called back.' });
		await lead.concern.outcome({ id, version: await scene.versionOf(id), outcome: why });
		await scene.closeConcern(id);

		const { steps, status, open, version } = await deputy.concern.read({ id });
		expect({ status, open, version }).toEqual({ status: 'closed', open: [], version: 7 });
		expect(steps.map(({ kind, by, status: at }) => [kind, by, at])).toEqual([
			['raised', 'A coordinator', 'flagged'],
			['claimed', 'Bronwen', 'claimed'],
			['triaged', 'Bronwen', 'triaged'],
			['decided', 'Bronwen', 'referred'],
			['noted', 'Bronwen', 'referred'],
			['outcome', 'Bronwen', 'outcome'],
			['closed', 'Cosmo', 'closed']
		]);
		expect(steps[3]!.record).toEqual({
			referredTo: 'MASH',
			spokenTo: 'Duty worker',
			referenceFrom: 'local authority',
			reference: 'MASH-771',
			reason: why
		});
		expect((await scene.coordinator.concern.raised({ id: submission.id })).state).toBe('closed');
	});

	test('a reason is needed, also for no action, and of twenty letters at least', async () => {
		const { id } = await scene.aTriagedConcern();
		const version = await scene.versionOf(id);
		for (const reason of ['', 'Not needed', ' '.repeat(30)]) {
			const wish = { id, version, decision: 'no action', reason } as const;
			expect((await refusal(lead.concern.decide(wish))).code).toBe('BAD_REQUEST');
		}
		expect((await refusal(lead.concern.close({ id, version, reason: 'Done' }))).message).toContain(
			'20 letters'
		);
	});

	test('whoever decided about it does not close it; a second person does', async () => {
		const { id } = await scene.aConcernWithOutcome();
		expect((await refusal(scene.closeConcern(id, lead))).message).toBe(
			'You decided about this one. Somebody else closes it.'
		);
		expect((await lead.concern.read({ id })).whyNotClosed).toContain('Somebody else closes it.');
		await scene.closeConcern(id);
	});

	test('the database itself refuses the one who decided, whatever the code says', async () => {
		const { id } = await scene.aConcernWithOutcome();
		const byHand = scene.actingAs(lead, (tx) =>
			tx.updateTable('concern').set({ status: 'closed' }).where('id', '=', id).execute()
		);
		await expect(byHand).rejects.toThrow('A second person closes a concern');
	});

	test.each(['yes', 'not sure'] as const)(
		'with a duty to report of "%s" it does not close before there is a reference of the police or the council',
		async (duty) => {
			const { id } = await scene.aConcernWithOutcome('advice', duty);
			expect((await refusal(scene.closeConcern(id))).message).toMatch(
				/^There is a duty to report, or there may be\./
			);
			const byHand = scene.actingAs(deputy, (tx) =>
				tx.updateTable('concern').set({ status: 'closed' }).where('id', '=', id).execute()
			);
			await expect(byHand).rejects.toThrow('violates check constraint');

			await lead.concern.note({
				id,
				version: await scene.versionOf(id),
				note: 'Told the police after all.',
				referenceFrom: 'police',
				reference: 'TVP 43'
			});
			await scene.closeConcern(id);
			expect((await lead.concern.read({ id })).status).toBe('closed');
		}
	);

	test('a reference says who gave it, and a referral says to whom', async () => {
		const { id } = await scene.aTriagedConcern();
		const wish = { id, version: await scene.versionOf(id), reason: why } as const;
		const noGiver = lead.concern.decide({ ...wish, decision: 'emergency', reference: '12' });
		expect((await refusal(noGiver)).message).toContain('Choose who gave the reference');
		const noReference = lead.concern.decide({ ...wish, decision: 'emergency', referenceFrom: 'police' });
		expect((await refusal(noReference)).message).toContain('Write the reference they gave');
		expect((await refusal(lead.concern.decide({ ...wish, decision: 'referred' }))).message).toContain(
			'Choose whom you told'
		);
	});

	test('what was handed on is due the next working day, and on the third, until the outcome is there', async () => {
		const { id } = await scene.aDecidedConcern('referred');
		const due = async () => (await lead.concern.list()).open.find((each) => each.id === id)!;
		expect(await due()).toMatchObject({ chaseOn: '2026-11-26', isChaseDue: false });
		const before = scene.time.now;
		minutesPass(scene, 24 * 60);
		expect(await due()).toMatchObject({ isChaseDue: true });
		const chase = async () =>
			lead.concern.note({ id, version: await scene.versionOf(id), note: 'Asked them.', isChase: true });
		await chase();
		expect(await due()).toMatchObject({ chaseOn: '2026-11-30', isChaseDue: false });
		await chase();
		expect(await due()).toMatchObject({ chaseOn: null });
		expect((await refusal(chase())).code).toBe('CONFLICT');
		scene.time.now = before;
	});

	test('a step on top of what somebody else did meanwhile is refused, and nothing is recorded', async () => {
		const { id } = await scene.aTriagedConcern();
		const stale = await scene.versionOf(id);
		await lead.concern.note({ id, version: stale, note: 'First' });
		const late = lead.concern.decide({ id, version: stale, decision: 'advice', reason: why });
		expect(await refusal(late)).toMatchObject({
			code: 'CONFLICT',
			message: expect.stringContaining('Somebody went on with this one meanwhile.') as string
		});
		expect((await lead.concern.read({ id })).steps).toHaveLength(4);
	});

	test('one in a colleague’s hands is left alone, until they have been silent for two working hours', async () => {
		const { id } = await scene.aTriagedConcern();
		const wish = { id, version: await scene.versionOf(id), decision: 'advice', reason: why } as const;
		expect((await refusal(deputy.concern.decide(wish))).message).toContain('A colleague works on this one.');
		expect((await refusal(deputy.concern.claim({ id }))).code).toBe('CONFLICT');
		const before = scene.time.now;
		minutesPass(scene, 120);
		const { version } = await deputy.concern.claim({ id });
		await deputy.concern.decide({ ...wish, version });
		scene.time.now = before;
		expect((await lead.concern.read({ id })).holder).toBe('Cosmo');
	});
});

describe('the person who wrote', () => {
	test('is written to by the lead and answers the lead; the desk sees neither', async () => {
		const { id, submission } = await scene.aTriagedConcern();
		await lead.concern.say({ id, version: await scene.versionOf(id), body: 'Are you safe tonight?' });
		await scene.contributor.message.write({
			receipt: submission.receipt,
			kind: 'message',
			body: 'He is back'
		});

		const { messages } = await lead.concern.read({ id });
		expect(messages.map(({ sender, body, isRead }) => [sender, body, isRead])).toEqual([
			['forum', 'Are you safe tonight?', false],
			['contributor', 'He is back', false]
		]);
		expect((await lead.concern.list()).open.find((each) => each.id === id)).toMatchObject({ unheard: 1 });
		expect(await scene.coordinator.message.read({ id: submission.id })).toEqual([]);
		expect(JSON.stringify(await scene.coordinator.message.waiting())).not.toContain(submission.id);
		const track = await scene.contributor.submission.track({ receipt: submission.receipt });
		expect(JSON.stringify(track.messages)).toContain('Are you safe tonight?');

		await lead.concern.note({
			id,
			version: await scene.versionOf(id),
			note: 'Called 999',
			heard: messages.at(-1)!.position
		});
		expect((await lead.concern.list()).open.find((each) => each.id === id)).toMatchObject({ unheard: 0 });
	});

	test('goes on talking with the desk beside it: an answer goes to whoever wrote last', async () => {
		const { id, submission } = await scene.aTriagedConcern();
		await lead.concern.say({ id, version: await scene.versionOf(id), body: 'From the lead' });
		await scene.coordinator.message.answer({ id: submission.id, upTo: 0, body: 'From the desk' });
		await scene.contributor.message.write({
			receipt: submission.receipt,
			kind: 'message',
			body: 'To the desk'
		});

		const turns = await scene.coordinator.message.read({ id: submission.id });
		expect(turns.map(({ body }) => body)).toEqual(['From the desk', 'To the desk']);
		expect((await lead.concern.read({ id })).messages.map(({ body }) => body)).toEqual(['From the lead']);
	});

	test('answers the desk again when the concern is closed', async () => {
		const { id, submission } = await scene.aConcernWithOutcome();
		await lead.concern.say({ id, version: await scene.versionOf(id), body: 'From the lead' });
		await scene.closeConcern(id);
		await scene.contributor.message.write({
			receipt: submission.receipt,
			kind: 'message',
			body: 'Thank you'
		});
		expect((await scene.coordinator.message.read({ id: submission.id })).map(({ body }) => body)).toEqual([
			'Thank you'
		]);
	});

	test('is reached where they said how, by the one who works on it, and each look is in the record', async () => {
		const { id, submission } = await scene.aTriagedConcern();
		expect((await lead.concern.read({ id })).hasContact).toBe(false);
		expect((await refusal(lead.concern.contact({ id }))).code).toBe('NOT_FOUND');
		await scene.contributor.contact.set({
			receipt: submission.receipt,
			contact: { how: 'phone', address: '07700 900123' },
			wantsMail: false,
			wantsReply: true
		});
		expect((await lead.concern.read({ id })).hasContact).toBe(true);
		expect(await lead.concern.contact({ id })).toMatchObject({ how: 'phone', address: '07700 900123' });
		expect((await refusal(deputy.concern.contact({ id }))).code).toBe('CONFLICT');
		expect((await lead.concern.read({ id })).steps.at(-1)!.kind).toBe('looked up');
	});

	test('is looked up, where people are real, by a lead who has shown in the last five minutes that it is them', async () => {
		const { id, submission } = await scene.aTriagedConcern();
		await scene.contributor.contact.set({
			receipt: submission.receipt,
			contact: { how: 'phone', address: '07700 900123' },
			wantsMail: false,
			wantsReply: true
		});
		const looksAfter = (minutes: number | null) =>
			inARealPlace(scene, lead.actor, minutes).concern.contact({ id });
		expect((await refusal(looksAfter(null))).code).toBe('PRECONDITION_FAILED');
		expect((await refusal(looksAfter(5.1))).code).toBe('PRECONDITION_FAILED');
		expect((await lead.concern.read({ id })).steps.at(-1)!.kind).toBe('triaged');
		expect(await looksAfter(5)).toMatchObject({ address: '07700 900123' });
	});
});

describe('taking back', () => {
	test('while a concern is open: gone from everything of the forum’s; the record stays and says so, by the day', async () => {
		const { id, submission } = await scene.aTriagedConcern('no', { told: { story: 'CANARY at home' } });
		await scene.contributor.submission.withdraw({ receipt: submission.receipt });

		expect((await refusal(scene.coordinator.moderation.read({ id: submission.id }))).code).toBe('NOT_FOUND');
		const seen = await lead.concern.read({ id });
		expect(seen.said.story).toBe('CANARY at home');
		expect(seen).toMatchObject({ isTakenBack: true, hasContact: false, status: 'triaged' });
		expect(seen.steps.at(-1)).toMatchObject({ kind: 'taken back', by: null });
		expect(
			new Date(seen.steps.at(-1)!.madeAt).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })
		).toBe('00:00:00');
		const version = seen.version;
		expect((await refusal(lead.concern.say({ id, version, body: 'Hello' }))).message).toContain('taken back');
		// And the way goes on to its end.
		await lead.concern.decide({ id, version, decision: 'no action', reason: why });
		await lead.concern.outcome({ id, version: version + 1, outcome: why });
		await scene.closeConcern(id);
		expect((await lead.concern.list()).closed.map((each) => each.id)).toContain(id);
	});

	test('at the very moment when a lead writes or closes loses neither, and nobody waits for the other for ever', async () => {
		for (let round = 0; round < 8; round++) {
			const { id, submission } = await scene.aConcernWithOutcome();
			const version = await scene.versionOf(id);
			const [taken] = await Promise.allSettled([
				scene.contributor.submission.withdraw({ receipt: submission.receipt }),
				round % 2 ? scene.closeConcern(id) : lead.concern.say({ id, version, body: 'Hello' })
			]);
			expect(taken.status).toBe('fulfilled');
			const { steps, isTakenBack } = await deputy.concern.read({ id });
			expect(isTakenBack).toBe(true);
			expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
		}
	});
});
