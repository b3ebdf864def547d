/**
 * Where the key of a draft lies. On a phone that others use too, which is what we assume, it lies with the tab:
 * it survives a reload and goes when the tab is closed, and what it locked can then be read by nobody. On
 * somebody's own phone it stays. Both can be wiped at once, before a page is left, which a database cannot.
 */
export type Place = { id: string; secret: string };

const name = 'draft';
const ownName = 'own-phone';

/** A browser may refuse even to be asked. */
function shelves(): { tab: Storage; phone: Storage } | undefined {
	try {
		return { tab: sessionStorage, phone: localStorage };
	} catch {
		return undefined;
	}
}

export const isOwnPhone = (): boolean => shelves()?.phone.getItem(ownName) === 'yes';

export function findPlace(): Place | undefined {
	const found = shelves();
	const text = found?.tab.getItem(name) ?? found?.phone.getItem(name);
	return text ? (JSON.parse(text) as Place) : undefined;
}

/** The place of this draft; made when there is none. Undefined where nothing can be kept. */
export function takePlace(): Place | undefined {
	const place = findPlace() ?? { id: crypto.randomUUID(), secret: newSecret() };
	return put(place) ? place : undefined;
}

export function forgetPlace(): void {
	const found = shelves();
	found?.tab.removeItem(name);
	found?.phone.removeItem(name);
}

/** The draft that is there already moves with the answer. */
export function setOwnPhone(isOwn: boolean): void {
	const found = shelves();
	if (!found) return;
	const place = findPlace();
	if (isOwn) found.phone.setItem(ownName, 'yes');
	else found.phone.removeItem(ownName);
	forgetPlace();
	if (place) put(place);
}

function put(place: Place): boolean {
	const found = shelves();
	try {
		(isOwnPhone() ? found?.phone : found?.tab)?.setItem(name, JSON.stringify(place));
		return found !== undefined;
	} catch {
		return false;
	}
}

function newSecret(): string {
	return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}
