// A process of its own for one file from a phone: it has no address of the network, no secret, no other
// file, and it is ended when it takes too long. What it cannot open, it answers with nothing.

import type { Box } from '@sd/shared/attachment';

// A sound file says when it was made, and ours must not say when somebody told us: here it is always 1970.
Date.now = () => 0;

const chunks: Buffer[] = [];
for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
const content = new Uint8Array(Buffer.concat(chunks));

const made =
	process.argv[2] === 'voice'
		? await (await import('./voice.ts')).cleanVoice(content)
		: await (
				await import('./picture.ts')
			).cleanPicture(content, JSON.parse(process.argv[3] ?? '[]') as Box[]);
if (made) {
	const { content: bytes, ...rest } = made;
	process.stdout.write(`${JSON.stringify(rest)}\n`);
	process.stdout.write(bytes);
}
