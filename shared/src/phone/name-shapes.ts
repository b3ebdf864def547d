/** Some names tell themselves by how they are built, so a list need not hold them all: Harpreet, Abdirahman, Kowalczyk. */
const shapes = [
	/^abd[aeiu]l?[a-z]{3,}$/,
	/^[a-z]{2,}(?:preet|deep|dip|jeet|jinder|winder|vinder)$/,
	/^[a-z]{3,}(?:kov|kova|escu|eanu|czyk|wicz|enko|shvili|oglu|opoulos|akis|slaw|slawa|ullah|allah)$/,
	/^[a-z]{3,}[^aeiou](?:ski|ska|cki|cka)$/,
	/^olu[a-z]{4,}$/,
	/^ade(?:b|da|k|l[aeo]|s|t|w|y)[a-z]{2,}$/,
	/^chi(?:z|am|ne[dnl]|nw|bu|di|ke[zl])[a-z]{2,}$/,
	/^chuk[a-z]{3,}$/,
	/^(?:o'|fitz|mc)(?!clock)[a-z]{3,}$/
];

export function hasNameShape(word: string): boolean {
	return shapes.some((shape) => shape.test(word)) && !/^abd(?:uct|icat|omen)/.test(word);
}

/** One key for the ways a name is spelled: Aaliyah and Aliya, Kareem and Karim. */
export function nameSound(name: string): string {
	return name
		.replace(/ee/g, 'i')
		.replace(/oo/g, 'u')
		.replace(/(.)\1+/g, '$1')
		.replace(/y/g, 'i')
		.replace(/e?i?h?$/, '');
}

/** "Panels", "panelled" and "panelling" are as little a name as "panel". */
export function wordStem(word: string): string {
	return word.replace(/(?:'s|ly|ing|e?s|e?d|er|ment)$/, '');
}

/** Made when it is first wanted, so that a phone that never asks never pays. */
export function cached<Value>(make: () => Value): () => Value {
	let value: Value | undefined;

	return () => (value ??= make());
}
