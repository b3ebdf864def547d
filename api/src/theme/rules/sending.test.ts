import { expect, test } from 'vitest';
import { checkReadyToSend, checkTwinStays, checkVoiceStays, missingBeforeSending } from './sending.ts';

const ready = { sentence: 'Taxis come late', easyRead: 'Taxis are late.', evidence: 1 };

test('a theme with a sentence, its Easy Read twin and one voice behind it can be sent', () => {
	expect(missingBeforeSending(ready)).toBeUndefined();
	expect(() => checkReadyToSend(ready)).not.toThrow();
});

test('a theme that lacks any of the three cannot, and says which', () => {
	expect(() => checkReadyToSend({ ...ready, sentence: '' })).toThrow('sentence');
	expect(() => checkReadyToSend({ ...ready, easyRead: '' })).toThrow('Easy Read');
	expect(() => checkReadyToSend({ ...ready, evidence: 0 })).toThrow('at least one submission');
});

test('a theme that was sent keeps its twin and a voice; one that was not may still lack them', () => {
	const [sent, draft] = [{ sentOn: '2026-11-25' }, { sentOn: null }];
	expect(() => checkTwinStays(sent, 'Late taxis.')).not.toThrow();
	expect(() => checkTwinStays(sent, '')).toThrow('keeps its Easy Read words');
	expect(() => checkTwinStays(draft, '')).not.toThrow();
	expect(() => checkVoiceStays(sent, 1)).not.toThrow();
	expect(() => checkVoiceStays(sent, 0)).toThrow('at least one submission stays');
	expect(() => checkVoiceStays(draft, 0)).not.toThrow();
});
