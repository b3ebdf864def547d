import type { Actor } from '../context.ts';
import { appRouter } from '../router.ts';
import { createCallerFactory } from '../trpc.ts';
import type { Scene } from './scene.ts';

const makeCaller = createCallerFactory(appRouter);

/** The same person where people are real, who last showed that it is them so many minutes ago, or never. */
export function inARealPlace(scene: Scene, actor: Actor, minutesAgo: number | null) {
	const provedAt = minutesAgo === null ? null : new Date(scene.time.now.getTime() - minutesAgo * 60_000);
	const deployment = { ...scene.services.deployment, kind: 'real' as const };
	return makeCaller({ ...scene.contextOf({ ...actor, provedAt }), deployment });
}
