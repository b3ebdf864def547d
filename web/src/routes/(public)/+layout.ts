// Reading pages carry no JavaScript at all.
export const csr = false;
