/** Which way imports run, each with its reason. Breaking one fails `pnpm check`. */
const isTest = '[.]test[.]ts$|/testing/';

/** Found by pnpm or not: what a package may not use is not in its node_modules, so it has no path. */
const library = (names) => `(^|node_modules/)(${names})(/|$)`;

const sign = (name, from, to, comment) => ({
	name,
	comment,
	severity: 'error',
	from: typeof from === 'string' ? { path: from } : from,
	to: typeof to === 'string' || Array.isArray(to) ? { path: to } : to
});

module.exports = {
	forbidden: [
		sign('shared-stands-alone', '^shared/', '^(db|api|web|tests)/', 'It is what they all share.'),
		sign(
			'the-phone-carries-nothing',
			{ path: '^shared/src/phone/', pathNot: isTest },
			{ pathNot: '^shared/src/phone/', dependencyTypesNot: ['type-only'] },
			'Its rules run on a phone: a library would be paid for by a family. A type weighs nothing.'
		),
		sign('db-knows-only-shared', '^db/', '^(api|web|tests)/', 'Rows do not know why they are wanted.'),
		sign('api-never-looks-up', '^api/', '^(web|tests)/', 'The api serves pages it has never seen.'),
		sign('only-db-speaks-sql', '^(shared|api|web|tests)/', library('kysely|pg'), 'SQL wants a name.'),
		sign('web-never-touches-db', '^web/', '^(@sd/)?db/', 'Pages ask the api.'),
		sign(
			'web-sees-only-the-types-of-api',
			{ path: '^web/', pathNot: '^web/server/main[.]ts$|[.]real[.]test[.]ts$' },
			{ path: '^api/', dependencyTypesNot: ['type-only'] },
			'Only the server that mounts the api holds its values, and a test that sends to the real one.'
		),
		sign(
			'pages-carry-no-schema-library',
			{ path: '^web/src/', pathNot: '[.](server|test)[.]ts$|/[+]server[.]ts$|/lib/server/' },
			{ path: ['^shared/src/(?!phone/)', library('zod')], dependencyTypesNot: ['type-only'] },
			'zod would cost a phone 20 kB.'
		),
		sign(
			'rules-are-pure',
			{ path: '^api/src/[^/]+/rules/', pathNot: isTest },
			{ pathNot: ['^shared/', '^api/src/[^/]+/rules/', '^api/src/errors[.]ts$', library('zod')] },
			'A rule is values in and a value out.'
		),
		sign(
			'only-routers-speak-trpc',
			{ path: '^api/src/[^/]+/', pathNot: `/router[.]ts$|${isTest}` },
			['^api/src/trpc[.]ts$', library('@trpc')],
			'A verb can be called by a job or a script.'
		),
		sign(
			'ui-knows-no-nouns',
			'^web/src/lib/ui/',
			['^shared/', '^web/src/routes/', '^web/src/lib/(?!ui/)'],
			'A button is a button.'
		),
		sign('tests-believe-only-what-shows', '^tests/', '^(api|web)/', 'A journey sees what a person sees.'),
		sign('no-circles', {}, { circular: true }, 'Each can be read without the other.')
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: '(^|/)[.]svelte-kit/|^web/build/',
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.base.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types']
		}
	}
};
