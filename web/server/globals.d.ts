declare global {
	/** Where the pages find the api that this server mounts. */
	var saidAndDoneApi:
		{ fetch: (request: Request, from: { address: string }) => Promise<Response> } | undefined;
}

export {};
