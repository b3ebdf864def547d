type Offer = Event & { prompt(): Promise<unknown> };

/** A phone that can put us on its home screen says so; we ask only when somebody presses the button. */
export function offerToInstall(): void {
	let offer: Offer | undefined;
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		offer = event as Offer;
		document.documentElement.dataset['install'] = 'ready';
	});
	document.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('[data-install-now]')) void offer?.prompt();
	});
}
