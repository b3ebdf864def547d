/**
 * What a log may say of a bug: the kind of error and where it was thrown. Never its message, which may hold
 * what somebody wrote, and may run over several lines of its own.
 */
export function whereThrown(problem: unknown): string {
	if (!(problem instanceof Error)) return 'unknown';
	const { name, message, stack = '' } = problem;
	const places = stack
		.replace(message, () => '')
		.split('\n')
		.filter((line) => /^\s+at /.test(line));
	return [name, ...places.slice(0, 3).map((place) => place.trim())].join(' ');
}
