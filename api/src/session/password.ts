import { hash, verify } from '@node-rs/argon2';
import { fewAtOnce, TooMany } from '@sd/shared/few-at-once';
import { TooBusy } from '../errors.ts';

// 64 MiB and three passes cost a guesser about as much as a phone can bear to wait for.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** At most two at once: each takes 64 MiB, and twenty together would be a way to bring the server down. */
const inTurn = fewAtOnce({ atOnce: 2, waiting: 20 });
const secondsToWait = 10;

export async function hashPassword(password: string): Promise<string> {
	return inSlot(() => hash(password, cost));
}

// Checked when there is no such person, so that both refusals take the same time.
let nobody: Promise<string> | undefined;

/** Without a hash, because there is no such person, it takes as long and says no. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
	return inSlot(async () => {
		nobody ??= hash('nobody has this password', cost);
		// What is no hash at all, such as a mark that somebody never chose one, is nobody's password.
		const isRight = await verify(passwordHash ?? (await nobody), password).catch(() => false);
		return isRight && passwordHash !== undefined;
	});
}

async function inSlot<Result>(work: () => Promise<Result>): Promise<Result> {
	try {
		return await inTurn(work);
	} catch (problem) {
		if (!(problem instanceof TooMany)) throw problem;
		throw new TooBusy(
			'Many people are signing in right now. Wait a few seconds, then try again.',
			secondsToWait
		);
	}
}
