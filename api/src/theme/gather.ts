import type { Database } from '@sd/db/database';
import * as likenesses from '@sd/db/likeness';
import * as evidences from '@sd/db/theme-evidence';
import type { GatherEvidence } from '@sd/shared/theme';
import type { Actor } from '../context.ts';
import { NotFound } from '../errors.ts';
import { ownTheme } from './own.ts';
import { stepsOpenTo, type ThemeStep } from './rules/opening.ts';
import { checkVoiceStays } from './rules/sending.ts';

/** Puts accepted submissions under a theme and takes others out, all of it or nothing. */
export async function gather(
	db: Database,
	actor: Actor,
	{ id, add, remove, offered }: GatherEvidence
): Promise<{ id: string; evidence: number; open: ThemeStep[] }> {
	const theme = await ownTheme(db, actor, id);
	const submissionIds = [...new Set(add)].filter((each) => !remove.includes(each));
	// All at once and in one order: one kind after the other could wait for whoever takes many back, and they for it.
	await evidences.hold(db, [...submissionIds, ...remove]);

	if (submissionIds.length) {
		const { forumId } = theme;
		const addition = { themeId: id, forumId, addedBy: actor.id };
		const [suggested, found] = [true, false].map((wasOffered) =>
			submissionIds.filter((each) => offered.includes(each) === wasOffered)
		);
		const accepted =
			(await evidences.insert(db, { ...addition, submissionIds: suggested!, foundBy: 'suggestion' })) +
			(await evidences.insert(db, { ...addition, submissionIds: found!, foundBy: 'person' }));
		if (accepted < submissionIds.length) {
			throw new NotFound('One of these is not among what your forum accepted. Look again, then choose.');
		}
	}
	await evidences.remove(db, id, remove);
	await likenesses.keepOffers(db, { themeId: id, forumId: theme.forumId, offered, taken: submissionIds });
	await likenesses.refuseOffers(db, id, remove);

	const evidence = (await evidences.countByTheme(db, [id])).get(id) ?? 0;
	if (remove.length) checkVoiceStays(theme, evidence);
	return { id, evidence, open: stepsOpenTo({ ...theme, evidence }) };
}
