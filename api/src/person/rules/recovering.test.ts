import { roles } from '@sd/shared/person';
import { describe, expect, test } from 'vitest';
import { mayWatch, whyNotConfirm, whyNotStart } from './recovering.ts';

test('an administrator starts it for somebody else, and for nobody who is shut out', () => {
	const start = (id: string, disabledOn: string | null) =>
		whyNotStart({ actorId: 'a', person: { id, disabledOn } });
	expect(start('p', null)).toBeUndefined();
	expect(start('a', null)).toMatch(/^You cannot do this for yourself/);
	expect(start('p', '2026-11-01')).toMatch(/^They are shut out/);
});

describe('who agrees', () => {
	const agreed = (id: string, role: (typeof roles)[number], administrators: string[], opensAt: Date | null) =>
		whyNotConfirm({
			actor: { id, role },
			recovery: { personId: 'lost', startedBy: 'starter', confirmedBy: null, opensAt },
			activeAdministrators: administrators
		});

	test.each([
		['nobody else is one', ['starter'], ['safeguarding lead', 'administrator']],
		['the other is whom it is about', ['starter', 'lost'], ['safeguarding lead', 'administrator']],
		['there is another', ['starter', 'other'], ['administrator']]
	])('is an administrator, or a safeguarding lead where %s', (_, administrators, allowed) => {
		const found = roles.filter((role) => agreed('x', role, administrators, null) === undefined);
		expect(found.toSorted()).toEqual(allowed.toSorted());
	});

	test.each(roles)('is never the %s who started it or whom it is about, and nobody twice', (role) => {
		expect(agreed('starter', role, ['starter'], null)).toMatch(/^You started this/);
		expect(agreed('lost', role, ['starter'], null)).toMatch(/^This is about you/);
		expect(agreed('x', role, ['starter', 'x'], new Date())).toMatch(/already agreed/);
	});
});

test('those who look after people see it and may stop it, and so does whom it is about', () => {
	expect(roles.filter((role) => mayWatch({ id: 'x', role }, 'lost'))).toEqual([
		'safeguarding lead',
		'administrator'
	]);
	expect(roles.filter((role) => mayWatch({ id: 'lost', role }, 'lost'))).toEqual([...roles]);
});
