/** The page that stands in for one that needs a connection. */
export type OfflineWords = { title: string; heading: string; hint: string; tell: string; start: string };
