import fc from 'fast-check';
import { z } from 'zod';

type Schema = {
	type?: string;
	const?: unknown;
	enum?: unknown[];
	anyOf?: Schema[];
	oneOf?: Schema[];
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	format?: string;
	pattern?: string;
};

const nastyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom(
		'',
		' ',
		'\0',
		'a\0b',
		'\ud800',
		'half \udfff',
		'\u202etxt.exe',
		'\u200b\u200b',
		'\ufdfd'.repeat(200),
		'😀'.repeat(2500),
		'e\u0301'.repeat(3000),
		"'; drop table submission; --",
		'$1',
		'{{7*7}}',
		'<script>alert(1)</script>',
		'../../etc/passwd',
		'NaN',
		'1e999',
		'null',
		'__proto__',
		'a'.repeat(20_000)
	)
);
const nastyNumber = fc.constantFrom(
	0,
	-0,
	-1,
	1,
	2,
	7,
	2 ** 31,
	-(2 ** 31) - 1,
	2 ** 53 - 1,
	2 ** 63,
	1.5,
	1e308
);
const nastyDay = fc.oneof(
	fc.constantFrom('0000-01-01', '0001-01-01', '1999-12-31', '2026-02-30', '9999-12-31'),
	fc.constantFrom('2026-11-25', '2027-01-05', '2027-03-31')
);

const anything = fc.oneof(
	fc.jsonValue({ maxDepth: 4 }),
	nastyText,
	nastyNumber,
	fc.constantFrom(null, true, [], {})
);

const plainText = fc.constantFrom(
	'Some words',
	'x'.repeat(40),
	'a\0b and more words',
	'Half \ud83d and more words'
);

/** What the leaves are made of: `isPlain` mostly gets past every check of form, to what is behind it. */
type Leaves = { ids: readonly string[]; isPlain: boolean };

/** Input of the right shape, plain or as strange as fits; the same with one part spoilt; and any JSON. Ids are sometimes real ones. */
export function arbitraryInput(schema: z.ZodType | undefined, ids: readonly string[]): fc.Arbitrary<unknown> {
	if (!schema) return anything;
	const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
	const strange = fitting(form, { ids, isPlain: false });
	return fc.oneof(
		{ weight: 3, arbitrary: fitting(form, { ids, isPlain: true }) },
		{ weight: 2, arbitrary: strange },
		{
			weight: 1,
			arbitrary: fc.tuple(strange, nastyText, anything).map(([input, key, value]) => spoil(input, key, value))
		},
		{ weight: 1, arbitrary: anything }
	);
}

function fitting(schema: Schema, leaves: Leaves): fc.Arbitrary<unknown> {
	if ('const' in schema) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	const options = schema.anyOf ?? schema.oneOf;
	if (options) return fc.oneof(...options.map((option) => fitting(option, leaves)));
	switch (schema.type) {
		case 'object': {
			// A schema that trims an e-mail before it looks at it does not say that it wants one.
			const entries = Object.entries(schema.properties ?? {}).map(
				([key, value]) => [key, key === 'email' ? fc.emailAddress() : fitting(value, leaves)] as const
			);
			const requiredKeys = (schema.required ?? []) as never[];
			return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>, {
				requiredKeys
			});
		}
		case 'array':
			return fc.array(fitting(schema.items ?? {}, leaves), { minLength: 1, maxLength: 4 });
		case 'integer':
		case 'number':
			return leaves.isPlain ? fc.integer({ min: 1, max: 4 }) : nastyNumber;
		case 'boolean':
			return fc.boolean();
		case 'null':
			return fc.constant(null);
		case 'string':
			return fittingText(schema, leaves);
		default:
			return anything;
	}
}

function fittingText({ format, pattern }: Schema, { ids, isPlain }: Leaves): fc.Arbitrary<string> {
	if (format === 'uuid' || format === 'guid')
		return isPlain ? fc.constantFrom(...ids) : fc.uuid({ version: 4 });
	if (format === 'date') return nastyDay;
	if (format === 'email') return fc.emailAddress();
	if (pattern) return isPlain ? fc.stringMatching(simplest(pattern)) : nastyText;
	return isPlain ? plainText : nastyText;
}

/** fast-check makes texts for most patterns, and says at once when it cannot. */
function simplest(pattern: string): RegExp {
	const wanted = new RegExp(pattern);
	try {
		fc.stringMatching(wanted);
		return wanted;
	} catch {
		return /^[0-9a-f]{64}$/;
	}
}

function spoil(input: unknown, key: string, value: unknown): unknown {
	if (typeof input !== 'object' || input === null) return value;
	const keys = Object.keys(input);
	const hit = keys[key.length % Math.max(1, keys.length)];
	// Written out, so that a key called __proto__ is sent as a key.
	const pairs = Object.entries(input).map(([name, own]) => [name, name === hit ? value : own] as const);
	return Object.fromEntries([...pairs, [key, value], ['role', 'administrator']]);
}
