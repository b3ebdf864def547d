/** Which way imports run, each with its reason. Breaking one fails `pnpm check`. */
const isTest = '[.]test[.]ts$|/testing/';

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
			{ pathNot: '^shared/src/phone/' },
			'Its rules run on a phone: a library would be paid for by a family.'
		),
		sign('db-knows-only-shared', '^db/', '^(api|web|tests)/', 'Rows do not know why they are wanted.'),
		sign('api-never-looks-up', '^api/', '^(web|tests)/', 'The api serves pages it has never seen.'),
		sign('only-db-speaks-sql', '^(shared|api|web|tests)/', 'node_modules/(kysely|pg)/', 'SQL wants a name.'),
		sign('web-never-touches-db', '^web/', '^db/', 'Pages ask the api.'),
		sign(
			'web-sees-only-the-types-of-api',
			{ path: '^web/', pathNot: '^web/server/main[.]ts$' },
			{ path: '^api/', dependencyTypesNot: ['type-only'] },
			'Only the server that mounts the api holds its values.'
		),
		sign(
			'pages-carry-no-schema-library',
			{ path: '^web/src/', pathNot: '(server|[.]server|hooks|[.]test)[.]?(/|[.]ts|ts$)|/server/' },
			{ path: '^shared/src/(?!phone/)', dependencyTypesNot: ['type-only'] },
			'zod would cost a phone 20 kB.'
		),
		sign(
			'rules-are-pure',
			{ path: '^api/src/[^/]+/rules/', pathNot: isTest },
			{ pathNot: ['^shared/', '^api/src/[^/]+/rules/', '^api/src/errors[.]ts$', 'node_modules/zod/'] },
			'A rule is values in and a value out.'
		),
		sign(
			'only-routers-speak-trpc',
			{ path: '^api/src/[^/]+/', pathNot: `/router[.]ts$|${isTest}` },
			['^api/src/trpc[.]ts$', 'node_modules/@trpc'],
			'A verb can be called by a job or a script.'
		),
		sign(
			'ui-knows-no-nouns',
			'^web/src/lib/ui/',
			['^web/src/routes/', '^web/src/lib/(?!ui/|server/help)'],
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
