import { asActor } from '@sd/db/database';
import * as signatureRows from '@sd/db/report-signature';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReportScene, type ReportScene } from '../testing/report-scene.ts';
import { refusal } from '../testing/scene.ts';

let scene: ReportScene;
let young: Awaited<ReturnType<ReportScene['aQuotedTheme']>>;
let carers: Awaited<ReturnType<ReportScene['aQuotedTheme']>>;
beforeAll(async () => {
	scene = await makeReportScene('report');
	young = await scene.aQuotedTheme();
	carers = await scene.aQuotedTheme({
		contributor: 'parent carer',
		story: 'The letter came after the meeting'
	});
	await scene.isAnswered(young.id);
	await scene.aReleaseOf({
		young: 80,
		carers: 40,
		themes: { [young.id]: 45, [carers.id]: 'hidden' },
		felt: { [young.id]: 'the same' }
	});
});
afterAll(() => scene.close());

const wording = { title: 'The phone and the letter', summary: 'Two things.', easyRead: 'Two things.' };

test('a draft has the themes of both forums, with answers, quotes, and numbers as the release gave them', async () => {
	const { body, status, open } = await scene.coordinator.report.work({ id: await scene.aDraft() });

	expect(status).toBe('draft');
	expect(open).toEqual(['edit', 'refresh', 'offer']);
	const pairOf = (id: string) => body.pairs.find(({ themeId }) => themeId === id);
	expect(pairOf(young.id)).toMatchObject({
		forumName: 'SEND Youth Forum',
		said: { howMany: 'About 45 people', quotes: [{ wording: young.story, label: 'Young person' }] },
		done: { kind: 'we did', wording: 'A new team calls back', givenOn: '2026-11-25' },
		felt: { rating: 'the same' }
	});
	expect(pairOf(carers.id)).toMatchObject({
		said: { howMany: 'Fewer than 10 people', quotes: [{ wording: carers.story, label: 'Parent carer' }] },
		felt: { rating: 'too few to show' }
	});
	expect(pairOf(carers.id)).not.toHaveProperty('done');
	expect(body.numbers).toMatchObject([{ releaseNumber: 1, termName: 'Summer 2026', total: 120 }]);
	expect(body.summary).toContain('2 themes');
	expect(body.summary).toContain('1 has no answer yet.');
	expect(body.easyRead).toContain('They have not answered 1 thing yet.');
});

test('a report of a group has only what was sent to it, and one of an earlier period only what was sent by its end', async () => {
	const groupId = await scene.groupIdOf('childrens-trust-board');
	const forGroup = await scene.coordinator.report.draft({ ...scene.period, groupId });
	const earlier = await scene.coordinator.report.draft({ startsOn: '2026-01-01', endsOn: '2026-08-31' });

	const { body } = await scene.coordinator.report.work({ id: forGroup.id });
	expect(body).toMatchObject({ pairs: [], groupName: expect.any(String) });
	expect((await scene.coordinator.report.work({ id: earlier.id })).body.pairs).toEqual([]);
	expect(await refusal(scene.coordinator.report.offer({ id: forGroup.id }))).toMatchObject({
		code: 'CONFLICT',
		message: expect.stringContaining('no theme')
	});
	const fromNowhere = scene.coordinator.report.draft({ ...scene.period, groupId: young.id });
	expect((await refusal(fromNowhere)).code).toBe('BAD_REQUEST');
	const backwards = scene.coordinator.report.draft({ startsOn: '2026-11-30', endsOn: '2026-11-01' });
	expect((await refusal(backwards)).message).toContain('Choose a last day that is not before the first');
});

test('a draft is the forums’ own until it is offered; then the partnership reads it, and the public not yet', async () => {
	const id = await scene.aDraft();
	expect((await refusal(scene.lead.report.work({ id }))).code).toBe('NOT_FOUND');
	expect((await scene.lead.report.list()).inWork.map((report) => report.id)).not.toContain(id);
	expect((await scene.otherCoordinator.report.work({ id })).open).toContain('edit');

	await scene.coordinator.report.offer({ id });

	expect(await scene.lead.report.work({ id })).toMatchObject({ status: 'signing', open: ['sign'] });
	expect((await scene.board.report.work({ id })).open).toEqual([]);
	expect((await refusal(scene.contributor.report.read({ id }))).code).toBe('NOT_FOUND');
	expect((await refusal(scene.contributor.report.pdf({ id }))).code).toBe('NOT_FOUND');
});

describe('signing', () => {
	test('what is still missing is said in sentences, and publishing is refused with the first', async () => {
		const id = await scene.anOfferedReport();
		const missing = [
			'Nobody has signed for Oxfordshire Parent Carers Forum yet.',
			'Nobody has signed for SEND Youth Forum yet.',
			'Nobody has signed for the partnership yet.'
		];
		expect((await scene.coordinator.report.work({ id })).missing).toEqual(missing);
		expect(await refusal(scene.coordinator.report.publish({ id }))).toEqual({
			code: 'CONFLICT',
			message: missing[0]
		});

		await scene.isSignedBy(id, scene.coordinator, scene.otherCoordinator);
		expect((await scene.coordinator.report.work({ id })).missing).toEqual(missing.slice(2));
		expect((await refusal(scene.coordinator.report.publish({ id }))).code).toBe('CONFLICT');
	});

	test('a signature on other words than those that stand is refused', async () => {
		const id = await scene.anOfferedReport();
		const read = await scene.hashOf(id);
		await scene.coordinator.report.edit({ id, ...wording });

		const signature = { id, contentHash: read, view: 'agree' as const };
		expect(await refusal(scene.lead.report.sign(signature))).toEqual({
			code: 'CONFLICT',
			message: 'This report was changed after you opened it. Read it again, then sign.'
		});
	});

	test('an edit voids every signature, and the same words again bring them back', async () => {
		const id = await scene.aSignedReport();
		const { body, signatures } = await scene.coordinator.report.work({ id });
		expect(signatures).toHaveLength(3);

		await scene.coordinator.report.edit({ id, ...wording });
		expect((await scene.coordinator.report.work({ id })).signatures).toEqual([]);
		expect((await refusal(scene.coordinator.report.publish({ id }))).code).toBe('CONFLICT');

		const { title, summary, easyRead } = body;
		await scene.coordinator.report.edit({ id, title, summary, easyRead });
		expect((await scene.coordinator.report.work({ id })).open).toContain('publish');
	});

	test('a new answer waits for the pairs to be taken anew, and that voids every signature', async () => {
		const id = await scene.aSignedReport();
		await scene.coordinator.report.refresh({ id });
		expect((await scene.coordinator.report.work({ id })).signatures).toHaveLength(3);

		await scene.isAnswered(young.id, 'Two new teams call back');
		await scene.coordinator.report.refresh({ id });

		const { body, signatures } = await scene.coordinator.report.work({ id });
		expect(signatures).toEqual([]);
		expect(body.pairs.find(({ themeId }) => themeId === young.id)?.done?.wording).toBe(
			'Two new teams call back'
		);
	});

	test('nobody signs twice, and nobody is both sides or both forums', async () => {
		const id = await scene.anOfferedReport();
		const both = await scene.person('coordinator', { forum: 'youth' });
		await scene.isSignedBy(id, both);
		const again = () => scene.isSignedBy(id, both);
		expect((await refusal(again())).message).toBe(
			'You have signed this already. Each side needs another person.'
		);

		await scene.worksFor(both.actor, 'parent-carer');
		expect((await refusal(again())).code).toBe('CONFLICT');
		expect((await scene.coordinator.report.work({ id })).missing).toHaveLength(2);
	});

	test('of two signatures of one person at the same moment, one is kept', async () => {
		const id = await scene.anOfferedReport();
		const outcomes = await Promise.allSettled([
			scene.isSignedBy(id, scene.lead),
			scene.isSignedBy(id, scene.lead)
		]);

		expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect((await scene.lead.report.work({ id })).signatures).toHaveLength(1);
	});

	test('whoever does not agree says why', async () => {
		const id = await scene.anOfferedReport();
		const signature = { id, contentHash: await scene.hashOf(id), view: 'disagree' as const };
		expect(await refusal(scene.lead.report.sign({ ...signature, words: ' ' }))).toMatchObject({
			code: 'BAD_REQUEST',
			message: expect.stringContaining('Say in a sentence what you do not agree with')
		});
	});

	test('a draft is not signed, and a board reader or an administrator signs nothing', async () => {
		const id = await scene.aDraft();
		const signature = { id, contentHash: await scene.hashOf(id), view: 'agree' as const };
		expect(await refusal(scene.coordinator.report.sign(signature))).toEqual({
			code: 'CONFLICT',
			message: 'Offer it for signing first.'
		});
		expect((await refusal(scene.board.report.sign(signature))).code).toBe('FORBIDDEN');
		for (const role of ['administrator', 'safeguarding lead'] as const) {
			const { report } = await scene.person(role);
			expect((await refusal(report.sign(signature))).code).toBe('FORBIDDEN');
		}
	});
});

test('only coordinators draft, edit, offer and publish', async () => {
	const id = await scene.aSignedReport();
	for (const { report } of [scene.lead, scene.board]) {
		const attempts = [
			() => report.draft(scene.period),
			() => report.edit({ id, ...wording }),
			() => report.refresh({ id }),
			() => report.offer({ id }),
			() => report.publish({ id })
		];
		for (const attempt of attempts) expect((await refusal(attempt())).code).toBe('FORBIDDEN');
	}
});

test('a forum without a theme in it does not sign, and is not waited for', async () => {
	const groupId = await scene.groupIdOf('siab');
	const { id: themeId } = await scene.coordinator.theme.create({
		sentence: 'Only ours',
		easyRead: 'Ours.',
		areas: [scene.areas[0]!]
	});
	await scene.coordinator.theme.gather({ id: themeId, add: [young.submission.id], remove: [] });
	await scene.coordinator.theme.send({ id: themeId, groups: [groupId] });
	const { id } = await scene.coordinator.report.draft({ ...scene.period, groupId });
	await scene.coordinator.report.offer({ id });

	expect((await refusal(scene.isSignedBy(id, scene.otherCoordinator))).message).toBe(
		'Your forum has no theme in this report, so it does not sign it.'
	);
	await scene.isSignedBy(id, scene.coordinator, scene.lead);
	expect((await scene.coordinator.report.work({ id })).open).toContain('publish');
});

describe('the database itself', () => {
	test('lets nobody put a signature down for somebody else', async () => {
		const id = await scene.anOfferedReport();
		const row = {
			reportId: id,
			personId: scene.lead.actor.id,
			signedName: 'Rowan Ashdown',
			view: 'agree',
			contentHash: await scene.hashOf(id)
		};
		for (const login of [scene.logins.forum, scene.logins.partner]) {
			await expect(login.insertInto('reportSignature').values(row).execute()).rejects.toThrow(
				/permission denied/
			);
		}
	});

	test('takes a signature only on the words that stand, while they are offered, and from somebody who signs', async () => {
		const [offered, drafted] = [await scene.anOfferedReport(), await scene.aDraft()];
		const hash = await scene.hashOf(offered);
		const sign = (token: string, id: string, contentHash: string) =>
			asActor(scene.logins.partner, { token, access: 'read write' }, (tx) =>
				signatureRows.sign(tx, {
					id,
					contentHash,
					name: 'A name',
					view: 'agree',
					words: '',
					at: scene.time.now
				})
			);
		const { token } = scene.lead.actor;
		const homeless = await scene.person('coordinator');

		expect(await sign(token, offered, '0'.repeat(64))).toBe('changed');
		expect(await sign(token, drafted, await scene.hashOf(drafted))).toBe('changed');
		expect(await sign('no session', offered, hash)).toBe('nobody');
		expect(await sign(scene.board.actor.token, offered, hash)).toBe('nobody');
		expect(await sign(homeless.actor.token, offered, hash)).toBe('nobody');
		expect(await sign(token, offered, hash)).toBe('signed');
		expect(await sign(token, offered, hash)).toBe('repeat');
	});
});

test('each act on a report leaves one audit row that names it', async () => {
	const id = await scene.aPublishedReport();
	const rows = await scene.owner
		.selectFrom('audit')
		.select(['action', 'outcome'])
		.where('objectId', '=', id)
		.orderBy('seq')
		.execute();
	expect(rows).toEqual(
		['draft', 'offer', 'sign', 'sign', 'sign', 'publish'].map((verb) => ({
			action: `report.${verb}`,
			outcome: 'done'
		}))
	);
});
