/** What stands where something was hidden, the same wherever it is hidden: by the person who wrote it or by a coordinator. */
export const redactionKinds = [
	'name',
	'place',
	'school',
	'service',
	'date',
	'age',
	'contact',
	'diagnosis',
	'other'
] as const;
export type RedactionKind = (typeof redactionKinds)[number];

export const placeholders: Record<RedactionKind, string> = {
	name: '[a name]',
	place: '[a place]',
	school: '[a school]',
	service: '[a service]',
	date: '[a date]',
	age: '[an age]',
	contact: '[contact details]',
	diagnosis: '[a diagnosis]',
	other: '[taken out]'
};
