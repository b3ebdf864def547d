import type { IntakeKey } from '@sd/shared/phone/sealing';

/** What the wizard needs from the server: the lists that are data, and what a phone seals and derives with. */
export type WizardForm = {
	areas: { id: string; plain: string; easyRead: string; pictogram: string }[];
	places: string[];
	intakeKey: IntakeKey;
	receiptSalt: string;
	/** What the forum asks, when somebody came with the link of an ask. */
	ask?: { title: string; storyPrompt: string; betterPrompt: string };
};
