export type Settings = {
	kind: 'example' | 'real';
	port: number;
	host: string;
	/** Without one, the PostgreSQL that comes with the product is started. */
	databaseUrl: string | undefined;
	appSecret: string | undefined;
	/** How people reach it from outside, when that is not how the request itself says. */
	origin: string | undefined;
	/** All limits times this. For a load test or a big hall, never for a place on the internet. */
	limitScale: number;
	/** How many proxies of ours a request has passed. */
	proxyHops: number;
	runsJobs: boolean;
	/** The mail server for neutral e-mails, and whom they come from. Without one, none are promised or sent. */
	mail: { url: string; from: string } | undefined;
	/** The e-mail of the last administrator, who has lost everything and is let in at this start. */
	letIn: string | undefined;
	/** Where .data lives, when that is not the project itself. */
	dataHome: string | undefined;
};

const shortestSecret = 32;

/** Reads the settings once, at the start. A wrong one stops the start with a sentence that says what to set. */
export function readSettings(env: Record<string, string | undefined>, args: readonly string[]): Settings {
	const databaseUrl = readDatabaseUrl(env['DATABASE_URL']);
	const kind = args.includes('--real') || databaseUrl ? 'real' : 'example';
	const appSecret = env['APP_SECRET'] || undefined;
	if (databaseUrl && !appSecret) {
		throw new Error(
			'Set APP_SECRET to a long random text that you keep: every key is made from it. For example: openssl rand -hex 32'
		);
	}
	if (appSecret && Buffer.byteLength(appSecret) < shortestSecret) {
		throw new Error(`APP_SECRET is too short to be safe. Set it to ${shortestSecret} letters or more.`);
	}
	return {
		kind,
		databaseUrl,
		appSecret,
		port: readPort(env['PORT']),
		host: env['HOST'] || (kind === 'example' ? '127.0.0.1' : '0.0.0.0'),
		origin: readOrigin(env['ORIGIN']),
		limitScale: readScale(env['LIMIT_SCALE']),
		proxyHops: readHops(env['PROXY_HOPS']),
		runsJobs: env['JOBS'] !== 'elsewhere',
		mail: readMail(env['SMTP_URL'], env['MAIL_FROM']),
		letIn: readLetIn(args),
		dataHome: env['DATA_HOME'] || undefined
	};
}

function readPort(text: string | undefined): number {
	if (!text) return 3000;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
	throw new Error(`PORT is "${text}". Set it to a number from 0 to 65535, or leave it out for 3000.`);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const url = URL.parse(text);
	if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
	throw new Error('DATABASE_URL is not understood. Set it to postgres://owner:password@host:5432/database');
}

function readOrigin(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const url = URL.parse(text);
	if (url && /^https?:$/.test(url.protocol)) return url.origin;
	throw new Error(
		'ORIGIN is not understood. Set it to the address people use, like https://feedback.example.org'
	);
}

function readMail(url: string | undefined, from: string | undefined): Settings['mail'] {
	if (!url) return undefined;
	const read = URL.parse(url);
	if (!read || !/^smtps?:$/.test(read.protocol) || read.hostname === '') {
		throw new Error('SMTP_URL is not understood. Set it to smtps://name:password@mail.example.org');
	}
	if (!from || !/^[^\s@]+@[^\s@]+$/.test(from)) {
		throw new Error('Set MAIL_FROM to the address that e-mails come from, like hello@example.org');
	}
	return { url, from };
}

function readLetIn(args: readonly string[]): string | undefined {
	const name = '--let-in';
	const given = args.find((each) => each === name || each.startsWith(`${name}=`));
	if (given === undefined) return undefined;
	const email = given
		.slice(name.length + 1)
		.trim()
		.toLowerCase();
	if (/^[^\s@]+@[^\s@]+$/.test(email)) return email;
	throw new Error('Write the e-mail of the last administrator: --let-in=name@example.org');
}

function readScale(text: string | undefined): number {
	if (!text) return 1;
	const scale = Number(text);
	if (scale > 0) return scale;
	throw new Error(`LIMIT_SCALE is "${text}". Set it to a number above 0, or leave it out for 1.`);
}

function readHops(text: string | undefined): number {
	if (!text) return 0;
	const hops = Number(text);
	if (Number.isInteger(hops) && hops >= 0 && hops < 10) return hops;
	throw new Error(
		`PROXY_HOPS is "${text}". Set it to how many proxies of yours stand in front, or leave it out for none.`
	);
}
