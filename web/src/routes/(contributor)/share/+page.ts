import { laterForPage } from '#lib/share/parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, later: await laterForPage() });
