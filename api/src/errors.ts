/** An outcome that the person can do something about, with a sentence written for them. Anything else that is thrown is a bug. */
export abstract class DomainError extends Error {
	abstract readonly code:
		| 'BAD_REQUEST'
		| 'UNAUTHORIZED'
		| 'FORBIDDEN'
		| 'NOT_FOUND'
		| 'CONFLICT'
		| 'PRECONDITION_FAILED'
		| 'TOO_MANY_REQUESTS'
		| 'SERVICE_UNAVAILABLE'
		| 'UNPROCESSABLE_CONTENT';
}

/** Also for what exists but not for you: do not confirm what somebody cannot see. */
export class NotFound extends DomainError {
	override name = 'NotFound';
	readonly code = 'NOT_FOUND';
}

export class NotAllowedNow extends DomainError {
	override name = 'NotAllowedNow';
	readonly code = 'CONFLICT';
}

export class ChangedMeanwhile extends DomainError {
	override name = 'ChangedMeanwhile';
	readonly code = 'CONFLICT';
}

export class NotForYou extends DomainError {
	override name = 'NotForYou';
	readonly code = 'FORBIDDEN';
}

export class NotUnderstood extends DomainError {
	override name = 'NotUnderstood';
	readonly code = 'BAD_REQUEST';
}

/** Well-formed, but it can never be opened or used: sending it again will not help. */
export class CannotBeOpened extends DomainError {
	override name = 'CannotBeOpened';
	readonly code = 'UNPROCESSABLE_CONTENT';
}

/** They may, and have to show first that it is still them. */
export class ProofNeeded extends DomainError {
	override name = 'ProofNeeded';
	readonly code = 'PRECONDITION_FAILED';
}

export class SignInRefused extends DomainError {
	override name = 'SignInRefused';
	readonly code = 'UNAUTHORIZED';
}

export class TooOften extends DomainError {
	override name = 'TooOften';
	readonly code = 'TOO_MANY_REQUESTS';
	readonly retryAfterSeconds: number;

	constructor(message: string, retryAfterSeconds: number) {
		super(message);
		this.retryAfterSeconds = retryAfterSeconds;
	}
}

/** Nothing is wrong with what was asked, but too many ask at once. */
export class TooBusy extends DomainError {
	override name = 'TooBusy';
	readonly code = 'SERVICE_UNAVAILABLE';
	readonly retryAfterSeconds: number;

	constructor(message: string, retryAfterSeconds: number) {
		super(message);
		this.retryAfterSeconds = retryAfterSeconds;
	}
}
