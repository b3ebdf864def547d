import { error } from '@sveltejs/kit';
import { exportParts, type ExportPart } from '@sd/shared/import';
import { rethrown } from '#lib/server/attachment.ts';
import type { ApiClient } from '#lib/server/api.ts';
import { csvStream, xlsxStream, type StreamedSheet } from '#lib/server/sheet-stream.ts';
import { todayInLondon } from '#lib/dates.ts';
import type { RequestHandler } from './$types';

const kinds: Record<string, { type: string; name: string } | undefined> = {
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		name: 'xlsx'
	},
	csv: { type: 'application/zip', name: 'csv.zip' }
};

/** A download is a deed, kept in the audit: so it is asked for with a press, and never by following a link. */
export const POST: RequestHandler = async ({ locals: { api }, params }) => {
	const kind = kinds[params.kind];
	if (!kind) error(404, 'There is nothing here.');
	const { ticket } = await api.import.export.mutate().catch(rethrown);
	const first = await Promise.all(
		exportParts.map((part) => api.import.exportPage.query({ ticket, part }))
	).catch(rethrown);
	const sheets = sheetsOf(api, ticket, first);
	const names = first.map(({ name }) => name);
	return new Response(params.kind === 'csv' ? csvStream(sheets) : xlsxStream(names, sheets), {
		headers: {
			'content-type': kind.type,
			'content-disposition': `attachment; filename="said-and-done-${todayInLondon()}.${kind.name}"`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
};

type Page = Awaited<ReturnType<ApiClient['import']['exportPage']['query']>>;

async function* sheetsOf(api: ApiClient, ticket: string, first: Page[]): AsyncGenerator<StreamedSheet> {
	for (const [at, page] of first.entries()) {
		const { name, headers } = page;
		yield { name, headers, rows: rowsOf(api, { ticket, part: exportParts[at]!, page }) };
	}
}

type Reading = { ticket: string; part: ExportPart; page: Page };

async function* rowsOf(api: ApiClient, { ticket, part, page }: Reading): AsyncGenerator<readonly string[]> {
	for (let here = page; ;) {
		yield* here.rows;
		if (here.next === null) return;
		here = await api.import.exportPage.query({ ticket, part, after: here.next });
	}
}
