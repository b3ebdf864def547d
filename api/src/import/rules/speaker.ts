/** Who spoke, and how many: a group is one voice with a number of people, and nobody is made up. */
import type { Teller } from '@sd/shared/phone/answers';
import { RowProblem } from './row-problem.ts';

const ofGroup =
	/\b(group|meeting|coffee morning|session|workshop|focus|assembly|class|council|forum|event|families|parents|carers|young people|children|pupils|students|members|several|many)\b/;
const ofHelper =
	/\b(on behalf|behalf of|worker|teacher|senco|staff|professional|practitioner|advocate|nurse|therapist|helper|support|keyworker|mentor|interpreter|head)\b/;

export type Speaker = { teller: Teller; headCount: number | null };

export function readSpeaker(who: string, count: string): Speaker {
	const headCount = readCount(count);
	const said = who.toLowerCase();
	if (headCount !== undefined && headCount > 1) return { teller: 'group', headCount };
	// A number of one says that it was a person, whatever the words around it are.
	if (headCount === undefined && ofGroup.test(said) && !ofHelper.test(said)) {
		throw new RowProblem(
			`“${who.trim()}” is a group, and it does not say how many. Write a number of people, or name one person.`
		);
	}
	return { teller: ofHelper.test(said) ? 'helper' : 'self', headCount: null };
}

const mostPeople = 500;

function readCount(cell: string): number | undefined {
	const text = cell.trim().toLowerCase();
	if (text === '') return undefined;
	const [, digits] =
		/^(?:about|around|approx\.?|approximately|c\.?|~)?\s*(\d{1,6})(?:\.0+)?\s*\+?(?:\s*(?:people|persons?|parents?|carers?|families|young people|children))?$/.exec(
			text
		) ?? [];
	if (digits === undefined)
		throw new RowProblem(`“${cell.trim()}” is not a number of people. Write it in digits, like 14.`);
	const count = Number(digits);
	if (count < 1 || count > mostPeople)
		throw new RowProblem(`A number of people is from 1 to ${mostPeople}. This one is ${digits}.`);
	return count;
}
