import { ask as askEasy } from './easy/ask.ts';
import { attachment as attachmentEasy } from './easy/attachment.ts';
import { draft as draftEasy } from './easy/draft.ts';
import { easier as easierEasy } from './easy/easier.ts';
import { frame as frameEasy } from './easy/frame.ts';
import { help as helpEasy } from './easy/help.ts';
import { home as homeEasy } from './easy/home.ts';
import { my as myEasy } from './easy/my.ts';
import { offline as offlineEasy } from './easy/offline.ts';
import { sent as sentEasy } from './easy/sent.ts';
import { share as shareEasy } from './easy/share.ts';
import { track as trackEasy } from './easy/track.ts';
import { waiting as waitingEasy } from './easy/waiting.ts';
import { ask } from './en-gb/ask.ts';
import { attachment } from './en-gb/attachment.ts';
import { draft } from './en-gb/draft.ts';
import { easier } from './en-gb/easier.ts';
import { frame } from './en-gb/frame.ts';
import { help } from './en-gb/help.ts';
import { home } from './en-gb/home.ts';
import { my } from './en-gb/my.ts';
import { offline } from './en-gb/offline.ts';
import { sent } from './en-gb/sent.ts';
import { share } from './en-gb/share.ts';
import { track } from './en-gb/track.ts';
import { waiting } from './en-gb/waiting.ts';
import type { Voice } from './voices.ts';
import type { Words } from './words.ts';

const lists: Record<Voice, Words> = {
	'en-gb': {
		ask,
		attachment,
		draft,
		easier,
		frame,
		help,
		home,
		my,
		offline,
		sent,
		share,
		track,
		waiting
	},
	easy: {
		ask: askEasy,
		attachment: attachmentEasy,
		draft: draftEasy,
		easier: easierEasy,
		frame: frameEasy,
		help: helpEasy,
		home: homeEasy,
		my: myEasy,
		offline: offlineEasy,
		sent: sentEasy,
		share: shareEasy,
		track: trackEasy,
		waiting: waitingEasy
	}
};

/** The whole list in one voice. On the server only: a phone gets the words of its own voice as data. */
export function wordsIn(voice: Voice): Words {
	return lists[voice];
}
