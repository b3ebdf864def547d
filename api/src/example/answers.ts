import type { Database } from '@sd/db/database';
import { insertAll, type Row, type Starter } from '@sd/db/example';
import { makeDice } from '@sd/db/seed/example/dice';
import type { ExampleAnswer } from '@sd/db/seed/example/shapes';
import type { Felt } from '@sd/shared/phone/answers';
import { addDays } from '../clock.ts';
import { atWork, earliest, latest } from './days.ts';
import type { Team } from './people.ts';
import { groupIdsOf, type Written } from './themes.ts';

const weeksOfAsking = 6;

type Desk = { starter: Starter; team: Team; today: string };

/** The answers that were given after one day and by another, so that a report holds what there was when it was made. */
export async function addAnswers(
	db: Database,
	written: readonly Written[],
	{ starter, team, today, after, until }: Desk & { after: string; until: string }
): Promise<void> {
	const dice = makeDice(53);
	const given = written.flatMap(({ id, theme }) => {
		if (!theme.answer) return [];
		const givenOn = addDays(today, -theme.answer.givenDaysAgo);
		if (givenOn <= after || givenOn > until) return [];
		const groups = groupIdsOf(theme, starter);
		const lead = team.leads.find(({ groupIds }) => groups.some((group) => groupIds.includes(group)));
		return {
			...answerRow(theme.answer, today),
			themeId: id,
			groupId: groups.find((group) => lead?.groupIds.includes(group)) ?? null,
			givenBy: lead?.id ?? null,
			givenAt: atWork(dice, givenOn)
		};
	});
	await insertAll(db, 'answer', given);
}

/** Who said whether an answer helped: people behind the theme, in the weeks after they could read it. */
export async function addImpacts(
	db: Database,
	answered: readonly Written[],
	{ publishedOn, today }: { publishedOn: string; today: string }
): Promise<void> {
	const dice = makeDice(59);
	const impacts = answered.flatMap(({ id, forumId, theme, evidence }) => {
		const asked = evidence.filter(({ told }) => told.story !== '');
		return feltBy(theme.impacts ?? {}).flatMap((felt, at): Row<'impact'>[] => {
			const said = asked[at];
			if (!said) return [];
			const from = latest(publishedOn, said.readOn ?? publishedOn);
			const givenOn = earliest(addDays(from, dice.between(1, weeksOfAsking * 7)), today);
			return [{ themeId: id, submissionId: said.id, forumId, felt, givenOn }];
		});
	});
	await insertAll(db, 'impact', impacts);
}

function feltBy(impacts: Partial<Record<Felt, number>>): Felt[] {
	return (Object.entries(impacts) as [Felt, number][]).flatMap(([felt, count]) =>
		Array.from({ length: count }, () => felt)
	);
}

function answerRow(
	{ kind, disposition, wording, easyRead, unchanged, ownerName, ownerTeam, daysAgo, delivery }: ExampleAnswer,
	today: string
) {
	const day = daysAgo === undefined ? null : addDays(today, -daysAgo);
	return {
		kind,
		disposition,
		wording,
		easyRead,
		unchanged: unchanged ?? '',
		ownerName,
		ownerTeam,
		doneOn: kind === 'we did' ? day : null,
		dueOn: kind === 'we did' ? null : day,
		delivery: delivery ?? null
	};
}
