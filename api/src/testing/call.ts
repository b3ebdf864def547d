/** Calls a procedure by its path, with whatever input: for tests that go through all of them. */
export function callAt(caller: unknown, path: string, input?: unknown): Promise<unknown> {
	const [noun = '', verb = ''] = path.split('.');
	const procedures = caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
	return procedures[noun]![verb]!(input);
}
