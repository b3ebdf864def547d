import { defineConfig } from 'vitest/config';

// "fast" needs nothing but Node and a moment, and is part of `pnpm check`; "thorough" goes through every
// table there can be; "real" starts a PostgreSQL of its own.
const thorough = 'api/src/**/rules/**/*.thorough.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'fast',
					include: [
						'shared/{src,evaluate}/**/*.test.ts',
						'db/seed/**/*.test.ts',
						'api/src/**/rules/**/*.test.ts',
						'api/evaluate/**/*.test.ts',
						'tests/budgets/**/*.test.ts',
						'web/{src,server}/**/*.test.ts'
					],
					exclude: ['**/node_modules/**', thorough, 'web/src/**/*.real.test.ts']
				}
			},
			{ test: { name: 'thorough', include: [thorough], testTimeout: 120_000 } },
			{
				test: {
					name: 'real',
					include: ['db/src/**/*.test.ts', 'api/src/**/*.test.ts', 'web/src/**/*.real.test.ts'],
					exclude: ['**/node_modules/**', 'api/src/**/rules/**'],
					globalSetup: ['db/src/testing/postgres.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
