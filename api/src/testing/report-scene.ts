import type { ReleaseBody } from '@sd/shared/release';
import type { NewSubmission } from '@sd/shared/submission';
import { makeThemeScene } from './theme-scene.ts';

type Count = number | 'hidden';
type Numbers = { young: Count; carers: Count; themes?: Record<string, Count>; felt?: ReleaseBody['felt'] };

/** A theme scene with the partnership in it, and reports at each stage of their life. */
export async function makeReportScene(name: string) {
	const scene = await makeThemeScene(name);
	const lead = await scene.person('theme lead', { group: 'pdg', name: 'Rowan Ashdown' });
	const board = await scene.person('board reader');
	const period = { startsOn: '2026-04-01', endsOn: '2026-11-30' };

	/** A theme of either forum that was sent, with one quote in the contributor's own words. */
	async function aQuotedTheme({
		story = 'I rang eleven times and then I stopped',
		contributor = 'young person'
	}: Partial<Pick<NewSubmission, 'story' | 'contributor'>> = {}) {
		const { theme } = contributor === 'young person' ? scene.coordinator : scene.otherCoordinator;
		const submission = await scene.anAcceptedSubmission({ story, contributor });
		const { id, slug } = await theme.create({
			sentence: `Nobody calls back: ${contributor}`,
			easyRead: 'Nobody calls.',
			areas: [scene.areas[1]!]
		});
		await theme.gather({ id, add: [submission.id], remove: [] });
		await theme.quote({ id, submissionId: submission.id, wording: story! });
		await theme.send({ id, groups: [scene.groupId] });
		return { id, slug, submission, story: story! };
	}

	async function isAnswered(themeId: string, wording = 'A new team calls back'): Promise<void> {
		await lead.answer.give({
			themeId,
			kind: 'we did',
			disposition: 'incorporated',
			wording,
			easyRead: 'A new team calls you.',
			ownerName: 'Rowan Ashdown',
			ownerTeam: 'SEND casework',
			doneOn: '2026-11-20',
			delivery: 'finished'
		});
		// Of two answers, the later one is the newest.
		scene.time.now = new Date(scene.time.now.getTime() + 1000);
	}

	/** The numbers of the term that ended last, or of another one, as a release gave them. */
	async function aReleaseOf(
		{ young, carers, themes = {}, felt = {} }: Numbers,
		{ number = 1, termName = 'Summer 2026' } = {}
	): Promise<void> {
		const term = await scene.owner
			.selectFrom('term')
			.select(['id', 'startsOn', 'endsOn'])
			.where('name', '=', termName)
			.executeTakeFirstOrThrow();
		const table = { isMultiValued: false, status: 'shown' as const };
		const body: ReleaseBody = {
			termName,
			startsOn: term.startsOn,
			endsOn: term.endsOn,
			epoch: 1,
			felt,
			total: 120,
			tables: [
				{
					...table,
					name: 'contributor',
					title: 'Who told us',
					cells: [
						{ key: 'young person', label: 'Young people', count: young },
						{ key: 'parent carer', label: 'Parent carers', count: carers }
					]
				},
				{
					...table,
					name: 'theme',
					title: 'Themes',
					isMultiValued: true,
					cells: Object.entries(themes).map(([key, count]) => ({ key, label: 'A theme', count }))
				}
			]
		};
		await scene.owner
			.insertInto('release')
			.values({
				number,
				termId: term.id,
				status: 'published',
				body: JSON.stringify(body),
				sha256: '0'.repeat(64),
				publishedOn: '2026-11-24'
			})
			.execute();
	}

	/** Somebody who serves both forums goes to the other one's desk. */
	async function worksFor(actor: { id: string; forumId: string | null }, slug: string): Promise<void> {
		actor.forumId = await scene.forumIdOf(slug);
		const { id, forumId } = actor;
		await scene.owner.updateTable('session').set({ forumId }).where('personId', '=', id).execute();
	}

	async function aDraft(replaces?: string): Promise<string> {
		const { id } = await scene.coordinator.report.draft({ ...period, ...(replaces && { replaces }) });
		return id;
	}

	async function anOfferedReport(replaces?: string): Promise<string> {
		const id = await aDraft(replaces);
		await scene.coordinator.report.offer({ id });
		return id;
	}

	const hashOf = async (id: string) => (await scene.coordinator.report.work({ id })).contentHash;

	type Signer = Pick<typeof lead, 'report'>;
	async function isSignedBy(id: string, ...signers: Signer[]): Promise<void> {
		const signature = { id, contentHash: await hashOf(id), view: 'agree' as const };
		for (const { report } of signers) await report.sign(signature);
	}

	async function aSignedReport(replaces?: string): Promise<string> {
		const id = await anOfferedReport(replaces);
		await isSignedBy(id, scene.coordinator, scene.otherCoordinator, lead);
		return id;
	}

	async function aPublishedReport(replaces?: string): Promise<string> {
		const id = await aSignedReport(replaces);
		await scene.coordinator.report.publish({ id });
		return id;
	}

	return {
		...scene,
		lead,
		board,
		period,
		aQuotedTheme,
		isAnswered,
		aReleaseOf,
		worksFor,
		aDraft,
		anOfferedReport,
		hashOf,
		isSignedBy,
		aSignedReport,
		aPublishedReport
	};
}
export type ReportScene = Awaited<ReturnType<typeof makeReportScene>>;
