import type { Database, Logins } from '@sd/db/database';
import * as plans from '@sd/db/plan';
import * as releases from '@sd/db/release-asked';
import * as extracts from '@sd/db/release-extract';
import type { FeltRating } from '@sd/shared/report';
import type { Clock } from '../clock.ts';
import { feltCounts, feltRating } from '../impact/rules/felt-rating.ts';
import { isSafeAsKept, sha256Of, type SafeBody } from './body.ts';
import { candidateOf, readLedger } from './ledger.ts';
import { countTables } from './rules/count.ts';
import { epochFor, mayPublishBeside, schemeOf } from './rules/ledger.ts';
import type { Contribution, GivenCategories } from './rules/plan.ts';
import { isRefused, makeRelease } from './rules/publish.ts';

/** Makes the numbers that were asked for, each as of one moment. One that fails does not keep the others waiting. */
export async function countAsked({ logins, clock }: { logins: Logins; clock: Clock }): Promise<void> {
	const problems: unknown[] = [];
	for (const id of await releases.listAsked(logins.job)) {
		try {
			await extracts.atOneMoment(logins.job, (tx) => countOne(tx, id, clock.now()));
		} catch (problem) {
			problems.push(problem);
		}
	}
	if (problems.length) throw problems[0];
}

type Period = { termId: string; termName: string; startsOn: string; endsOn: string };

/** Exact counts live in here and end here: what is kept went through the disclosure rules, or is a sentence. */
export async function countOne(tx: Database, id: string, now: Date): Promise<void> {
	const asked = await releases.findAskedForUpdate(tx, id);
	if (!asked) return;
	const made = await makeBody(tx, asked);
	if ('refused' in made) {
		return releases.updateRefused(tx, id, { refusal: made.refused, preparedAt: now });
	}
	const { body, scheme } = made;
	const kept = await releases.updatePrepared(tx, id, {
		body,
		scheme,
		sha256: sha256Of(body),
		preparedAt: now
	});
	if (isSafeAsKept(kept)) return;
	await releases.updateRefused(tx, id, { refusal: notSafe, preparedAt: now });
}

export const notSafe =
	'Somebody could work out a hidden number from these numbers as they are kept. Drop them and tell whoever looks after the server.';

type Made = { body: SafeBody; scheme: string } | { refused: string };

async function makeBody(tx: Database, { termId, termName, startsOn, endsOn }: Period): Promise<Made> {
	const given = await listCategories(tx);
	const raw = countTables(await listContributions(tx, { startsOn, endsOn }), given);
	const made = makeRelease(raw);
	if (isRefused(made)) return made;

	const ledger = await readLedger(tx);
	const scheme = schemeOf(raw);
	const epoch = epochFor(ledger, scheme);
	const beside = mayPublishBeside(ledger, candidateOf({ termId, startsOn, endsOn, epoch, scheme }), raw);
	if (!beside.may) return { refused: beside.because };

	const felt = await rateEach(tx, given, endsOn);
	return { body: { termName, startsOn, endsOn, epoch, ...made, felt }, scheme };
}

async function listCategories(tx: Database): Promise<GivenCategories> {
	const [places, areas, themes] = [
		await plans.listPlaces(tx),
		await plans.listAreas(tx),
		await extracts.listSentThemes(tx)
	];
	return {
		places: places.map((name) => ({ key: name, label: name })),
		areas: areas.map(({ id, plain }) => ({ key: id, label: plain })),
		themes: themes.map(({ id, sentence, contributor }) => ({ key: id, label: sentence, contributor }))
	};
}

/** One for each of them. Those that are alike are one and the same object, so that a million fit in memory. */
async function listContributions(
	tx: Database,
	period: { startsOn: string; endsOn: string }
): Promise<Contribution[]> {
	const contributions: Contribution[] = [];
	for (const { howMany, feeling, phase, place, ...row } of await extracts.listContributions(tx, period)) {
		const one: Contribution = {
			...row,
			...(feeling && { feeling }),
			...(phase && { phase }),
			...(place !== null && { place })
		};
		for (let each = 0; each < howMany; each++) contributions.push(one);
	}
	return contributions;
}

async function rateEach(
	tx: Database,
	{ themes }: GivenCategories,
	day: string
): Promise<Record<string, FeltRating>> {
	const felt = Map.groupBy(await extracts.listFelt(tx, day), ({ themeId }) => themeId);
	return Object.fromEntries(themes.map(({ key }) => [key, feltRating(feltCounts(felt.get(key) ?? []))]));
}
