import { test } from '../people/index.ts';
import { expectReadable } from '../people/sight.ts';

for (const width of [320, 1280]) {
	test(`the ways in for the team can be read at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/sign-in', '/sign-in/no-such-invitation']) {
			await page.goto(path);
			await expectReadable(page, `${path} at ${width}`);
		}
	});
}

const desks = {
	coordinator: [
		'/team',
		'/team/moderation',
		'/team/moderation?lane=done',
		'/team/themes',
		'/team/themes/shelf',
		'/team/answers',
		'/team/enter',
		'/team/import',
		'/team/releases',
		'/team/reports',
		'/team/plan',
		'/team/groups',
		'/team/recommendations',
		'/team/settings'
	],
	lead: ['/team', '/team/concerns', '/team/settings'],
	themeLead: ['/team', '/team/themes', '/team/answers', '/team/releases', '/team/reports'],
	administrator: ['/team', '/team/settings', '/team/people', '/team/audit']
} as const;

for (const [who, paths] of Object.entries(desks)) {
	for (const width of [320, 1280]) {
		test(`every page of the ${who} can be read at ${width} pixels`, async ({
			coordinator,
			lead,
			themeLead,
			administrator
		}) => {
			test.slow();
			const { page } = { coordinator, lead, themeLead, administrator }[who as keyof typeof desks];
			await page.setViewportSize({ width, height: 900 });
			for (const path of paths) {
				await page.goto(path);
				await expectReadable(page, `${path} at ${width}`);
			}
			for (const list of [
				'/team/moderation',
				'/team/concerns',
				'/team/themes',
				'/team/answers',
				'/team/releases',
				'/team/reports'
			]) {
				if (!(paths as readonly string[]).includes(list)) continue;
				await page.goto(list);
				const hrefs = await page
					.locator(`main a[href^="${list}/"]`)
					.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
				const isPage = (href: string) => (paths as readonly string[]).includes(href);
				// One of each kind: a theme, and a group of what sounds alike.
				for (const isAlike of [false, true]) {
					const href = hrefs.find((each) => !isPage(each) && each.includes('/alike/') === isAlike);
					if (!href) continue;
					await page.goto(href);
					await expectReadable(page, `${page.url()} at ${width}`);
				}
			}
		});
	}
}
