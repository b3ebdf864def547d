/** A vector as bytes, one a number: only its direction counts, and 512 bytes say it nearly as well as 2,048. */
export function packVector(vector: ArrayLike<number>): Buffer {
	const numbers = Array.from(vector);
	const most = Math.max(...numbers.map(Math.abs)) || 1;
	return Buffer.from(Int8Array.from(numbers, (value) => Math.round((value / most) * 127)).buffer);
}

export function unpackVector(packed: Buffer | null): Int8Array | undefined {
	return packed ? new Int8Array(packed) : undefined;
}
