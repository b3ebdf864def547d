/** What still waits on this phone. */
export type WaitingWords = { title: string; withoutScript: string };
