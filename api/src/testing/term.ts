import { randomBytes, randomUUID } from 'node:crypto';
import type { Contributor, Feeling, Phase, Teller, Time } from '@sd/shared/phone/answers';
import { jobs } from '../job/jobs.ts';
import type { Scene } from './scene.ts';

export type Voice = {
	contributor?: Contributor;
	teller?: Teller;
	time?: Time;
	feeling?: Feeling;
	phase?: Phase;
	place?: string;
	areas?: string[];
	themes?: string[];
	isRepeat?: boolean;
	status?: 'accepted' | 'held';
	acceptedOn?: string;
};

/** The newest term that is over on the day that tests take for today. */
export const lastTerm = 'Summer 2026';
export const runningTerm = 'Autumn 2026';

export async function termIdOf(scene: Scene, name: string): Promise<string> {
	const { id } = await scene.owner
		.selectFrom('term')
		.select('id')
		.where('name', '=', name)
		.executeTakeFirstOrThrow();
	return id;
}

/** So many people of whom each was accepted in the last term and told us the same; gives their submissions. */
export async function areAccepted(scene: Scene, howMany: number, voice: Voice = {}): Promise<string[]> {
	const { contributor = 'young person', areas = [], themes = [] } = voice;
	const forumId = await scene.forumIdOf(contributor === 'young person' ? 'youth' : 'parent-carer');
	const submissions = Array.from({ length: howMany }, () => ({
		id: randomUUID() as string,
		forumId,
		receiptHash: randomBytes(32),
		fingerprint: randomBytes(32),
		receivedOn: '2026-05-01',
		contributor,
		teller: voice.teller ?? 'self',
		mode: 'words' as const,
		feeling: voice.feeling ?? null,
		time: voice.time ?? 'now',
		consent: 'exact words' as const,
		phase: voice.phase ?? null,
		place: voice.place ?? null,
		isRepeat: voice.isRepeat ?? false,
		status: voice.status ?? ('accepted' as const),
		acceptedOn: voice.acceptedOn ?? '2026-05-02'
	}));
	const ids = submissions.map(({ id }) => id);
	await scene.owner.insertInto('submission').values(submissions).execute();
	const tagged = ids.flatMap((submissionId) => areas.map((areaId) => ({ submissionId, areaId })));
	if (tagged.length) await scene.owner.insertInto('submissionArea').values(tagged).execute();
	const behind = ids.flatMap((submissionId) => themes.map((themeId) => ({ submissionId, themeId, forumId })));
	if (behind.length) await scene.owner.insertInto('themeEvidence').values(behind).execute();
	return ids;
}

/** A theme that was sent to those who answer, or one that the forum is still writing. */
export async function aTheme(
	scene: Scene,
	sentence: string,
	{
		forum = 'youth',
		sentOn = '2026-06-01'
	}: { forum?: 'youth' | 'parent-carer'; sentOn?: string | null } = {}
): Promise<string> {
	const { id } = await scene.owner
		.insertInto('theme')
		.values({ slug: randomUUID(), forumId: await scene.forumIdOf(forum), sentence, sentOn })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** A term that a pilot would be glad of: young people and parent carers, of whom most said where. */
export async function aTermOf(
	scene: Scene,
	{ themes = [], acceptedOn = '2026-05-02' }: { themes?: string[]; acceptedOn?: string } = {}
): Promise<void> {
	const [one = '', other = ''] = await scene.areaIds();
	const young: Voice = { place: 'Oxford', acceptedOn };
	await areAccepted(scene, 48, { ...young, feeling: 'bad', phase: 'secondary', areas: [one], themes });
	await areAccepted(scene, 39, { ...young, feeling: 'good', phase: 'primary', areas: [other] });
	const carer: Voice = { contributor: 'parent carer', acceptedOn };
	await areAccepted(scene, 37, { ...carer, feeling: 'ok', place: 'Cherwell', areas: [one, other] });
}

/** Background work does what is due now. */
export async function theJobRuns(scene: Scene): Promise<void> {
	await jobs.release.work(scene.services);
}

/** Every row about releases as it lies in the database, to look for what must not be there. */
export async function allThatIsKept(scene: Scene): Promise<string> {
	const rows = await scene.owner.selectFrom('release').selectAll().orderBy('askedAt').execute();
	const ledger = await scene.owner.selectFrom('releaseLedger').selectAll().orderBy('tableName').execute();
	return JSON.stringify([rows, ledger]);
}
