import { writeAudit } from '@sd/db/audit';
import * as people from '@sd/db/person';
import * as recoveries from '@sd/db/recovery';
import type { Services } from '../context.ts';
import { makeCode, plainCode } from '../session/recovery-codes.ts';
import { useHours } from './rules/recovering.ts';

/**
 * For whoever runs the server, when the last administrator has lost everything: nobody in the app could let
 * them in. With another administrator there, two people do it in the app, and this refuses.
 */
export async function letIn(
	{ logins, keys, clock }: Pick<Services, 'logins' | 'keys' | 'clock'>,
	email: string
): Promise<{ name: string; codes: [string, string]; endsAt: Date }> {
	return logins.access.transaction().execute(async (tx) => {
		const administrators = await people.holdActive(tx, 'administrator');
		const named = await people.findCredentials(tx, email);
		if (!named || !administrators.includes(named.id))
			throw new Error(`No administrator signs in with ${email}. Check the e-mail address after --let-in.`);
		if (administrators.length > 1) {
			throw new Error(
				'There is another administrator. Ask them to let this person in, under People. Start again without --let-in.'
			);
		}
		const codes: [string, string] = [makeCode(), makeCode()];
		const hashOf = (code: string) => keys.hashRecoveryCode(named.id, plainCode(code));
		const now = clock.now();
		const endsAt = new Date(now.getTime() + useHours * 3_600_000);
		await recoveries.replace(tx, {
			personId: named.id,
			firstCodeHash: hashOf(codes[0]),
			secondCodeHash: hashOf(codes[1]),
			opensAt: now,
			endsAt
		});
		await writeAudit(tx, { action: 'person.letIn', object: 'person', id: named.id, outcome: 'done' });
		const { name } = (await people.find(tx, named.id))!;
		return { name, codes, endsAt };
	});
}
