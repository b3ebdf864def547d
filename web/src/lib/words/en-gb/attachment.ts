import type { AttachmentWords } from '../attachment.ts';

export const attachment: AttachmentWords = {
	voice: {
		title: 'Say it out loud',
		hint: 'Press the button and talk. Press it again to stop. You can listen before you send it.',
		promise: 'Your forum writes down what you say. Then we delete the sound.',
		record: 'Start recording',
		stop: 'Stop recording',
		listen: 'Listen to it',
		stopListening: 'Stop listening',
		again: 'Record it again',
		remove: 'Delete the recording',
		kept: 'We kept what you said.',
		weHear: 'We can hear you.',
		isQuiet: 'It is quiet. Talk a little louder.',
		nearlyFull: 'You have 15 seconds left.',
		isFull: 'That was 2 minutes, so we stopped. It is all here.',
		removed: 'The recording is deleted.',
		orWrite: 'Or write it here'
	},
	second: '1 second',
	seconds: '{seconds} seconds',
	minute: '1 minute',
	minuteAndSecond: '1 minute 1 second',
	minuteAndSeconds: '1 minute {seconds} seconds',
	minutes: '2 minutes',
	problem: {
		denied: 'The microphone is switched off for this page. Allow it in your browser and try again, or write.',
		noMicrophone: 'We cannot find a microphone. You can write instead.',
		cannotRecord: 'This browser cannot record. You can write instead.',
		broke: 'Recording stopped working. What you said is kept. Try again, or write.',
		notPicture: 'We cannot open that picture. Choose a photo, or draw one.',
		enough: 'You have 3 pictures. Remove one to add another.'
	},
	picture: {
		title: 'Add a picture',
		hint: 'You can add up to 3. You can skip this.',
		noFaces: 'Leave out the faces and names of other people.',
		photograph: 'Take a photo',
		choose: 'Choose a picture',
		draw: 'Draw a picture',
		describe: 'Describe your picture in words',
		number: 'Picture {number}',
		remove: 'Remove',
		added: 'Picture {number} is added.',
		removed: 'The picture is removed.'
	},
	drawing: {
		title: 'Draw your picture',
		hint: 'Draw with a finger, a pen or a mouse.',
		paper: 'Paper to draw on',
		pens: 'Pens',
		pen: { thin: 'Thin', middle: 'Middle', thick: 'Thick' },
		undo: 'Undo',
		clear: 'Start again',
		keep: 'Add this drawing',
		leave: 'Close without adding'
	},
	plain: {
		title: 'Add a picture or a sound',
		picture: 'Add a picture',
		sound: 'Add a sound',
		hint: 'You can skip this. All files together can be 9 MB.',
		later: 'You can add a picture or a sound on the last page.'
	},
	own: {
		title: 'What you added',
		voice: 'Your voice note',
		picture: 'Your picture',
		listen: 'Listen',
		show: 'Show',
		unreadable: 'We could not open this one. Your words are safe.',
		deleted: 'We have deleted the sound, as we promised.',
		away: 'We cannot show it right now. Try again in a minute.'
	}
};
