/** Which themes may become part of another: only those that nobody outside the forum has seen. */
import { NotAllowedNow } from '../../errors.ts';

type Merging = { id: string; sentOn: string | null };

export function checkMayMerge(theme: Merging, into: Merging): void {
	if (theme.id === into.id) throw new NotAllowedNow('Choose another theme to put this one into.');
	if (theme.sentOn !== null) {
		throw new NotAllowedNow(
			'This theme was sent, so people may be answering it. Put the other one into this one instead.'
		);
	}
}
