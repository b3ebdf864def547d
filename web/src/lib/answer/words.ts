import type { Delivery, Disposition } from '@sd/shared/answer';

type Choice = { label: string; more: string };

export const dispositionWords: Record<Disposition, Choice> = {
	incorporated: { label: 'It goes into our work', more: 'You said it, and it changes what we do.' },
	'already happening': { label: 'It was happening already', more: 'Say how people can notice it.' },
	redirected: {
		label: 'We send it on to the people who can do it',
		more: 'Say to whom. The clock goes on until they answer.'
	},
	'not now': { label: 'Not now', more: 'Say what stands in the way, and when you look again.' },
	declined: { label: 'No', more: 'Say why, so that a person who hoped for it can follow you.' }
};

export const deliveryWords: Record<Delivery, Choice> = {
	'off track': { label: 'Off track', more: 'It will not be done as it stands.' },
	behind: { label: 'Behind', more: 'It will be done, but later.' },
	'on track': { label: 'On track', more: 'It will be done by the day.' },
	finished: { label: 'Finished', more: 'It is done. Whether it helped, people say.' }
};
