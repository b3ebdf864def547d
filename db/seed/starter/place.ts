import type { Source } from './source.ts';

export type StarterPlace = {
	key: string;
	name: string;
	kind: 'district';
	/** Only here may a row have no source: no paper lists the districts. */
	source?: Source;
	basis: string;
};

// Kept by district, not only by county, because the county may become one, two or three councils,
// some with West Berkshire's area (S0 section 13).
const basis =
	'Public geography: the five district council areas of Oxfordshire in 2026. Not from the papers.';

export const places: StarterPlace[] = [
	{ key: 'cherwell', name: 'Cherwell', kind: 'district', basis },
	{ key: 'oxford', name: 'Oxford', kind: 'district', basis },
	{ key: 'south-oxfordshire', name: 'South Oxfordshire', kind: 'district', basis },
	{ key: 'vale-of-white-horse', name: 'Vale of White Horse', kind: 'district', basis },
	{ key: 'west-oxfordshire', name: 'West Oxfordshire', kind: 'district', basis }
];
