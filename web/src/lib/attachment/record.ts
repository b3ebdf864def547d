/** Records one voice note, a second at a time, so that a call or a crash costs a second and not the story. */
import { voiceSeconds } from '@sd/shared/phone/answers';

export type RecordingProblem = 'denied' | 'noMicrophone' | 'cannotRecord' | 'broke';

/**
 * Sound that every phone can play comes first. Some browsers write opus into mp4, which fewer can play than
 * opus in WebM; and Safari says that it can write WebM and then cannot play it.
 */
const types = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Speech needs no more, and two minutes of it are less than a megabyte. */
const bitsPerSecond = 48_000;

type Heard = {
	onBegin: (type: string) => void;
	onChunk: (chunk: Uint8Array<ArrayBuffer>) => void;
	/** Four times a second: how long it is, and how loud from 0 to 1. */
	onMoment: (seconds: number, loudness: number) => void;
	/** Once all chunks are there. */
	onEnd: (why: 'stopped' | 'full' | 'broke') => void;
};

export type Recording = { stop: () => void };

const findType = () => globalThis.MediaRecorder && types.find((each) => MediaRecorder.isTypeSupported(each));

export const canRecord = () => Boolean(findType() && navigator.mediaDevices);

/** Begins to record, or says what is in the way. */
export async function record(heard: Heard): Promise<Recording | RecordingProblem> {
	const type = findType();
	if (!type || !canRecord()) return 'cannotRecord';
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true }
		});
	} catch (problem) {
		return whyNot(problem);
	}

	const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
	const loudness = listenTo(stream);
	const beganAt = performance.now();
	let why: 'stopped' | 'full' | 'broke' = 'stopped';
	let chunks: Promise<void> = Promise.resolve();
	const stop = (because: typeof why) => {
		if (recorder.state === 'inactive') return;
		why = because;
		recorder.stop();
	};
	const clock = setInterval(() => {
		const seconds = (performance.now() - beganAt) / 1000;
		heard.onMoment(seconds, loudness.now());
		if (seconds >= voiceSeconds) stop('full');
	}, 250);

	recorder.ondataavailable = ({ data }) => {
		// One after the other: read at the same moment, a later second could come before an earlier one.
		chunks = chunks.then(async () => {
			if (data.size > 0) heard.onChunk(new Uint8Array(await data.arrayBuffer()));
		});
	};
	recorder.onerror = () => stop('broke');
	recorder.onstop = () => {
		clearInterval(clock);
		loudness.stop();
		for (const track of stream.getTracks()) track.stop();
		void chunks.then(() => heard.onEnd(why));
	};
	// A telephone call takes the microphone away.
	for (const track of stream.getTracks()) track.onended = () => stop('broke');

	heard.onBegin(type);
	recorder.start(1000);
	return { stop: () => stop('stopped') };
}

function whyNot(problem: unknown): RecordingProblem {
	const name = problem instanceof DOMException ? problem.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
	if (name === 'NotFoundError') return 'noMicrophone';
	return name === 'NotSupportedError' ? 'cannotRecord' : 'broke';
}

/** How loud it is now. A browser that cannot say is not in the way of the recording. */
function listenTo(stream: MediaStream): { now: () => number; stop: () => void } {
	try {
		const context = new AudioContext();
		const analyser = new AnalyserNode(context, { fftSize: 1024 });
		context.createMediaStreamSource(stream).connect(analyser);
		const samples = new Float32Array(analyser.fftSize);
		return {
			now() {
				analyser.getFloatTimeDomainData(samples);
				const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
				return Math.min(1, Math.sqrt(power) * 6);
			},
			stop: () => void context.close()
		};
	} catch {
		return { now: () => 0, stop: () => undefined };
	}
}
