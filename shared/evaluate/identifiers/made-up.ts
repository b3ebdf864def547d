/** Numbers, names and addresses that nobody has, in the many ways people write them. */
import type { Dice } from './dice.ts';

/** The lists of one source file: "names polish", "surnames polish", "schools" and so on. */
export type Lists = ReadonlyMap<string, readonly string[]>;

export type Made = { words: string; type: string; group?: string };

export const kinds: Record<string, (dice: Dice, lists: Lists) => Made> = {
	first: (dice, lists) => name(dice, lists, (first) => first),
	full: (dice, lists) => name(dice, lists, (first, last) => `${first} ${last}`),
	title: (dice, lists) =>
		name(dice, lists, (_, last) => `${dice.pick(['Mr', 'Mrs', 'Miss', 'Ms', 'Dr', 'Mrs', 'Mr'])} ${last}`),
	phone: (dice) => made('phone', phone(dice)),
	email: (dice, lists) => made('email', `${dice.pick(listOf(lists, 'mail'))}@example.${dice.pick(hosts)}`),
	postcode: (dice) => made('postcode', postcode(dice)),
	nhs: (dice) => made('nhs_number', nhsNumber(dice)),
	upn: (dice) => made('upn', pupilNumber(dice)),
	nino: (dice) => made('nino', nino(dice)),
	dob: (dice) => made('date_of_birth', birthDate(dice)),
	url: (dice, lists) => made('url', url(dice, lists)),
	handle: (dice, lists) => made('handle', dice.pick(listOf(lists, 'handles'))),
	handleat: (dice, lists) => made('handle', `@${dice.pick(listOf(lists, 'handles'))}`),
	address: (dice, lists) => made('address', `${dice.upTo(98) + 1} ${dice.pick(listOf(lists, 'streets'))}`),
	school: (dice, lists) => made('school', dice.pick(listOf(lists, 'schools'))),
	service: (dice, lists) => made('setting', dice.pick(listOf(lists, 'services'))),
	ref: (dice) => made('case_ref', `${dice.pick(['EHC', 'EHCP-', 'EHCP/'])}${digits(dice, 6)}`)
};

const hosts = ['org', 'com', 'net'];

export function listOf(lists: Lists, name: string): readonly string[] {
	const list = lists.get(name);
	if (!list) throw new Error(`The source has no list of ${name}`);

	return list;
}

function made(type: string, words: string): Made {
	return { type, words };
}

function name(dice: Dice, lists: Lists, write: (first: string, last: string) => string): Made {
	const groups = [...lists.keys()].filter((key) => key.startsWith('names ')).map((key) => key.slice(6));
	const group = dice.pick(groups);
	const first = dice.pick(listOf(lists, `names ${group}`));
	const last = dice.pick(listOf(lists, `surnames ${group}`));

	return { type: 'name', group, words: write(first, last) };
}

function digits(dice: Dice, count: number): string {
	return Array.from({ length: count }, () => dice.upTo(10)).join('');
}

/** Only numbers that Ofcom keeps free for stories. */
function phone(dice: Dice): string {
	const last = digits(dice, 3);
	const shapes = [
		`07700 900${last}`,
		`07700900${last}`,
		`07700 900 ${last}`,
		`+44 7700 900${last}`,
		`0118 496 0${last}`,
		`01632 960${last}`,
		`020 7946 0${last}`,
		`(01632) 960 ${last}`,
		`0770 0900 ${last}`
	];

	return dice.pick(shapes);
}

function postcode(dice: Dice): string {
	const area = dice.pick(['OX', 'RG', 'SN', 'M', 'LS', 'BS', 'NG', 'E', 'CF', 'HP', 'MK']);
	const letters = Array.from({ length: 2 }, () => dice.pick([...'ABDEFGHJLNPQRSTUWXYZ'])).join('');

	return `${area}${dice.upTo(18) + 1}${dice.pick([' ', ' ', ' ', ''])}${dice.upTo(9) + 1}${letters}`;
}

function nhsNumber(dice: Dice): string {
	const first = `9${digits(dice, 8)}`;
	const sum = Array.from(first, Number).reduce((total, digit, index) => total + digit * (10 - index), 0);
	const check = (11 - (sum % 11)) % 11;
	if (check === 10) return nhsNumber(dice);
	const gap = dice.pick([' ', ' ', '', '-']);

	return [first.slice(0, 3), first.slice(3, 6), `${first.slice(6)}${check}`].join(gap);
}

function pupilNumber(dice: Dice): string {
	const rest = digits(dice, 12);
	const sum = Array.from(rest, Number).reduce((total, digit, index) => total + digit * (index + 2), 0);

	return `${'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23]}${rest}`;
}

/** QQ is never given out, so every made-up one begins with letters that are and ends in noughts. */
function nino(dice: Dice): string {
	const gap = dice.pick([' ', '']);

	return [
		dice.pick(['AB', 'JT', 'PW', 'SR']),
		digits(dice, 2),
		digits(dice, 2),
		'00',
		dice.pick([...'ABCD'])
	].join(gap);
}

const months = 'January February March April May June July August September October November December'.split(
	' '
);

function birthDate(dice: Dice): string {
	const [day, month, year] = [dice.upTo(28) + 1, dice.upTo(12) + 1, 2003 + dice.upTo(18)];
	const shapes = [
		`${day}/${month}/${year}`,
		`${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year % 100}`.replace(
			/\/(\d)$/,
			'/0$1'
		),
		`${day}.${month}.${year}`,
		`${day} ${months[month - 1]} ${year}`,
		`${day}th of ${months[month - 1]} ${year}`,
		`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
	];

	return dice.pick(shapes);
}

function url(dice: Dice, lists: Lists): string {
	const page = dice.pick(listOf(lists, 'mail')).replace(/\W|_/g, '-');

	return dice.pick([
		`https://www.example.org/${page}`,
		`www.example.com/${page}`,
		`${page}.example.co.uk/us`
	]);
}
