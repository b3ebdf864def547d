import type { AttachmentWords } from '../attachment.ts';

export const attachment: AttachmentWords = {
	voice: {
		title: 'Talk',
		hint: 'Press the big button. Talk. Press it again to stop. You can listen first.',
		promise: 'Your forum listens. They write down what you say. Then we delete the sound.',
		record: 'Start recording',
		stop: 'Stop recording',
		listen: 'Listen',
		stopListening: 'Stop listening',
		again: 'Record again',
		remove: 'Delete it',
		kept: 'We kept what you said.',
		weHear: 'We can hear you.',
		isQuiet: 'It is quiet. Talk louder.',
		nearlyFull: '15 seconds left.',
		isFull: 'That was 2 minutes. We stopped. We have all of it.',
		removed: 'It is deleted.',
		orWrite: 'Or write here'
	},
	second: '1 second',
	seconds: '{seconds} seconds',
	minute: '1 minute',
	minuteAndSecond: '1 minute 1 second',
	minuteAndSeconds: '1 minute {seconds} seconds',
	minutes: '2 minutes',
	problem: {
		denied: 'The microphone is off. Ask somebody to turn it on. Or you can write.',
		noMicrophone: 'We cannot find a microphone. You can write.',
		cannotRecord: 'This phone cannot record here. You can write.',
		broke: 'The recording stopped. We kept what you said. You can try again. Or you can write.',
		notPicture: 'We cannot open that picture. Choose another one. Or draw one.',
		enough: 'You have 3 pictures. Remove one first.'
	},
	picture: {
		title: 'Add a picture',
		hint: 'You can add 3 pictures. You can skip this.',
		noFaces: 'Do not show the faces of other people. Do not show their names.',
		photograph: 'Take a photo',
		choose: 'Choose a picture',
		draw: 'Draw a picture',
		describe: 'Write about your picture',
		number: 'Picture {number}',
		remove: 'Remove',
		added: 'Picture {number} is added.',
		removed: 'The picture is gone.'
	},
	drawing: {
		title: 'Draw',
		hint: 'Draw with your finger. Or use a pen or a mouse.',
		paper: 'Paper to draw on',
		pens: 'Pens',
		pen: { thin: 'Thin', middle: 'Middle', thick: 'Thick' },
		undo: 'Undo',
		clear: 'Start again',
		keep: 'Add this drawing',
		leave: 'Close. Do not add it'
	},
	plain: {
		title: 'Add a picture or a sound',
		picture: 'Add a picture',
		sound: 'Add a sound',
		hint: 'You can skip this. All files together can be 9 MB. MB says how big a file is.',
		later: 'You can add a picture or a sound. The last page asks you.'
	},
	own: {
		title: 'What you added',
		voice: 'Your voice',
		picture: 'Your picture',
		listen: 'Listen',
		show: 'Show',
		unreadable: 'We could not open this one. We have your words.',
		deleted: 'We deleted the sound. We promised that.',
		away: 'We cannot show it now. Try again in a minute.'
	}
};
