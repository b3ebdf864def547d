/** A random id, also on plain http, where a browser keeps its own way of making one to itself. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	// What tells version 4 from the others.
	bytes[6] = (bytes[6]! & 0x0f) | 0x40;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
