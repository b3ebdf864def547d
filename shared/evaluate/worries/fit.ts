/** Logistic regression in which a text is as worrying as its most worrying stretch, and weights start where expected. */
export type Example = { worry: boolean; stretches: { tells: string[]; scale: number }[] };
export type Model = { bias: number; weights: Map<string, number> };

const rounds = 150;
const firstStep = 0.05;
const firstBias = -4;
const fewestTexts = 2;

/** Missing a worry is worse than warning once too often. */
const missCosts = 1.3;

/** How firmly a weight is held to what was expected. Pairs are many and each is rare, so they are held most. */
function hold(name: string): number {
	if (name.endsWith('.')) return 0.2;
	return name.includes(' ') ? 2 : 0.8;
}

export function fit(examples: Example[], expected: Map<string, number>, kept?: Set<string>): Model {
	const names = namesIn(examples, expected, kept);
	const place = new Map(names.map((name, at) => [name, at]));
	const start = Float64Array.from([...names.map((name) => expected.get(name) ?? 0), firstBias]);
	const held = Float64Array.from([...names.map(hold), 0]);
	const bias = names.length;
	const texts = examples.map(({ worry, stretches }) => ({
		worry,
		stretches: stretches.map(({ tells, scale }) => ({
			scale,
			tells: tells.map((name) => place.get(name)).filter((at) => at !== undefined)
		}))
	}));
	const weights = Float64Array.from(start);
	const slope = new Float64Array(weights.length);
	const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)];

	for (let round = 1; round <= rounds; round++) {
		for (let at = 0; at < slope.length; at++)
			slope[at] = (held[at] ?? 0) * ((weights[at] ?? 0) - (start[at] ?? 0));
		for (const { worry, stretches } of texts) {
			let most = -Infinity;
			let worst = stretches[0];
			for (const stretch of stretches) {
				let sum = 0;
				for (const at of stretch.tells) sum += weights[at] ?? 0;
				const score = sum * stretch.scale + (weights[bias] ?? 0);
				if (score > most) [most, worst] = [score, stretch];
			}
			if (!worst) continue;
			const off = (1 / (1 + Math.exp(-most)) - Number(worry)) * (worry ? missCosts : 1);
			slope[bias] = (slope[bias] ?? 0) + off;
			for (const at of worst.tells) slope[at] = (slope[at] ?? 0) + off * worst.scale;
		}
		const step = firstStep * (1 - round / rounds / 1.1);
		for (let at = 0; at < weights.length; at++) {
			const steep = slope[at] ?? 0;
			mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * steep;
			spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * steep * steep;
			const moved = (mean[at] ?? 0) / (1 - 0.9 ** round);
			weights[at] =
				(weights[at] ?? 0) - (step * moved) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
		}
	}

	return { bias: weights[bias] ?? 0, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}

function namesIn(examples: Example[], expected: Map<string, number>, kept?: Set<string>): string[] {
	const texts = new Map<string, number>();
	for (const { stretches } of examples)
		for (const name of new Set(stretches.flatMap(({ tells }) => tells)))
			texts.set(name, (texts.get(name) ?? 0) + 1);
	const often = [...texts].filter(([, count]) => count >= fewestTexts).map(([name]) => name);

	return [...new Set([...expected.keys(), ...often])].filter((name) => kept?.has(name) ?? true);
}

export function scoreOf({ bias, weights }: Model, { stretches }: Example): number {
	return Math.max(
		...stretches.map(
			({ tells, scale }) => tells.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0) * scale + bias
		)
	);
}
