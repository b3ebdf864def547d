import { initTRPC, TRPCError } from '@trpc/server';
import { asActor, isDatabaseGone, isUnkeepable } from '@sd/db/database';
import { z, ZodError } from 'zod';
import { writeAudit } from '@sd/db/audit';
import { loginFor, may, type Permission } from './access/permissions.ts';
import type { Context } from './context.ts';
import { DomainError, TooBusy, TooOften } from './errors.ts';
import { mustBeFresh } from './session/fresh.ts';

export type Meta = { allows: Permission | 'anyone' };

const t = initTRPC
	.context<Context>()
	.meta<Meta>()
	.create({
		isDev: false,
		errorFormatter({ shape, error }) {
			const problems =
				error.cause instanceof ZodError ? z.flattenError(error.cause, sentenceOf).fieldErrors : undefined;
			const { cause } = error;
			const retryAfterSeconds =
				cause instanceof TooOften || cause instanceof TooBusy ? cause.retryAfterSeconds : undefined;
			return {
				...shape,
				message: sentenceFor(error),
				data: {
					code: shape.data.code,
					httpStatus: shape.data.httpStatus,
					path: shape.data.path,
					problems,
					retryAfterSeconds
				}
			};
		}
	});

/** What the person reads. A bug says nothing of itself: its reference is in the server's log. */
function sentenceFor(error: TRPCError): string {
	if (error.cause instanceof ZodError) return sentenceOf(error.cause.issues[0] ?? { message: notUnderstood });
	if (error.code === 'INTERNAL_SERVER_ERROR')
		return 'Something went wrong on our side. Try again in a little while.';
	if (error.code === 'PARSE_ERROR' || error.cause instanceof SyntaxError)
		return 'This was not understood. Send it as JSON.';
	if (error.code === 'NOT_FOUND' && !(error.cause instanceof DomainError)) return 'There is nothing here.';
	return error.message;
}

/** A schema's own words. Where it has none, zod's are for programmers and can repeat what was sent. */
function sentenceOf({ message }: { message: string }): string {
	return /^(Invalid|Unrecognized|Too (big|small))\b/.test(message) ? notUnderstood : message;
}

const notUnderstood = 'Something in this was not understood. Check what you wrote and try again.';

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Turns what verbs throw into what HTTP says, once, for every procedure. */
const procedure = t.procedure.use(async ({ next }) => {
	const result = await next();
	if (result.ok) return result;
	const { cause } = result.error;
	if (cause instanceof DomainError) throw new TRPCError({ code: cause.code, message: cause.message, cause });
	// Thrown by a verb that opens something sealed and parses it: a person's mistake, like any other input.
	if (cause instanceof ZodError) throw new TRPCError({ code: 'BAD_REQUEST', cause });
	if (isUnkeepable(cause)) throw new TRPCError({ code: 'BAD_REQUEST', message: notUnderstood, cause });
	if (isDatabaseGone(cause)) {
		throw new TRPCError({
			code: 'SERVICE_UNAVAILABLE',
			message: 'We cannot reach our records right now. Try again in a minute.'
		});
	}
	return result;
});

/** There is no bare procedure to reach for: every one says who it allows. */
export const anyone = procedure.meta({ allows: 'anyone' });

/**
 * Asks the permission at the door, then runs the whole verb in one transaction under the actor's own
 * database login. A mutation also leaves exactly one audit row in that transaction: who, what, which
 * object, and never what it said. A refused mutation leaves one of its own.
 */
export function allowing(permission: Permission) {
	return procedure.meta({ allows: permission }).use(async ({ ctx, next, path, type, getRawInput }) => {
		const { actor } = ctx;
		if (!actor) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in first.' });
		const db = ctx.logins[loginFor(actor.role, permission)];
		if (!may(actor.role, permission)) {
			if (type === 'mutation') {
				const own = ctx.logins[loginFor(actor.role, 'session.read')];
				await asActor(own, { token: actor.token, access: 'read write' }, (tx) =>
					writeAudit(tx, { action: path, object: path.split('.')[0] ?? path, id: '-', outcome: 'refused' })
				);
			}
			throw new TRPCError({ code: 'FORBIDDEN', message: 'Your role cannot do this.' });
		}
		mustBeFresh(ctx, actor, permission);
		const access = type === 'mutation' ? 'read write' : 'read only';
		const afterwards: (() => void)[] = [];
		const afterCommit = (work: () => void) => void afterwards.push(work);
		const done = await asActor(db, { token: actor.token, access }, async (tx) => {
			const result = await next({ ctx: { ...ctx, actor, db: tx, afterCommit } });
			// Thrown, so that the transaction is rolled back.
			if (!result.ok) throw result.error;
			if (type === 'mutation') {
				const id = idOf(result.data) ?? idOf(await getRawInput()) ?? '-';
				await writeAudit(tx, { action: path, object: path.split('.')[0] ?? path, id, outcome: 'done' });
			}
			return result;
		});
		for (const work of afterwards) work();
		return done;
	});
}

function idOf(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { id, themeId } = value as { id?: unknown; themeId?: unknown };
	if (typeof id === 'string') return id;
	return typeof themeId === 'string' ? themeId : undefined;
}
