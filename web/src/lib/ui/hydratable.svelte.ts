import { onMount } from 'svelte';

/** Says whether JavaScript has taken over the page, for buttons that are nothing without it. */
export function hydratable(): { readonly isOn: boolean } {
	let isOn = $state(false);
	onMount(() => {
		isOn = true;
	});
	return {
		get isOn() {
			return isOn;
		}
	};
}
