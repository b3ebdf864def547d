const name = 'mark';

/**
 * The mark of the member who is signed in here, which is sealed in with what they tell, so that it comes to
 * their list whenever it is sent. On a phone that others use it goes with the tab.
 */
export function keepMark(mark: string, isOwnPhone: boolean): void {
	forgetMark();
	store(isOwnPhone)?.setItem(name, mark);
}

export function readMark(): string | undefined {
	return store(false)?.getItem(name) ?? store(true)?.getItem(name) ?? undefined;
}

export function forgetMark(): void {
	store(false)?.removeItem(name);
	store(true)?.removeItem(name);
}

/** A browser can refuse both: then only what is sent with signal while signed in comes to the list. */
function store(isOwnPhone: boolean): Storage | undefined {
	try {
		return isOwnPhone ? localStorage : sessionStorage;
	} catch {
		return undefined;
	}
}
