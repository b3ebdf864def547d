const name = 'mark';

/** As long as a member's session lasts on such a phone without a look. */
const sharedMs = 20 * 60_000;

type Kept = { mark: string; until: number | null };

/**
 * The mark of the member who is signed in here, which is sealed in with what they tell, so that it comes to
 * their list whenever it is sent. On a phone that others use it goes with the tab, and after 20 minutes: what
 * the next person tells must not come to somebody else's list.
 */
export function keepMark(mark: string, isOwnPhone: boolean): void {
	forgetMark();
	const kept: Kept = { mark, until: isOwnPhone ? null : Date.now() + sharedMs };
	store(isOwnPhone)?.setItem(name, JSON.stringify(kept));
}

export function readMark(): string | undefined {
	for (const isOwnPhone of [false, true]) {
		const text = store(isOwnPhone)?.getItem(name);
		const kept = text ? (JSON.parse(text) as Kept) : undefined;
		if (kept && (kept.until === null || kept.until > Date.now())) return kept.mark;
	}
	return undefined;
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
