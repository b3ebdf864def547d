import type { ConcernDecision, RaiseConcern, ReportingDuty } from '@sd/shared/concern';
import { asActor, type Database } from '@sd/db/database';
import type { NewSubmission } from '@sd/shared/submission';
import type { Scene } from './scene.ts';
import { makeThemeScene } from './theme-scene.ts';

export type Lead = Awaited<ReturnType<Scene['person']>>;

export const why = 'The same was told twice, so we look at it again.';

/** A scene with two safeguarding leads of the youth forum and one of the other, and concerns at each stage. */
export async function makeConcernScene(name: string) {
	const scene = await makeThemeScene(name);
	const lead = await scene.person('safeguarding lead', { forum: 'youth', name: 'Bronwen' });
	const deputy = await scene.person('safeguarding lead', { forum: 'youth', name: 'Cosmo' });
	const otherLead = await scene.person('safeguarding lead', { forum: 'parent-carer', name: 'Dara' });

	type Wish = Partial<RaiseConcern> & { told?: Partial<NewSubmission> };

	async function aConcern({ told, ...wish }: Wish = {}) {
		const sent = await scene.aSubmission(told);
		const { id } = await scene.coordinator.concern.raise({
			id: sent.id,
			category: 'something else',
			isImmediate: false,
			note: 'This worries me',
			...wish
		});
		return { id, submission: sent };
	}

	const versionOf = async (id: string, by: Lead = lead) => (await by.concern.read({ id })).version;

	async function aTriagedConcern(reportingDuty: ReportingDuty = 'no', wish: Wish = {}) {
		const raised = await aConcern(wish);
		const { version } = await lead.concern.claim({ id: raised.id });
		await lead.concern.triage({ id: raised.id, version, atRisk: 'child', reportingDuty, reason: why });
		return raised;
	}

	async function aDecidedConcern(decision: ConcernDecision = 'no action', duty: ReportingDuty = 'no') {
		const raised = await aTriagedConcern(duty);
		const { id } = raised;
		await lead.concern.decide({
			id,
			version: await versionOf(id),
			decision,
			reason: why,
			...(decision === 'referred' && { referredTo: 'MASH' as const })
		});
		return raised;
	}

	async function aConcernWithOutcome(decision: ConcernDecision = 'no action', duty: ReportingDuty = 'no') {
		const raised = await aDecidedConcern(decision, duty);
		await lead.concern.outcome({ id: raised.id, version: await versionOf(raised.id), outcome: why });
		return raised;
	}

	/** What somebody could do with their login alone, past all code. */
	const actingAs = (by: Lead, work: (tx: Database) => Promise<unknown>) =>
		asActor(scene.logins.forum, { token: by.actor.token, access: 'read write' }, work);

	const closeConcern = async (id: string, by: Lead = deputy) =>
		by.concern.close({ id, version: await versionOf(id, by), reason: why });

	return {
		...scene,
		lead,
		deputy,
		otherLead,
		aConcern,
		versionOf,
		aTriagedConcern,
		aDecidedConcern,
		aConcernWithOutcome,
		actingAs,
		closeConcern
	};
}
export type ConcernScene = Awaited<ReturnType<typeof makeConcernScene>>;
