import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';
import { keptParts } from './kept-parts.ts';

export default defineConfig({
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			// Only what a contributor's phone needs to open the kept pages without signal.
			injectManifest: {
				globPatterns: ['client/icon-*.png'],
				globIgnores: ['server/**', 'prerendered/**'],
				manifestTransforms: [
					async (icons) => ({
						manifest: [
							...icons
								.filter(({ url }) => url.endsWith('.png'))
								.map((icon) => ({ ...icon, url: icon.url.replace('client/', '') })),
							...keptParts(new URL('.svelte-kit', import.meta.url).pathname)
						]
					})
				]
			},
			manifest: {
				name: 'Said & Done',
				short_name: 'Said & Done',
				description: 'Tell your forum what it is really like, and see what changed.',
				lang: 'en-GB',
				start_url: '/',
				scope: '/',
				display: 'standalone',
				background_color: '#f8f6f0',
				theme_color: '#f8f6f0',
				icons: [
					{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
					{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
					{ src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
				]
			}
		})
	],
	build: { target: 'es2022' }
});
