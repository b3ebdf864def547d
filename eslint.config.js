import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['**/.svelte-kit/', 'web/build/', '**/test-results/', 'db/src/database-types.ts'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.node, ...globals.browser } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// What people write is text and never markup.
			'svelte/no-at-html-tags': 'error',
			// Plain links: pages that work without JavaScript need no resolver, and the product has no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-constant-condition': ['error', { checkLoops: false }]
		}
	},
	{
		files: ['shared/src/**', 'api/src/**', 'web/src/**'],
		rules: {
			// A receipt or a key must be unguessable.
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Use Web Crypto.' }
			]
		}
	},
	{
		files: ['api/src/**/*.ts'],
		ignores: ['api/src/settings.ts', 'api/src/**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Settings are read once, in settings.ts.' },
				{ object: 'Math', property: 'random', message: 'Use node:crypto.' }
			]
		}
	}
);
