import type { ApiClient } from '#lib/server/api.ts';
import type { Viewer } from '#lib/server/viewer.ts';
import type { Words } from '#lib/words/words.ts';

declare global {
	namespace App {
		interface Locals {
			api: ApiClient;
			/** Who is signed in, on the team's pages. */
			viewer?: Viewer;
			/** The status of what the api refused while the page was made. */
			refusedWith?: number;
		}
		interface PageData {
			/** The words of contributor pages, in the voice their reader chose. */
			words?: Words;
		}
		interface Error {
			message: string;
			/** The api's own status, when it refused. */
			status?: number;
			/** What to tell somebody who can look in the server's log. */
			reference?: string;
		}
	}
}

export {};
