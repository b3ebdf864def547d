/** The baseline: plain TF-IDF, whole words, cosine. Nothing of the field and nothing learned. */
export function tfIdf(texts: readonly string[]): Float64Array[] {
	const documents = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const inTexts = new Map<string, number>();
	for (const words of documents) {
		for (const word of new Set(words)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
	}
	const weighted = documents.map((words) => {
		const weights = new Map<string, number>();
		for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
		for (const [word, count] of weights) {
			weights.set(word, count * (Math.log((1 + texts.length) / (1 + inTexts.get(word)!)) + 1));
		}
		const length = Math.hypot(...weights.values()) || 1;
		return new Map([...weights].map(([word, weight]) => [word, weight / length]));
	});
	return weighted.map((one) =>
		Float64Array.from(weighted, (other) =>
			one.entries().reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0)
		)
	);
}
