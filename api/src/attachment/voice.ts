import {
	BufferSource,
	BufferTarget,
	EncodedAudioPacketSource,
	EncodedPacketSink,
	Input,
	MP4,
	Mp4OutputFormat,
	OGG,
	Output,
	WEBM,
	WebMOutputFormat,
	type EncodedPacket,
	type InputAudioTrack
} from 'mediabunny';
import { soundFile } from './rules/file-kind.ts';

/** Two minutes, and the moment it takes to press stop. */
const mostSeconds = 121;

/** More packets than two minutes can hold is no voice. */
const mostPackets = mostSeconds * 400;

const formats = { webm: WEBM, mp4: MP4, ogg: OGG };

/** What each way of writing sound is kept in. Both are played by every browser that can record. */
const kept = {
	opus: { mediaType: 'audio/webm', make: () => new WebMOutputFormat() },
	aac: { mediaType: 'audio/mp4', make: () => new Mp4OutputFormat({ fastStart: 'in-memory' }) }
};

/**
 * The one track of sound is taken out, packet by packet, and put into a file of our own. Titles, places,
 * pictures and other tracks stay behind. Gives nothing when that is not possible.
 */
export async function cleanVoice(content: Uint8Array<ArrayBuffer>) {
	const file = soundFile(content);
	if (!file) return undefined;
	using input = new Input({ source: new BufferSource(content), formats: [formats[file]] });
	try {
		const track = await input.getPrimaryAudioTrack();
		return track && (await repack(track));
	} catch {
		return undefined;
	}
}

async function repack(track: InputAudioTrack) {
	const codec = await track.getCodec();
	if (codec !== 'opus' && codec !== 'aac') return undefined;
	const decoderConfig = await track.getDecoderConfig();
	const packets = await packetsOf(track);
	const [first] = packets;
	if (!decoderConfig || !first) return undefined;

	const target = new BufferTarget();
	const output = new Output({ format: kept[codec].make(), target });
	const source = new EncodedAudioPacketSource(codec);
	output.addAudioTrack(source);
	await output.start();
	for (const packet of packets) {
		const timestamp = packet.timestamp - first.timestamp;
		await source.add(packet.clone({ timestamp, sideData: {} }), { decoderConfig });
	}
	await output.finalize();
	if (!target.buffer) return undefined;
	const last = packets.at(-1) ?? first;
	const seconds = Math.min(mostSeconds, Math.round(last.timestamp + last.duration - first.timestamp));
	return { mediaType: kept[codec].mediaType, content: new Uint8Array(target.buffer), seconds };
}

/** Up to where it is cut; from a recording that broke off, all that is whole. */
async function packetsOf(track: InputAudioTrack): Promise<EncodedPacket[]> {
	const packets: EncodedPacket[] = [];
	try {
		for await (const packet of new EncodedPacketSink(track).packets()) {
			const start = packets[0]?.timestamp ?? packet.timestamp;
			if (packet.timestamp - start + packet.duration > mostSeconds) break;
			if (packet.byteLength === 0 || packets.length >= mostPackets) break;
			packets.push(packet);
		}
	} catch {
		// The end of a recording that broke off is not there to be read.
	}
	return packets;
}
