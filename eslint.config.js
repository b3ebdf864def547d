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
			'svelte/no-navigation-without-resolve': 'off',
			// The types too: dependency-cruiser does not see those that a component imports.
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['@sd/db/*', '**/db/src/*'], message: 'Pages ask the api.' }] }
			]
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
		files: ['shared/src/**', 'web/src/**'],
		ignores: ['**/*.test.ts'],
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
		// The two that start a process hand its environment to readSettings; a test may draw its seed.
		ignores: ['api/src/standalone.ts', 'api/src/worker.ts', 'api/src/**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Settings are read once, at the start.' },
				{ object: 'Math', property: 'random', message: 'Use node:crypto.' }
			]
		}
	},
	{
		files: ['tests/**'],
		// Playwright reads from the pattern which fixtures are wanted, also when none is.
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	}
);
