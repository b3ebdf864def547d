/** A made-up name is the same however it is typed: capitals, accents, spaces and marks make no difference. */
export function sameName(typed: string): string {
	return typed
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
