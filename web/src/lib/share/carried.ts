import type { ChosenAnswer } from '@sd/shared/phone/answers';
import type { Card } from '@sd/shared/phone/cards';
import type { Answers } from './steps.ts';

/** The name of a field that stands for one of several: the face of a card, who chose an answer. */
export function fieldName(of: 'card', card: Card): string;
export function fieldName(of: 'chosenBy', answer: ChosenAnswer): string;
export function fieldName(of: string, name: string): string;
export function fieldName(of: string, name: string): string {
	return `${of}:${name}`;
}

/** Each answer as the name and value of a hidden field, but for those that the page itself asks. */
export function hiddenFields(answers: Answers, asked: readonly string[]): [string, string][] {
	const { cards = {}, chosenBy = {}, about, kept = [], ...single } = answers;
	const fields = [
		...Object.entries(single),
		...Object.entries(cards).map(([card, face]) => [fieldName('card', card), face] as const),
		...Object.entries(chosenBy).map(([answer, who]) => [fieldName('chosenBy', answer), who] as const),
		...about.map((id) => ['about', id] as const),
		...kept.map((words) => ['kept', words] as const)
	];
	return fields.flatMap(([name, value]): [string, string][] =>
		value === undefined || asked.includes(name) ? [] : [[name, value]]
	);
}
