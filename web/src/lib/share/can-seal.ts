/** On plain http a phone has no Web Crypto, and the server has to make the receipt. */
export const canSeal = () => globalThis.crypto?.subtle !== undefined;
