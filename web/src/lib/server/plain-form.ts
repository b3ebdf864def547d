import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { error } from '@sveltejs/kit';
import { pictureLimit } from '@sd/shared/phone/answers';
import type { Parts } from '#lib/attachment/seal-parts.ts';
import type { ProblemKey } from '#lib/share/problems.ts';

/**
 * The form of a phone without JavaScript, with the files that came along. It is read piece by piece: when the files
 * are too big they are let go, and what somebody wrote is kept.
 */
export type PlainForm = {
	fields: FormData;
	parts: Parts;
	/** Why it cannot be sent as it came: beside which field, and the status to say so with. */
	problem?: { field: 'picture' | 'sound'; key: ProblemKey; status: number };
	/** The files take up room for others until this is called. */
	letGo: () => void;
};

/**
 * What is kept of one form, and how much of it is read at all: a film may be chosen by mistake, and the words come
 * before it. The time is shorter than the server gives a request, so that it is still there to answer.
 */
const usual = { words: 512 * 1024, files: 10_000_000, all: 64_000_000, milliseconds: 45_000 };
type Most = typeof usual;

/** What all forms together may hold, so that many at once do not fill the memory. */
const mostHeld = 64_000_000;
let held = 0;

/** Each piece takes some room of its own, however little is in it. */
const leastRoom = 256;

type PlainFile = { name: string; size: number; chunks: Uint8Array<ArrayBuffer>[] };
type Kept = {
	fields: FormData;
	files: PlainFile[];
	words: number;
	room: number;
	/** Why the files were let go while they arrived. */
	why?: 'too big' | 'busy';
	isClosed: boolean;
};

export async function readPlainForm(request: Request, most: Most = usual): Promise<PlainForm> {
	const kept: Kept = { fields: new FormData(), files: [], words: 0, room: 0, isClosed: false };
	const ending = await feed(request, () => parserInto(kept, request, most), most);
	// Longer than any page of ours lets anybody write.
	if (kept.words > most.words) {
		drop(kept);
		error(413, 'This is too long to send.');
	}
	const problem = problemOf(kept, ending);
	if (problem) drop(kept);
	return { fields: kept.fields, parts: partsOf(kept), ...(problem && { problem }), letGo: () => drop(kept) };
}

type Parser = ReturnType<typeof Busboy>;

function parserInto(kept: Kept, request: Request, most: Most): Parser {
	const headers = { 'content-type': request.headers.get('content-type') ?? '' } as BusboyHeaders;
	const parser = new Busboy({ headers, limits: { ...few, fieldSize: most.words } });
	parser.on('field', (name, value) => {
		kept.words += name.length + value.length;
		if (kept.words <= most.words) kept.fields.append(name, value);
	});
	parser.on('file', (name, stream) => {
		const file: PlainFile = { name, size: 0, chunks: [] };
		const isWanted = kept.files.filter((each) => each.name === name).length < (mostOf[name] ?? 0);
		kept.files.push(file);
		// A part that is cut off is told by the parser as well.
		stream.on('error', () => undefined);
		stream.on('data', (chunk: Buffer<ArrayBuffer>) => {
			file.size += chunk.length;
			if (isWanted) keep(kept, file, chunk, most);
		});
	});
	return parser;
}

/** Far above what the form holds. Browsers write some two hundred letters above each part. */
const few = { fields: 1000, files: 20, headerSize: 8192 };

const mostOf: Record<string, number> = { sound: 1, picture: pictureLimit };

function keep(kept: Kept, file: PlainFile, chunk: Uint8Array<ArrayBuffer>, most: Most): void {
	if (kept.isClosed) return;
	const room = Math.max(chunk.length, leastRoom);
	if (kept.room + room > most.files) kept.why = 'too big';
	else if (held + room > mostHeld) kept.why = 'busy';
	if (kept.why) return drop(kept);
	kept.room += room;
	held += room;
	file.chunks.push(chunk);
}

function drop(kept: Kept): void {
	kept.isClosed = true;
	held -= kept.room;
	kept.room = 0;
	for (const file of kept.files) file.chunks = [];
}

type Ending = 'whole' | 'cut off' | 'too much';

/**
 * Reads to the end, or as far as it goes. The body is never cancelled: that would close the line, and the answer
 * would not arrive.
 */
async function feed(request: Request, open: () => Parser, most: Most): Promise<Ending> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, most.milliseconds, 'late')));
	try {
		const parser = open();
		const ended = new Promise<void>((resolve, reject) => parser.once('finish', resolve).on('error', reject));
		// It is waited for at the end only.
		ended.catch(() => undefined);
		const reader = request.body?.getReader();
		for (let bytes = 0; reader;) {
			const read = await Promise.race([reader.read(), late]);
			if (read === 'late') return 'too much';
			if (read.done) break;
			bytes += read.value.byteLength;
			if (bytes > most.all) return 'too much';
			const written = new Promise((resolve) => parser.write(read.value, resolve));
			if ((await Promise.race([written, late])) === 'late') return 'cut off';
		}
		parser.end();
		return (await Promise.race([ended, late])) === 'late' ? 'cut off' : 'whole';
	} catch {
		return 'cut off';
	} finally {
		clearTimeout(timer);
	}
}

function problemOf({ files, why }: Kept, ending: Ending): PlainForm['problem'] {
	const chosen = files.filter(({ size }) => size > 0);
	const isTooBig = why === 'too big' || (ending === 'too much' && chosen.length > 0);
	if (isTooBig) return { ...bigOf(chosen), status: 413 };
	if (why === 'busy') return { field: 'picture', key: 'notSent', status: 503 };
	return ending === 'whole' ? undefined : { field: 'picture', key: 'notSent', status: 400 };
}

function bigOf(chosen: readonly PlainFile[]) {
	if (chosen.length > 1) return { field: 'picture', key: 'bigFiles' } as const;
	return chosen[0]?.name === 'sound'
		? ({ field: 'sound', key: 'bigSound' } as const)
		: ({ field: 'picture', key: 'bigPicture' } as const);
}

/** As a phone would have them. Where nothing was chosen, a browser sends an empty file. */
function partsOf({ files }: Kept): Parts {
	const named = (name: string) => files.filter((file) => file.name === name && file.chunks.length > 0);
	const [sound] = named('sound');
	return {
		voice: sound && { chunks: sound.chunks },
		pictures: named('picture').map(({ chunks }) => ({ content: Buffer.concat(chunks) }))
	};
}
