import type { z } from 'zod';
import { appRouter } from '../router.ts';
import type { Meta } from '../trpc.ts';

export type Procedure = {
	path: string;
	type: 'query' | 'mutation';
	/** Absent would be a procedure that forgot to say. */
	allows: Meta['allows'] | undefined;
	schema: z.ZodType | undefined;
};

type Made = Record<string, { _def: { type: Procedure['type']; meta?: Meta; inputs: z.ZodType[] } }>;

/** Every procedure there is, as tRPC itself keeps them, so that none can be left out of a test. */
export const procedures: Procedure[] = Object.entries(
	(appRouter as unknown as { _def: { procedures: Made } })._def.procedures
).map(([path, { _def }]) => ({ path, type: _def.type, allows: _def.meta?.allows, schema: _def.inputs[0] }));
