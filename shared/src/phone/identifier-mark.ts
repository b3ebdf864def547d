export type IdentifierType =
	| 'nhs-number'
	| 'upn'
	| 'nino'
	| 'phone'
	| 'email'
	| 'postcode'
	| 'date-of-birth'
	| 'url'
	| 'handle'
	| 'address'
	| 'name'
	| 'school'
	| 'service'
	| 'place'
	| 'reference'
	| 'vehicle'
	| 'singular'
	| 'condition';

export type Strength = 'strong' | 'weak';

/** A mark on the plain copy, before it is carried back to the text as typed. */
export type Mark = { type: IdentifierType; strength: Strength; from: number; to: number; why?: string };
