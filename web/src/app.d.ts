import type { ApiClient } from '#lib/server/api.ts';
import type { Viewer } from '#lib/server/viewer.ts';

declare global {
	namespace App {
		interface Locals {
			api: ApiClient;
			/** Who is signed in, on the team's pages. */
			viewer?: Viewer;
		}
		interface Error {
			message: string;
			/** What to tell somebody who can look in the server's log. */
			reference?: string;
		}
	}
}

export {};
