import type { Outputs } from './api.ts';

/** Where somebody goes on once their password was right. */
export function nextAfter(state: Outputs['session']['signIn']['state']): string {
	switch (state) {
		case 'whole':
			return '/team';
		case 'second':
			return '/sign-in/second';
		case 'set up':
			return '/sign-in/set-up';
	}
}
