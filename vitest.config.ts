import { defineConfig } from 'vitest/config';

// Two projects: "fast" needs nothing but Node; "real" starts a PostgreSQL of its own.
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'fast',
					include: [
						'shared/src/**/*.test.ts',
						'db/seed/**/*.test.ts',
						'api/src/**/rules/**/*.test.ts',
						'web/src/**/*.test.ts'
					]
				}
			},
			{
				test: {
					name: 'real',
					include: ['db/src/**/*.test.ts', 'api/src/**/*.test.ts'],
					exclude: ['**/node_modules/**', 'api/src/**/rules/**'],
					globalSetup: ['db/src/testing/postgres.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
