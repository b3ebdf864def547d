import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
let areas: string[];
let takenBack: string;
beforeAll(async () => {
	scene = await makeScene('wrong_receipt');
	areas = await scene.areaIds();
	const sent = await scene.aSubmission();
	await scene.contributor.submission.withdraw({ receipt: sent.receipt });
	takenBack = sent.receipt;
});
afterAll(() => scene.close());

type Api = Scene['contributor'];
const doors: Record<string, (api: Api, receipt: string) => Promise<unknown>> = {
	'submission.track': (api, receipt) => api.submission.track({ receipt }),
	'submission.download': (api, receipt) => api.submission.download({ receipt }),
	'submission.withdraw': (api, receipt) => api.submission.withdraw({ receipt }),
	'submission.change': (api, receipt) =>
		api.submission.change({
			receipt,
			version: 1,
			story: 'Other words',
			consent: 'count only',
			areas: [areas[0]!],
			isUnsureOfArea: false
		}),
	'message.write': (api, receipt) => api.message.write({ receipt, kind: 'note', body: 'Hello' }),
	'message.seen': (api, receipt) => api.message.seen({ receipt }),
	'contact.set': (api, receipt) =>
		api.contact.set({
			receipt,
			contact: { how: 'phone', address: '01865 000000' },
			wantsMail: false,
			wantsReply: true
		}),
	'contact.remove': (api, receipt) => api.contact.remove({ receipt }),
	'impact.give': (api, receipt) => api.impact.give({ receipt, themeId: areas[0]!, felt: 'worse' })
};

describe.each(Object.entries(doors))('%s', (name, door) => {
	test('answers a receipt that was taken back like one that was never made', async () => {
		const neverMade = '0'.repeat(64);
		const here = scene.callerOf(`${name} ${randomUUID()}`);

		expect(await refusal(door(here, takenBack))).toEqual(await refusal(door(here, neverMade)));
		expect(await refusal(door(here, neverMade))).toEqual({
			code: 'NOT_FOUND',
			message: 'We cannot find that. Check your six words and their order.'
		});
	});

	test('counts as a guess, so that nobody tries receipts through it', async () => {
		const here = scene.callerOf(`${name} guesser`);
		const codes: string[] = [];
		for (let at = 0; at < 11; at++) {
			codes.push((await refusal(door(here, at.toString(16).padStart(64, '0')))).code);
		}
		expect(codes.slice(0, 10)).toEqual(Array(10).fill('NOT_FOUND'));
		expect(codes[10]).toBe('TOO_MANY_REQUESTS');
	});

	test('leaves no row in the audit, right or wrong', async () => {
		const before = await scene.owner.selectFrom('audit').select('seq').execute();
		const { receipt } = await scene.aSubmission();
		await door(scene.callerOf('its owner'), receipt).catch(() => undefined);
		expect(await scene.owner.selectFrom('audit').select('seq').execute()).toHaveLength(before.length);
	});
});
