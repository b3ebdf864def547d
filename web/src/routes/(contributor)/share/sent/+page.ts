import { openLater } from '#lib/share/parts.ts';
import type { PageLoad } from './$types';

/** Whoever has told something has the rest of the wizard on the phone, and may see its help once more. */
export const load: PageLoad = async () => ({ later: await openLater().catch(() => undefined) });
