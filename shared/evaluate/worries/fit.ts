/** Logistic regression: how much each feature weighs, found one feature at a time, with nothing drawn by lot. */
/** How much a text counts, beside others. */
export type Example = { worry: boolean; keys: readonly number[]; scale: number; counts: number };
export type Fitted = { bias: number; weights: Map<number, number> };

const sweeps = 120;

/** How much the texts count against keeping weights small. */
const trust = 12;

/** A slope of the logistic curve is never steeper than this, so a step of this size never overshoots. */
const steepest = 0.25;

export function fit(
	examples: readonly Example[],
	wanted: ReadonlySet<number>,
	expected: ReadonlyMap<number, number>
): Fitted {
	const texts = new Map<number, number[]>([...wanted].map((key) => [key, []]));
	for (const [at, { keys }] of examples.entries()) for (const key of keys) texts.get(key)?.push(at);
	const scores = new Float64Array(examples.length);
	const columns = [...texts].map(([key, told]) => ({
		key,
		told,
		firm:
			1 +
			trust * steepest * told.reduce((sum, at) => sum + examples[at]!.counts * examples[at]!.scale ** 2, 0)
	}));
	const weights = new Map<number, number>(columns.map(({ key }) => [key, expected.get(key) ?? 0]));
	for (const { key, told } of columns)
		for (const at of told) scores[at]! += weights.get(key)! * examples[at]!.scale;
	const off = (at: number) =>
		(1 / (1 + Math.exp(-scores[at]!)) - Number(examples[at]!.worry)) * examples[at]!.counts;
	const all = examples.reduce((sum, { counts }) => sum + counts, 0);
	let bias = 0;

	for (let sweep = 0; sweep < sweeps; sweep++) {
		const shift = examples.reduce((sum, _, at) => sum + off(at), 0) / (steepest * all);
		bias -= shift;
		for (let at = 0; at < scores.length; at++) scores[at]! -= shift;
		for (const { key, told, firm } of columns) {
			const before = weights.get(key)!;
			let slope = before - (expected.get(key) ?? 0);
			for (const at of told) slope += trust * examples[at]!.scale * off(at);
			const moved = slope / firm;
			weights.set(key, before - moved);
			for (const at of told) scores[at]! -= moved * examples[at]!.scale;
		}
	}

	return { bias, weights };
}

export function scoreOf({ bias, weights }: Fitted, { keys, scale }: Example): number {
	return keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0) * scale + bias;
}

export function howMany(examples: readonly Example[]): Map<number, number> {
	const texts = new Map<number, number>();
	for (const { keys } of examples) for (const key of keys) texts.set(key, (texts.get(key) ?? 0) + 1);

	return texts;
}
