import modelUrl from '@sd/shared/phone/worry-model.json?url';
import { worryReader, type WorryReader } from '@sd/shared/phone/worries';

let reading: Promise<WorryReader> | undefined;

/** What was learned comes as data of its own, once; where it did not come, it is asked for again the next time. */
export function loadWorryReader(): Promise<WorryReader> {
	reading ??= fetchModel().then(worryReader);
	reading.catch(() => (reading = undefined));
	return reading;
}

async function fetchModel() {
	const reply = await fetch(modelUrl);
	if (!reply.ok) throw new Error('The list of worrying words did not come');
	return reply.json();
}
