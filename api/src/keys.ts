import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What a key is for. One key a purpose, so that one which leaks opens one thing. */
type Purpose =
	| 'words'
	| 'intake'
	| 'attachment'
	| 'receipt'
	| 'pass'
	| 'member'
	| 'second factor'
	| 'concern'
	| 'import'
	| 'erasure';

/** What is locked and opened again; the others only hash. */
type Locking = 'words' | 'intake' | 'pass' | 'second factor' | 'concern';

const keyId = 'k1';

/** The first byte of what is locked as bytes: this form, under this key. */
const firstForm = Buffer.from([1]);

/** All the server's keys are made from APP_SECRET: one secret to keep, and losing it loses every encrypted word. */
export function makeKeys(appSecret: string) {
	const keyFor = (purpose: Purpose) =>
		Buffer.from(hkdfSync('sha256', appSecret, '', `said-and-done ${purpose} ${keyId}`, 32));
	const keys = {
		words: keyFor('words'),
		intake: keyFor('intake'),
		receipt: keyFor('receipt'),
		pass: keyFor('pass'),
		member: keyFor('member'),
		'second factor': keyFor('second factor'),
		attachment: keyFor('attachment'),
		concern: keyFor('concern'),
		import: keyFor('import'),
		erasure: keyFor('erasure')
	};

	return {
		/** `place` says where it is kept (table, column, row), so that a value moved elsewhere no longer opens. */
		lock(purpose: Locking, text: string, place: string): string {
			const nonce = randomBytes(12);
			const cipher = createCipheriv('aes-256-gcm', keys[purpose], nonce).setAAD(Buffer.from(place));
			const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
			const parts = [nonce, locked, cipher.getAuthTag()].map((part) => part.toString('base64url'));
			return ['v1', keyId, ...parts].join('.');
		},

		unlock(purpose: Locking, locked: string, place: string): string {
			const [version, id, nonce, text, tag] = locked.split('.');
			if (version !== 'v1' || id !== keyId || !nonce || text === undefined || !tag) {
				throw new Error(`What is kept at ${place} is not in a form we know`);
			}
			const decipher = createDecipheriv('aes-256-gcm', keys[purpose], Buffer.from(nonce, 'base64url'), {
				authTagLength: 16
			})
				.setAAD(Buffer.from(place))
				.setAuthTag(Buffer.from(tag, 'base64url'));
			return decipher.update(Buffer.from(text, 'base64url'), undefined, 'utf8') + decipher.final('utf8');
		},

		/** The same for a voice note or a picture, with a key of its own. */
		lockBytes(content: Uint8Array, place: string): Buffer {
			const nonce = randomBytes(12);
			const cipher = createCipheriv('aes-256-gcm', keys.attachment, nonce).setAAD(Buffer.from(place));
			const locked = Buffer.concat([cipher.update(content), cipher.final()]);
			return Buffer.concat([firstForm, nonce, cipher.getAuthTag(), locked]);
		},

		unlockBytes(locked: Buffer, place: string): Buffer {
			if (locked.length < 29 || !locked.subarray(0, 1).equals(firstForm)) {
				throw new Error(`What is kept at ${place} is not in a form we know`);
			}
			const decipher = createDecipheriv('aes-256-gcm', keys.attachment, locked.subarray(1, 13), {
				authTagLength: 16
			})
				.setAAD(Buffer.from(place))
				.setAuthTag(locked.subarray(13, 29));
			return Buffer.concat([decipher.update(locked.subarray(29)), decipher.final()]);
		},

		/** The pepper: a stolen database is no use without it. */
		hashReceipt(derived: string): Buffer {
			return createHmac('sha256', keys.receipt).update(derived).digest();
		},

		/** What a spreadsheet, or a row of one, is known again by. */
		hashOfImport(kind: 'file' | 'row', content: string | Uint8Array): Buffer {
			return createHmac('sha256', keys.import).update(`${kind}|`).update(content).digest();
		},

		/** What a member is found by. The kind is hashed with it, so that a name is never taken for a code. */
		hashOfMember(kind: 'name' | 'code' | 'mark', text: string): Buffer {
			return createHmac('sha256', keys.member).update(`${kind}|${text}`).digest();
		},

		/** What was erased, in the ledger: whoever has the file and not the key learns no id from it. */
		hashOfErased(kind: string, name: string): string {
			return createHmac('sha256', keys.erasure).update(`${kind}|${name}`).digest('base64url');
		},

		/** A recovery code of the team, which is long enough to need no salt of its own. */
		hashRecoveryCode(personId: string, code: string): Buffer {
			return createHmac('sha256', keys['second factor']).update(`${personId}|${code}`).digest();
		}
	};
}
export type Keys = ReturnType<typeof makeKeys>;

/** Where a submission's words are kept, as the associated data that binds them there. */
export const placeOf = (field: 'story' | 'better', submissionId: string) =>
	`submission|${field}|${submissionId}`;

/** The same for what hangs on a submission: the table, the column and the row. */
export const placeIn = (table: PlacedTable, column: string, id: string) => `${table}|${column}|${id}`;
type PlacedTable =
	| 'contact'
	| 'message'
	| 'attachment'
	| 'member'
	| 'person_authenticator'
	| 'concern'
	| 'concern_step'
	| 'import'
	| 'import_row'
	| 'import_mapping'
	| 'submission_outcome';
