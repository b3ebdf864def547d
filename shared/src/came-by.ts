/** How something that was told came to the forum: sent here by whoever tells it, or written down by somebody who was told. */
export const cameBys = [
	'contributor',
	'paper form',
	'phone call',
	'meeting note',
	'e-mail',
	'tracker'
] as const;
export type CameBy = (typeof cameBys)[number];
