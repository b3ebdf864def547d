import * as groups from '@sd/db/group';
import { anyone, router } from '../trpc.ts';

export const group = router({
	list: anyone.query(async ({ ctx }) => ({ groups: await groups.list(ctx.logins.voice) }))
});
