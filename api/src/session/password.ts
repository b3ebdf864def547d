import { hash, verify } from '@node-rs/argon2';

// 64 MiB and three passes cost a guesser about as much as a phone can bear to wait for.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** At most two at once: each takes 64 MiB, and twenty together would be a way to bring the server down. */
const slots = { free: 2, waiting: [] as (() => void)[] };

export async function hashPassword(password: string): Promise<string> {
	return inSlot(() => hash(password, cost));
}

export async function isPassword(password: string, passwordHash: string): Promise<boolean> {
	return inSlot(() => verify(passwordHash, password));
}

async function inSlot<Result>(work: () => Promise<Result>): Promise<Result> {
	if (slots.free === 0) await new Promise<void>((resolve) => slots.waiting.push(resolve));
	else slots.free -= 1;
	try {
		return await work();
	} finally {
		const next = slots.waiting.shift();
		if (next) next();
		else slots.free += 1;
	}
}
