/** A theme is sent when somebody's voice stands behind it and it has its Easy Read words: no twin, no publish. */
import { NotAllowedNow } from '../../errors.ts';

type Draft = { sentence: string; easyRead: string; evidence: number };

/** What to do before it can be sent, or nothing when it is ready. */
export function missingBeforeSending({ sentence, easyRead, evidence }: Draft): string | undefined {
	if (!sentence) return 'Write what people said, in one sentence, before you send it.';
	if (!easyRead) return 'Write the Easy Read words too, before you send it.';
	if (evidence < 1) return 'Put at least one submission under it before you send it.';
	return undefined;
}

export function checkReadyToSend(draft: Draft): void {
	const missing = missingBeforeSending(draft);
	if (missing) throw new NotAllowedNow(missing);
}

type Sent = { sentOn: string | null };

export function checkTwinStays({ sentOn }: Sent, easyRead: string): void {
	if (sentOn === null || easyRead) return;
	throw new NotAllowedNow(
		'This theme was sent, so it keeps its Easy Read words. Change them, but do not leave them out.'
	);
}

/** People may take their own words back at any time; the forum does not leave what it sent with nobody behind it. */
export function checkVoiceStays({ sentOn }: Sent, evidence: number): void {
	if (sentOn === null || evidence > 0) return;
	throw new NotAllowedNow('This theme was sent, so at least one submission stays under it.');
}
