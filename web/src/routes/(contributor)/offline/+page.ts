// Read, not worked in: nothing here needs JavaScript.
export const csr = false;
