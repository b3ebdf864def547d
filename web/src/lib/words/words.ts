import type { AskWords } from './ask.ts';
import type { AttachmentWords } from './attachment.ts';
import type { DraftWords } from './draft.ts';
import type { EasierWords } from './easier.ts';
import type { FrameWords } from './frame.ts';
import type { HelpWords } from './help.ts';
import type { HomeWords } from './home.ts';
import type { MyWords } from './my.ts';
import type { OfflineWords } from './offline.ts';
import type { SentWords } from './sent.ts';
import type { ShareWords } from './share.ts';
import type { TrackWords } from './track.ts';
import type { WaitingWords } from './waiting.ts';
/**
 * Every word a contributor meets, in two voices: "en-gb" (the usual words) and "easy" (Easy Read). They travel
 * as data of the page, never as JavaScript, so a voice that nobody chose costs nobody anything.
 *
 * To add words: add the key to the type of its part (`words/<part>.ts`), then to `words/en-gb/<part>.ts` and to
 * `words/easy/<part>.ts`; a voice that lacks it does not compile. Read them in a component with
 * `const words = $derived(currentWords().<part>)`. A number or a date goes in as `{days}` and `fill(text, { days })`.
 * A new part is also named here and in `words.server.ts`. `words.test.ts` keeps both voices short and plain.
 *
 * How to write "easy": one idea a sentence, about ten words at most; a hard word is explained in the sentence
 * after it; say who does what. Never shorten a promise or a warning so that it means something else.
 */
export type Words = {
	ask: AskWords;
	attachment: AttachmentWords;
	draft: DraftWords;
	easier: EasierWords;
	frame: FrameWords;
	help: HelpWords;
	home: HomeWords;
	my: MyWords;
	offline: OfflineWords;
	sent: SentWords;
	share: ShareWords;
	track: TrackWords;
	waiting: WaitingWords;
};
