import { makeChance, makeWords } from '@sd/db/benchmark/words';
import { timesOf, type Finding } from '@sd/db/benchmark/measure';
import { openEmpty } from '@sd/db/benchmark/scratch';
import { makeImportScene } from '../src/testing/import-scene.ts';

/** As many as a file may have. */
const rows = 10_000;
/** How often somebody else asks for something while it comes in. */
const everyMs = 25;

/** A whole tracker from the upload until its last row is in, and back out, and how long others wait meanwhile in the same process. */
export async function measureImport(): Promise<Finding[]> {
	const server = await openEmpty();
	try {
		// The scene makes its own database there.
		process.env['SD_TEST_OWNER_URL'] = server.url;
		const scene = await makeImportScene('benchmark');
		const from = performance.now();
		const id = await scene.mapped(madeUpRows());
		await scene.coordinator.import.start({ id });
		const others = askingMeanwhile(() => scene.contributor.submission.form());
		await scene.work();
		const waited = await others.stop();
		const taken = performance.now() - from;
		const kept = await scene.kept(id);
		const undoing = performance.now();
		const othersAgain = askingMeanwhile(() => scene.contributor.submission.form());
		await scene.undone(id);
		const waitedAgain = await othersAgain.stop();
		const undone = performance.now() - undoing;
		const left = await scene.kept(id);
		await scene.close();
		const seconds = taken / 1000;
		return [
			{
				what: `import, ${kept.length} of ${rows} rows, ${(rows / seconds).toFixed(0)} a second`,
				times: { p50: taken, p95: taken },
				limit: { most: 60, says: 'seconds', measured: seconds }
			},
			{
				what: 'import, what others wait for an answer meanwhile',
				times: timesOf(waited),
				limit: { most: 200, says: 'longest in ms', measured: Math.max(...waited) }
			},
			{
				what: `import taken back, ${kept.length - left.length} of ${kept.length} submissions`,
				times: { p50: undone, p95: undone },
				limit: { most: 60, says: 'seconds', measured: undone / 1000 }
			},
			{
				what: 'import taken back, what others wait for an answer meanwhile',
				times: timesOf(waitedAgain),
				limit: { most: 200, says: 'longest in ms', measured: Math.max(...waitedAgain) }
			}
		];
	} finally {
		await server.close();
	}
}

/** Asks at fixed moments, so that one who could not even ask for a while is counted as waiting. */
function askingMeanwhile(ask: () => Promise<unknown>) {
	const waited: number[] = [];
	const asked: Promise<void>[] = [];
	const from = performance.now();
	let next = from;
	const timer = setInterval(() => {
		for (; next <= performance.now(); next += everyMs) {
			const due = next;
			asked.push(ask().then(() => void waited.push(performance.now() - due)));
		}
	}, everyMs);
	return {
		async stop() {
			clearInterval(timer);
			await Promise.all(asked);
			return waited;
		}
	};
}

function madeUpRows() {
	const words = makeWords();
	const chance = makeChance(11);
	const said = (count: number) =>
		Array.from({ length: count }, () => words[Math.floor(chance() ** 4 * words.length)]!).join(' ');
	return Array.from({ length: rows }, (_, at) => ({
		date: '01/09/2026',
		area: ['Transport', 'Health', 'School'][at % 3]!,
		theme: `Made-up theme ${at % 40}`,
		said: `${said(10 + (at % 50))} ${at} and Mrs Smith rang 07700 900123`,
		did: at % 3 === 0 ? said(12) : '',
		who: 'Parent',
		quote: 'yes'
	}));
}
