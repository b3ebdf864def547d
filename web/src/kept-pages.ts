/** The pages that open without signal: an allow list. Nothing else is ever kept on a phone. */
export const keptPages = ['/', '/share', '/share/sent', '/waiting', '/help', '/offline'] as const;
