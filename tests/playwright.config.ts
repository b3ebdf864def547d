import { defineConfig } from '@playwright/test';

const chromium = process.env['CHROMIUM'];

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.test.ts',
	// Rules about numbers, which need no browser: vitest runs them.
	testIgnore: '**/tests/budgets/**',
	globalSetup: './people/product.ts',
	// One product for all journeys, and its database, on two cores: one browser at a time.
	workers: 1,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		actionTimeout: 15_000,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		launchOptions: {
			...(chromium && { executablePath: chromium }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// A microphone that hums, and nobody who has to allow it.
				'--use-fake-device-for-media-stream',
				'--use-fake-ui-for-media-stream'
			]
		}
	}
});
