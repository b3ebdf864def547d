import type { ColumnUse } from '@sd/shared/import';
import { workOnImports } from '../import/work.ts';
import { csvRow } from '@sd/shared/csv';
import { makeScene } from './scene.ts';

const headers = ['Date', 'Area', 'Theme', 'You said', 'We did', 'Who', 'How many', 'OK to quote'];
export const usesOfTracker: ColumnUse[] = [
	'told on',
	'area',
	'theme',
	'story',
	'outcome',
	'speaker',
	'head-count',
	'may quote'
];

type Row = Partial<Record<'date' | 'area' | 'theme' | 'said' | 'did' | 'who' | 'many' | 'quote', string>>;

/** A tracker as a forum keeps one, as the text of a CSV file. */
export function tracker(rows: readonly Row[]): string {
	const cells = rows.map(({ date, area, theme, said, did, who, many, quote }) =>
		[date, area, theme, said, did, who, many, quote].map((cell) => cell ?? '')
	);
	return [headers, ...cells].map(csvRow).join('');
}

/** A scene with a coordinator in each forum, and background work that runs when it is told to. */
export async function makeImportScene(name: string) {
	const scene = await makeScene(name);
	const coordinator = await scene.person('coordinator', { forum: 'youth' });
	const otherCoordinator = await scene.person('coordinator', { forum: 'parent-carer' });

	async function uploaded(rows: readonly Row[], fileName = 'tracker.csv'): Promise<string> {
		const content = Buffer.from(tracker(rows)).toString('base64');
		const { id } = await coordinator.import.upload({ fileName, content });
		return id;
	}

	async function mapped(rows: readonly Row[]): Promise<string> {
		const id = await uploaded(rows);
		await coordinator.import.map({ id, uses: usesOfTracker, areas: [] });
		return id;
	}

	/** Uploaded, mapped, started and come in. */
	async function imported(rows: readonly Row[]): Promise<string> {
		const id = await mapped(rows);
		await coordinator.import.start({ id });
		await work();
		return id;
	}

	async function undone(id: string): Promise<void> {
		await coordinator.import.undo({ id });
		await work();
	}

	const work = () => workOnImports(scene.services);

	/** What came in, by the row it stood in. */
	const kept = (id: string) =>
		scene.owner
			.selectFrom('importSubmission')
			.innerJoin('submission', 'submission.id', 'importSubmission.submissionId')
			.leftJoin('acceptedText', 'acceptedText.submissionId', 'submission.id')
			.selectAll('submission')
			.select(['number', 'acceptedText.story', 'acceptedText.better'])
			.where('importId', '=', id)
			.orderBy('number')
			.execute();

	return { ...scene, coordinator, otherCoordinator, uploaded, mapped, imported, undone, work, kept };
}
export type ImportScene = Awaited<ReturnType<typeof makeImportScene>>;

let told = 0;
/** Words that no other row has, and that name nobody. */
export const words = (about = 'The bus came late') => `${about}, and that was time number ${++told}`;
