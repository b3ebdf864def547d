import { forgetSound } from '../attachment/forget-sound.ts';
import { closeDays } from '../audit/close-days.ts';
import { tellLeads } from '../concern/tell.ts';
import { tellContacts } from '../contact/tell.ts';
import type { Services } from '../context.ts';
import { tellDesk } from '../digest/tell.ts';
import { forgetImports } from '../import/forget.ts';
import { workOnImports } from '../import/work.ts';
import { tellRecovering } from '../person/tell-recovery.ts';
import { countAsked } from '../release/count-asked.ts';
import { shutDormant } from '../retention/dormant.ts';
import { endSessions, forgetWhatIsOver } from '../retention/sweep.ts';
import { foldTallies } from '../theme/fold-tally.ts';
import { placeAccepted } from '../theme/place-accepted.ts';

/** Every background job: when it sweeps, and what it does. */
export const jobs = {
	// After midnight in London, and each hour after, in case the server slept.
	'close-days': { cron: '7 * * * *', work: closeDays },
	// Twice a day and never when something happens, so that an e-mail says nothing of when.
	'tell-contacts': { cron: '0 8,16 * * *', work: tellContacts },
	'tell-desk': { cron: '0 8,16 * * *', work: tellDesk },
	'tell-leads': { cron: '*/5 * * * *', work: tellLeads },
	'tell-recovering': { cron: '*/5 * * * *', work: tellRecovering },
	'forget-sound': { cron: '23 * * * *', work: forgetSound },
	'forget-imports': { cron: '41 * * * *', work: forgetImports },
	import: { cron: '* * * * *', work: workOnImports },
	'place-accepted': { cron: '*/2 * * * *', work: placeAccepted },
	'fold-tallies': { cron: '*/10 * * * *', work: foldTallies },
	release: { cron: '* * * * *', work: (services: Services) => countAsked(services) },
	'forget-what-is-over': { cron: '41 * * * *', work: forgetWhatIsOver },
	'shut-dormant': { cron: '17 3 * * *', work: shutDormant },
	'sign-out': { cron: '*/10 * * * *', work: endSessions }
} satisfies Record<string, { cron: string; work: (services: Services) => Promise<void> }>;
