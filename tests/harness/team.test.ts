import type { Page } from '@playwright/test';
import { expect, test } from '../people/index.ts';
import { expectReadable } from '../people/sight.ts';
import { lookAtDesk } from './all.ts';
import { throughANo, throughTheDesk, throughTwoReaders } from './desk.ts';
import type { State } from './state.ts';
import { desks, throughAConcern, throughDeeds, throughDesk, throughMistakes } from './team.ts';

for (const width of [320, 1280]) {
	test(`the ways in for the team can be read at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/sign-in', '/sign-in/lost', '/sign-in/no-such-invitation']) {
			await page.goto(path);
			await expectReadable(page, `${path} at ${width}`);
		}
	});
}

/** All that the harness sees, in every state of a walk; one sign-in for all of them. */
async function expectNothing(states: AsyncGenerator<State & { page?: Page }>, own: Page): Promise<void> {
	for await (const state of states) {
		expect.soft(await lookAtDesk(state.page ?? own, state), state.name).toEqual([]);
	}
}

for (const who of Object.keys(desks) as (keyof typeof desks)[]) {
	test(`everybody can use every page of the ${who}, and what it says when something is missing`, async ({
		coordinator,
		lead,
		themeLead,
		administrator
	}) => {
		test.setTimeout(240_000);
		const { page } = { coordinator, lead, themeLead, administrator }[who];
		await expectNothing(throughDesk(page, desks[who]), page);
		await expectNothing(throughMistakes(page, who), page);
		if (who === 'lead') await expectNothing(throughAConcern(page), page);
		if (who === 'coordinator') await expectNothing(throughDeeds(page), page);
	});
}

const walks = {
	'one is read, its words are hidden and it is accepted': throughTheDesk,
	'one is not used, brought back and held': throughANo,
	'two read what may be danger': throughTwoReaders
};

for (const [what, walk] of Object.entries(walks)) {
	test(`everybody can use the desk while ${what}`, async ({ coordinator, otherCoordinator }) => {
		test.setTimeout(240_000);
		await expectNothing(walk({ one: coordinator.page, other: otherCoordinator.page }), coordinator.page);
	});
}
