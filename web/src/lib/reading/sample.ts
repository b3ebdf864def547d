/** On /easier: shows in the sample, before anything is saved, what is being chosen. */
export function showSample(): void {
	document.addEventListener('change', ({ target }) => {
		const sample = document.querySelector<HTMLElement>('.sample-page');
		if (!sample || !(target instanceof HTMLInputElement)) return;
		sample.dataset[target.name] = target.value;
		const { sheet } = target.dataset;
		if (!sheet || document.querySelector(`link[href="${sheet}"]`)) return;
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = sheet;
		document.head.append(link);
	});
}
