/** Made-up words, the commonest first: those that stand at the front are said often, as in any language. */
const common =
	'school wait help teacher appointment nurse clinic lunch noise class form transport clinician letter support plan meeting parent review hall uniform taxi bus corridor friend answer phone worker therapy diagnosis medicine hospital college work quiet room break queue list month year explain listen change'.split(
		' '
	);

const onsets = 'b br c cl d dr f fl g gr h j k l m n p pl r s sk st t tr v w'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['l', 'n', 'r', 't', 'm', 'nd', 'rk', 'lt'];

export const wordCount = 20_000;

/** Every run makes the same words: a syllable for each digit of the word's number. */
export function makeWords(): string[] {
	const words = new Set(common);
	for (let number = 0; words.size < wordCount; number++) words.add(syllables(number));
	return [...words];
}

function syllables(number: number): string {
	const first = onsets[number % onsets.length]! + vowels[(number * 5) % vowels.length]!;
	const rest = Math.floor(number / onsets.length);
	const second = onsets[(rest * 7) % onsets.length]! + vowels[rest % vowels.length]!;
	return `${first}${second}${codas[Math.floor(rest / onsets.length) % codas.length]!}${tail(rest)}`;
}

function tail(rest: number): string {
	const left = Math.floor(rest / (onsets.length * codas.length));
	return left === 0 ? '' : vowels[left % vowels.length]! + codas[left % codas.length]!;
}

/** The same chances every run, so that two runs look for the same words. */
export function makeChance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
