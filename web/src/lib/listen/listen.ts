/**
 * Reads the page aloud, one sentence at a time, with a voice of the phone itself. There are only Stop and
 * Again: on many phones "pause" means "end".
 */
import { piecesIn, type Piece } from './pieces.ts';

const html = document.documentElement;
const rates: Record<string, number> = { slow: 0.75, usual: 1, fast: 1.3 };

let pieces: Piece[] = [];
let at = 0;
let spoken: SpeechSynthesisUtterance | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A voice that is not on the phone sends what it reads to somebody else's server: never that one. */
function voice(): SpeechSynthesisVoice | undefined {
	const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
	const speaks = (language: string) => own.find(({ lang }) => lang.replace('_', '-').startsWith(language));
	return speaks('en-GB') ?? speaks('en');
}

function say() {
	const piece = pieces[at];
	if (!piece) return stop();
	show(piece);
	const utterance = new SpeechSynthesisUtterance(piece.text);
	utterance.voice = voice() ?? null;
	utterance.lang = 'en-GB';
	utterance.rate = rates[html.dataset['speed'] ?? ''] ?? 1;
	const goOn = () => {
		// What was stopped ends too, and must not go on.
		if (spoken !== utterance) return;
		at += 1;
		say();
	};
	utterance.onend = goOn;
	utterance.onerror = goOn;
	// Held here, or some browsers forget it in the middle of a sentence.
	spoken = utterance;
	speechSynthesis.speak(utterance);
}

/** Some phones lose what they are asked to say right after they were told to be quiet. */
function sayFromStart() {
	quiet();
	pieces = piecesIn(document.querySelector('main') ?? document.body);
	at = 0;
	html.dataset['listening'] = 'on';
	timer = setTimeout(say, 50);
}

function quiet() {
	clearTimeout(timer);
	spoken = undefined;
	speechSynthesis.cancel();
	show(undefined);
}

function stop() {
	if (html.dataset['listening'] !== 'on') return;
	const hasFocus = document.activeElement?.matches('[data-listen]');
	quiet();
	html.dataset['listening'] = 'ready';
	if (hasFocus) focusOn('read');
}

let heard: Element | undefined;

function show(piece: Piece | undefined) {
	heard?.removeAttribute('data-heard');
	heard = undefined;
	if ('highlights' in CSS) {
		if (piece) CSS.highlights.set('listen', new Highlight(piece.range));
		else CSS.highlights.delete('listen');
	} else if (piece) {
		heard = piece.element;
		heard.setAttribute('data-heard', '');
	}
	piece?.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

const focusOn = (which: string) => document.querySelector<HTMLElement>(`[data-listen=${which}]`)?.focus();

const acts: Record<string, () => void> = {
	read() {
		sayFromStart();
		focusOn('stop');
	},
	again: sayFromStart,
	stop
};

export function offerToListen(): void {
	if (!('speechSynthesis' in globalThis)) return;
	const look = () => {
		if (voice() && !html.dataset['listening']) html.dataset['listening'] = 'ready';
	};
	look();
	// Voices come late, and some browsers do not say when.
	speechSynthesis.addEventListener?.('voiceschanged', look);
	setTimeout(look, 500);

	document.addEventListener('click', ({ target }) => {
		const pressed = (target as Element).closest<HTMLElement>('[data-listen]');
		if (pressed) acts[pressed.dataset['listen'] ?? '']?.();
		else if ((target as Element).closest('a[href]')) stop();
	});
	// Another question, another page, or nobody looking.
	document.addEventListener('submit', stop);
	document.addEventListener('visibilitychange', () => document.hidden && stop());
	for (const going of ['leavefast', 'pagehide', 'popstate']) addEventListener(going, stop);
}
