/**
 * The forum read its tracker before we came, so its rows are accepted as they are, but for those that a person has to
 * look at: somebody may be named, or may be in danger. What a machine finds is never hidden or let through by a machine.
 */
import { findIdentifiers } from '@sd/shared/identifiers';
import { worryRank } from '@sd/shared/worries';

export type WayIn = { status: 'accepted' | 'received'; worryRank: number };

export function wayIn({ story, better }: { story: string; better: string }, today: string): WayIn {
	const rank = worryRank(`${story}\n${better}`);
	const isNamed = [story, better].some((text) => findIdentifiers(text, today).length > 0);
	return { status: rank > 0 || isNamed ? 'received' : 'accepted', worryRank: rank };
}
