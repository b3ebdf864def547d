import { answer } from './answer/router.ts';
import { ask } from './ask/router.ts';
import { attachment } from './attachment/router.ts';
import { audit } from './audit/router.ts';
import { concern } from './concern/router.ts';
import { contact } from './contact/router.ts';
import { digest } from './digest/router.ts';
import { entry } from './entry/router.ts';
import { gathering } from './gathering/router.ts';
import { group } from './group/router.ts';
import { impact } from './impact/router.ts';
import { imports } from './import/router.ts';
import { member } from './member/router.ts';
import { message } from './message/router.ts';
import { moderation } from './moderation/router.ts';
import { person } from './person/router.ts';
import { plan } from './plan/router.ts';
import { recommendation } from './recommendation/router.ts';
import { release } from './release/router.ts';
import { report } from './report/router.ts';
import { session } from './session/router.ts';
import { setting } from './setting/router.ts';
import { submission } from './submission/router.ts';
import { template } from './template/router.ts';
import { theme } from './theme/router.ts';
import { router } from './trpc.ts';

export const appRouter = router({
	answer,
	ask,
	attachment,
	audit,
	concern,
	contact,
	digest,
	entry,
	gathering,
	group,
	impact,
	import: imports,
	member,
	message,
	moderation,
	person,
	plan,
	recommendation,
	release,
	report,
	session,
	setting,
	submission,
	template,
	theme
});

export type AppRouter = typeof appRouter;
