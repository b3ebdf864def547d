/** How often one thing may be done. The whole list: the limiter and its tests are both made from it. */
export const limits = {
	'send from one place': { most: 60, seconds: 3600 },
	'wrong gathering code from one place': { most: 20, seconds: 900 },
	// For a session of one: the verb says how many a room holds.
	'send in one gathering': { most: 2, seconds: 10_800 },
	'send, everybody': { most: 2000, seconds: 3600 },
	// A submission brings four at most. Opening them is the dearest thing that anybody can ask of us.
	'attachments from one place': { most: 30, seconds: 3600 },
	'attachments, everybody': { most: 600, seconds: 3600 },
	'wrong receipt from one place': { most: 10, seconds: 900 },
	'wrong receipt, everybody': { most: 200, seconds: 3600 },
	'message with one receipt': { most: 20, seconds: 43_200 },
	'message from one place': { most: 200, seconds: 43_200 },
	'change with one receipt': { most: 40, seconds: 43_200 },
	'sign in from one place': { most: 60, seconds: 900 },
	'sign in to one account from one place': { most: 5, seconds: 900 },
	'sign in to one account': { most: 10, seconds: 300 },
	'prove who one is': { most: 5, seconds: 900 },
	'passkey of the team from one place': { most: 60, seconds: 900 },
	'member signs in from one place': { most: 60, seconds: 900 },
	'sign in to one member from one place': { most: 5, seconds: 900 },
	'join with a code from one place': { most: 10, seconds: 900 },
	'accept an invitation from one place': { most: 5, seconds: 900 },
	'recover from one place': { most: 5, seconds: 900 }
} as const satisfies Record<string, { most: number; seconds: number }>;

export type Limit = keyof typeof limits;
