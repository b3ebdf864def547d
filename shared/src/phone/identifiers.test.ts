import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from './identifiers.ts';
import { postcodeAreas } from './postcode-areas.ts';

const today = '2026-11-25';

function found(text: string, on?: string) {
	return findIdentifiers(text, on).map(({ type, start, end }) => [type, text.slice(start, end)]);
}

test.each([
	['nhs-number', '943 476 5919'],
	['nhs-number', '943-476-5919'],
	['nhs-number', '401.023.2137'],
	['nhs-number', '9434765919'],
	['nhs-number', '94347\u200b65\u200d919'],
	['nhs-number', '９４３ ４７６ ５９１９'],
	['nhs-number', '٩٤٣ ٤٧٦ ٥٩١٩'],
	['nhs-number', '9 4 3 4 7 6 5 9 1 9'],
	['upn', 'B801200005001'],
	['upn', 'H801200001001'],
	['upn', 'b8012 0000 5001'],
	['phone', '07700 900123'],
	['phone', '077-00-900-123'],
	['phone', '07700900123'],
	['phone', '+44 7700 900123'],
	['phone', '+44 (0)7700.900.123'],
	['phone', '0044 7700 900 123'],
	['phone', '01865 496000'],
	['phone', '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣'],
	['phone', 'oh seven seven double oh nine oh oh one two three'],
	['phone', 'oh seven seven'],
	['email', 'jo@example.com'],
	['email', 'jo.bloggs+club@mail.example.co.uk'],
	['email', 'jo at example dot com'],
	['email', 'jo (at) example (dot) com'],
	['email', 'jo dot bloggs at gmail'],
	['email', 'jо@ехample.com'],
	['postcode', 'OX4 1AA'],
	['postcode', 'ox4 1aa'],
	['postcode', 'ox41aa'],
	['postcode', 'SW1A 1AA'],
	['postcode', 'OX4'],
	['postcode', 'mk9'],
	['url', 'https://example.org/jo?x=1'],
	['url', 'www.example.org'],
	['url', 'example.co.uk/jo'],
	['handle', '@jo_07'],
	['handle', 'snap: jo.b07'],
	['handle', 'my insta is jobloggs'],
	['handle', 'jo_b#4821']
])('%s is found: %s', (type, identifier) => {
	expect(found(`We said ${identifier} to them`)).toEqual([[type, identifier]]);
});

test.each([
	['an NHS number whose check digit is wrong', 'The number was 485 777 3456 there'],
	['ten equal digits', 'He typed 111 111 1111 again'],
	['a pupil number whose check letter is wrong', 'It said Q207000016049 there'],
	['a help line', 'Ring 0800 1111 or 0345 050 7666'],
	['a place that is no postcode area', 'Room QX4 1AA and KS2'],
	['a word that is also a part of the language', 'oh constructor seven toString oh'],
	['an ordinal', 'E1 2nd place and so 3 4th'],
	['a motorway, a vitamin and a key stage', 'On the M40 with B12 in KS2'],
	['two dates in a row', 'From 01/02/2012 01/03/2013 on'],
	['counting aloud', 'One two three four five'],
	['being at a place', 'I look at school. Dot helps me. I feel @home'],
	['ordinary numbers', 'We rang 12 times in 2025 and paid £1,200.50 for 3 of 10 sessions']
])('%s is not marked', (_, text) => {
	expect(found(text)).toEqual([]);
});

test.each([
	['name', 'My son Zain waits', 'Zain'],
	['name', 'her friend called zuhra left', 'zuhra'],
	['name', 'We saw Mrs Ngozi-Chukwu there', 'Mrs Ngozi-Chukwu'],
	['name', "Then Mr O'Brien rang", "Mr O'Brien"],
	['name', 'His friend Will hit him', 'Will'],
	['name', 'ask jaydens mum', 'jaydens'],
	['name', 'She asked Oluwatobiloba to wait', 'Oluwatobiloba'],
	['name', 'Kind regards, Harpreet Gill', 'Harpreet Gill'],
	['school', 'He goes to Oakfield Primary now', 'Oakfield Primary'],
	['school', "We like St Mary's a lot", "St Mary's"],
	['school', 'He is at Northfield SEMH now', 'Northfield SEMH'],
	['school', 'she goes to oakfield primary', 'oakfield primary'],
	['service', 'We went to Elmtree Surgery again', 'Elmtree Surgery'],
	['address', 'It is 12 Acacia Avenue now', '12 Acacia Avenue'],
	['nino', 'It is AB 12 34 56 C there', 'AB 12 34 56 C'],
	['reference', 'Quote EHC/2024/00871 please', 'EHC/2024/00871'],
	['vehicle', 'The taxi AB12 CDE was late', 'AB12 CDE'],
	['condition', 'She has Kleefstra syndrome too', 'Kleefstra syndrome'],
	['singular', 'He is the only deaf boy in the school', 'the only deaf boy in the school']
])('a %s is found in its sentence: %s', (type, text, words) => {
	expect(found(text)).toEqual([[type, words]]);
});

test.each([
	'I hope they will not mark us down in May',
	'The Autism Outreach Team at the Council never rang CAMHS',
	'He loves Minecraft, Lego and Harry Potter',
	'We have 2 really good close friends in Oxford',
	'The only thing that helped was another parent',
	'It is a special school. Every primary school is full',
	'THIS IS NOT GOOD ENOUGH'
])('what points to nobody is left: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test('somebody named and said to have done wrong is pointed out as that', () => {
	const [mark] = findIdentifiers('Mr Bates grabbed my son by the arm');

	expect(mark?.why).toContain('did wrong');
	expect(findIdentifiers('Mr Bates was kind')[0]?.why).not.toContain('did wrong');
});

test('the whole postcode is a stronger sign than its first half', () => {
	expect(findIdentifiers('OX4 1AA and RG1').map(({ strength }) => strength)).toEqual(['strong', 'weak']);
});

test('there are 124 postcode areas, each once', () => {
	expect(new Set(postcodeAreas).size).toBe(124);
	expect(postcodeAreas).toHaveLength(124);
});

describe('a date', () => {
	test.each([
		'born 14/3/12',
		'dob: 140312',
		'His birthday is 14th of March',
		'She turns 9 on May 3rd',
		'D.O.B. 14.3.2012'
	])('next to a word for birth is a date of birth: %s', (text) => {
		expect(found(text).map(([type]) => type)).toEqual(['date-of-birth']);
	});

	test.each(['14/3/12', '14-03-2012', '2012-03-14', '14 March 2012', 'March 14th, 2012', '14 mar 12'])(
		'that a young person could be born on is marked when today is known: %s',
		(date) => {
			expect(found(`Since ${date} we wait`, today)).toEqual([['date-of-birth', date]]);
			expect(found(`Since ${date} we wait`)).toEqual([]);
		}
	);

	test.each(['14/3/1999', '14/3/2027', '99/99/2012', '13/13/2012', '14 March'])(
		'that nobody young was born on is left: %s',
		(date) => {
			expect(found(`Since ${date} we wait`, today)).toEqual([]);
		}
	);
});

test('marks that overlap become one, named after the stronger', () => {
	expect(found('write to jo@www.example.com now')).toEqual([['email', 'jo@www.example.com']]);
	expect(found('on snap: joe@example.com')).toEqual([['email', 'snap: joe@example.com']]);
});

test('places are those of the text as typed, whatever stands before', () => {
	const text = '🦉ﬁ\u200b e\u0301 ring 07700\u200b 900123!';

	expect(found(text)).toEqual([['phone', '07700\u200b 900123']]);
});

test('an identifier put between any two words of a clean text is covered', () => {
	const words = 'We waited two years and nobody at the clinic rang us back about him'.split(' ');
	const identifiers = [
		'943 476 5919',
		'B801200005001',
		'07700 900123',
		'jo@example.com',
		'OX4 1AA',
		'@jo_07'
	];

	for (const identifier of identifiers) {
		for (let at = 0; at <= words.length; at++) {
			const text = words.toSpliced(at, 0, identifier).join(' ');
			const start = text.indexOf(identifier);
			const covered = findIdentifiers(text, today).some(
				(mark) => mark.start <= start && mark.end >= start + identifier.length
			);

			expect(covered, text).toBe(true);
		}
	}
});

test('any text at all is read without failing, and every mark lies inside it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			for (const { start, end } of findIdentifiers(text, today)) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
		}),
		{ seed: 20261125 }
	);
}, 30_000);
