export type IdentifierType =
	'nhs-number' | 'upn' | 'phone' | 'email' | 'postcode' | 'date-of-birth' | 'url' | 'handle';

export type Strength = 'strong' | 'weak';

/** A mark on the plain copy, before it is carried back to the text as typed. */
export type Mark = { type: IdentifierType; strength: Strength; from: number; to: number };
