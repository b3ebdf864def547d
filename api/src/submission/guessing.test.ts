import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../limit/limits.ts';
import { makeScene, refusal, type Scene } from '../testing/scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await makeScene('submission_guessing');
});
afterAll(() => scene.close());

const wrong = (at: number) => at.toString(16).padStart(64, '0');
const many = limits['wrong receipt from one place'].most * 4;

test('guesses at the same moment do not slip through together: past the limit a right one is refused as well', async () => {
	const { receipt } = await scene.aSubmission();
	const { submission } = scene.callerOf('a guesser');

	const guesses = Array.from({ length: many }, (_, at) => refusal(submission.track({ receipt: wrong(at) })));
	const right = refusal(submission.track({ receipt }));

	const codes = (await Promise.all(guesses)).map(({ code }) => code);
	expect(codes.filter((code) => code === 'NOT_FOUND')).toHaveLength(
		limits['wrong receipt from one place'].most
	);
	expect((await right).code).toBe('TOO_MANY_REQUESTS');
	expect((await scene.callerOf('its owner').submission.track({ receipt })).status).toBe('received');
});

test('nor is anything taken back, or said of an answer, by a guess that comes after too many', async () => {
	const { receipt } = await scene.aSubmission();
	const { submission, impact } = scene.callerOf('another guesser');

	const guesses = Array.from({ length: many }, (_, at) =>
		refusal(submission.withdraw({ receipt: wrong(at) }))
	);
	const right = refusal(submission.withdraw({ receipt }));
	const felt = refusal(
		impact.give({ receipt, themeId: '3f1f8d4e-58d1-4a44-9f0e-2a8f2f3b7c11', felt: 'worse' })
	);
	await Promise.all(guesses);

	expect((await right).code).toBe('TOO_MANY_REQUESTS');
	expect((await felt).code).toBe('TOO_MANY_REQUESTS');
	expect((await scene.callerOf('its owner').submission.track({ receipt })).status).toBe('received');
});

test('trying receipts by sending with them is a guess like any other, and soon refused', async () => {
	const { receipt } = await scene.aSubmission();
	const { submission } = scene.callerOf('a sender of guesses');

	const codes: string[] = [];
	for (let tries = 0; tries < 11; tries += 1) {
		codes.push((await refusal(submission.send({ ...(await scene.sealed({})), receipt }))).code);
	}

	expect(codes.slice(0, 10)).toEqual(Array(10).fill('CONFLICT'));
	expect(codes[10]).toBe('TOO_MANY_REQUESTS');
});
