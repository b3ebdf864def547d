/** A forum looks up how to reach somebody only if that person wants an answer or help. */
type Given = { wantsReply: boolean };
type Told = { wantsHelp: boolean };

export function mayBeRead({ wantsReply }: Given, { wantsHelp }: Told): boolean {
	return wantsReply || wantsHelp;
}
