/** Reads one line as a way to reach somebody: an e-mail address or a phone number, and nothing else. */
import type { ContactHow } from './answers.ts';

// Both take no more than the schema of the same noun does, so that the server never refuses what a phone took.
const email = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
const phone = /^\+?[0-9][0-9 ()-]{5,24}$/;
const longest = 254;

export function readContact(line: string | undefined): { how: ContactHow; address: string } | undefined {
	const address = line?.trim() ?? '';
	if (phone.test(address)) return { how: 'phone', address };
	const small = address.toLowerCase();
	return small.length <= longest && email.test(small) ? { how: 'email', address: small } : undefined;
}
