import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import { chunkGroups, listChunks, mayExportMore, shortNames } from './chunks.ts';
import { keptParts } from './kept-parts.ts';

// How the browser's part is cut into files. The server's is never sent to anybody.
const forBrowsers: BuildEnvironmentOptions = {
	modulePreload: {
		polyfill: false,
		// Between pages, only styles are asked for ahead: the list of every page's scripts would weigh more.
		resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
	},
	rolldownOptions: {
		// Loading one of Svelte's ways to draw seems to have an effect, and has none.
		treeshake: {
			moduleSideEffects: [
				{ test: /\/svelte\/src\/internal\/(?:client\/dom|shared)\/.*\.js$/, sideEffects: false }
			]
		},
		output: { codeSplitting: { groups: chunkGroups() } }
	}
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [
		sveltekit(),
		listChunks(),
		...(isSsrBuild ? [] : [mayExportMore(), shortNames()]),
		SvelteKitPWA({
			strategies: 'injectManifest',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			// Only what a contributor's phone needs to open the kept pages without signal.
			injectManifest: {
				globPatterns: ['client/icon-192.png', 'client/icon-32.png'],
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
	build: { target: 'es2022', ...(!isSsrBuild && forBrowsers) }
}));
