import type { Database } from '@sd/db/database';
import * as impacts from '@sd/db/impact';
import * as likenesses from '@sd/db/likeness';
import * as themes from '@sd/db/theme';
import * as changes from '@sd/db/theme-change';
import * as evidences from '@sd/db/theme-evidence';
import * as quotes from '@sd/db/theme-quote';
import * as readers from '@sd/db/theme-reader';
import type { ForumView } from '@sd/shared/report';
import { listActingGroups } from '../answer/acting-groups.ts';
import { answersOpenTo, isTheirs } from '../answer/rules/opening.ts';
import type { Actor } from '../context.ts';
import { NotFound } from '../errors.ts';
import { feltCounts, feltRating } from '../impact/rules/felt-rating.ts';
import { easyReading } from './easy-reading.ts';
import { readHowMany } from './how-many.ts';
import { stepsOpenTo } from './rules/opening.ts';
import { readSurroundings } from './surroundings.ts';

type Theme = NonNullable<Awaited<ReturnType<typeof themes.find>>>;
type Request = { id: string; day: string };

/** The whole theme for the forum whose it is; for everybody else what was sent, and no trace of who said it. */
export async function read(db: Database, actor: Actor, { id, day }: Request) {
	const theme = await themes.find(db, id);
	if (!theme) throw new NotFound('We cannot find that theme.');
	const isOwn = actor.role === 'coordinator' && theme.forumId === actor.forumId;
	return isOwn ? readWhole(db, theme, day) : readOutside(db, actor, { theme, day });
}

async function readWhole(db: Database, theme: Theme, day: string) {
	const { id, forumId: _, ...rest } = theme;
	const around = await readSurroundings(db, [id], day);
	const evidence = await evidences.list(db, id);
	const areas = await evidences.listAreas(
		db,
		evidence.map((each) => each.id)
	);
	const felt = feltCounts(await impacts.countByTheme(db, [id]));
	return {
		view: 'forum' as const,
		id,
		...rest,
		forumView: theme.forumView as ForumView | null,
		answeringDays: around.answeringDays,
		areas: around.areasOf(id),
		groups: around.groupsOf(id),
		evidence: evidence.map((each) => ({ ...each, areas: areas.get(each.id) ?? [] })),
		changes: await changes.list(db, id),
		easyReading: easyReading(theme.easyRead),
		readers: (await readers.list(db, id)).map(({ easyRead, ...reader }) => ({
			...reader,
			readTheseWords: easyRead === theme.easyRead
		})),
		agreement: await likenesses.countOffers(db, { themeId: id }),
		quotes: await quotes.listWithSource(db, id),
		quotesWithdrawn: await quotes.countWithdrawn(db, id),
		answers: around.answersOf(id),
		clock: around.clockOf(theme),
		impacts: felt,
		rating: feltRating(felt),
		open: theme.mergedInto ? [] : stepsOpenTo({ ...theme, evidence: evidence.length })
	};
}

/** Every field is named here, so that a column added to a theme does not leave the forum by itself. */
async function readOutside(db: Database, actor: Actor, { theme, day }: { theme: Theme; day: string }) {
	const { id, slug, sentence, easyRead, forumName, sentOn } = theme;
	const around = await readSurroundings(db, [id], day);
	const acting = await listActingGroups(db, actor);
	const howManyOf = await readHowMany(db);
	const groups = around.groupsOf(id);
	const groupIds = groups.map((group) => group.id);
	return {
		view: 'outside' as const,
		id,
		slug,
		sentence,
		easyRead,
		forumName,
		forumView: theme.forumView as ForumView | null,
		sentOn,
		answeringDays: around.answeringDays,
		areas: around.areasOf(id),
		groups,
		isYours: isTheirs(acting, { groups: groupIds }),
		...howManyOf(id),
		quotes: (await quotes.list(db, id)).map(({ wording }) => ({ wording })),
		answers: around.answersOf(id),
		clock: around.clockOf(theme),
		open: answersOpenTo(actor.role, acting, { groups: groupIds })
	};
}
