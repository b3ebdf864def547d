import * as recommendations from '@sd/db/recommendation';
import { anyone, router } from '../trpc.ts';

export const recommendation = router({
	list: anyone.query(async ({ ctx }) => ({ recommendations: await recommendations.list(ctx.logins.voice) }))
});
