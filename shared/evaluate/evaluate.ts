/** Measures a detector against labelled texts: `pnpm evaluate worries FILE.jsonl`, or without a file our own sets. */
const detectors: Record<string, () => Promise<{ evaluate: (files: string[]) => boolean }>> = {
	worries: () => import('./worries.ts')
};

const [name = '', ...files] = process.argv.slice(2);
const load = detectors[name];
if (load) process.exitCode = (await load()).evaluate(files) ? 0 : 1;
else {
	console.error(
		`Name what to evaluate: ${Object.keys(detectors).join(', ')}. Then, if you like, a file of texts.`
	);
	process.exitCode = 2;
}
