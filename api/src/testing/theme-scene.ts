import type { Felt } from '@sd/shared/phone/answers';
import type { NewSubmission } from '@sd/shared/submission';
import { today } from '../clock.ts';
import { makeScene } from './scene.ts';

/** A scene with a coordinator in each forum, and themes at each stage of their life. */
export async function makeThemeScene(name: string) {
	const scene = await makeScene(name);
	const coordinator = await scene.person('coordinator', { forum: 'youth' });
	const otherCoordinator = await scene.person('coordinator', { forum: 'parent-carer' });
	const areas = await scene.areaIds();
	const groupId = await scene.groupIdOf('pdg');

	/** Accepted today, with nothing taken out but what `shown` says. */
	async function anAcceptedSubmission(told: Partial<NewSubmission> = {}, shown: { story?: string } = {}) {
		const sent = await scene.aSubmission(told);
		const { forumId } = await scene.owner
			.updateTable('submission')
			.set({ status: 'accepted', acceptedOn: today(scene.services.clock) })
			.where('id', '=', sent.id)
			.returning('forumId')
			.executeTakeFirstOrThrow();
		const story = shown.story ?? told.story ?? 'Nobody told us the clinic had moved';
		await scene.owner
			.insertInto('acceptedText')
			.values({ submissionId: sent.id, forumId, story, better: told.better ?? '' })
			.execute();
		return sent;
	}

	/** What happens to a submission when it is opened again, before anything else is put right. */
	async function isNoLongerAccepted(id: string): Promise<void> {
		await scene.owner.updateTable('submission').set({ status: 'received' }).where('id', '=', id).execute();
	}

	async function aTheme(sentence = 'Nobody tells us when things move'): Promise<string> {
		const { id } = await coordinator.theme.create({
			sentence,
			easyRead: 'Things move. Nobody says.',
			areas: [areas[1]!]
		});
		return id;
	}

	async function aThemeWith(submissions: { id: string }[], sentence?: string): Promise<string> {
		const id = await aTheme(sentence);
		await coordinator.theme.gather({ id, add: submissions.map((each) => each.id), remove: [] });
		return id;
	}

	async function aSentTheme({
		submissions,
		groups = [groupId],
		sentence
	}: {
		submissions?: { id: string }[];
		groups?: string[];
		sentence?: string;
	} = {}): Promise<string> {
		const id = await aThemeWith(submissions ?? [await anAcceptedSubmission()], sentence);
		await coordinator.theme.send({ id, groups });
		return id;
	}

	/** The numbers of the newest closed term, as a release would give them for these themes. */
	async function aRelease(number: number, counts: Record<string, number | 'hidden'>): Promise<void> {
		const terms = await scene.owner.selectFrom('term').select('id').orderBy('startsOn').execute();
		const cells = Object.entries(counts).map(([key, count]) => ({ key, label: 'A theme', count }));
		const body = {
			total: 100,
			tables: [{ name: 'theme', title: 'Themes', isMultiValued: true, status: 'shown', cells }]
		};
		await scene.owner
			.insertInto('release')
			.values({
				number,
				termId: terms[number - 1]!.id,
				status: 'published',
				body: JSON.stringify(body),
				sha256: '0'.repeat(64),
				publishedOn: '2026-11-24'
			})
			.execute();
	}

	/** An answer that both sides have signed, so that people may say whether it helped. */
	async function isAnsweredInPublic(themeId: string): Promise<void> {
		await scene.owner
			.insertInto('answer')
			.values({
				themeId,
				kind: 'we did',
				disposition: 'incorporated',
				wording: 'We send a text before anything moves',
				ownerName: 'Rowan Ashdown',
				ownerTeam: 'Clinics',
				doneOn: '2026-11-20',
				publishedOn: '2026-11-24'
			})
			.execute();
	}

	async function feels(receipt: string, themeId: string, felt: Felt): Promise<void> {
		await scene.contributor.impact.give({ receipt, themeId, felt });
	}

	return {
		...scene,
		coordinator,
		otherCoordinator,
		areas,
		groupId,
		anAcceptedSubmission,
		isNoLongerAccepted,
		aTheme,
		aThemeWith,
		aSentTheme,
		aRelease,
		isAnsweredInPublic,
		feels
	};
}
export type ThemeScene = Awaited<ReturnType<typeof makeThemeScene>>;
