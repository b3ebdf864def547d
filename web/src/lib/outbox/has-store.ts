export const databaseName = 'said-and-done';

/**
 * Whether this phone may hold something of ours already. Somebody's first page does not wait for the code that
 * reads it: there is nothing to read. Where a browser cannot say, it may.
 */
export async function hasStore(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === databaseName);
	} catch {
		return true;
	}
}
