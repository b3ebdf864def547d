import { createTransport } from 'nodemailer';

/** Sends one e-mail, or throws. */
export type Mailer = { send: (mail: { to: string; subject: string; text: string }) => Promise<void> };

const patience = 20_000;

/** The operator's own mail server, from one setting. Nothing in a mail may read a file or fetch an address. */
export function makeMailer({ url, from }: { url: string; from: string }): Mailer {
	const transport = createTransport(
		{
			url,
			connectionTimeout: patience,
			greetingTimeout: patience,
			socketTimeout: patience,
			disableFileAccess: true,
			disableUrlAccess: true
		},
		{ from }
	);
	return {
		async send(mail) {
			await transport.sendMail(mail);
		}
	};
}
