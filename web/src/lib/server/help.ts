export type HelpNumber = {
	name: string;
	number: string;
	how: 'call' | 'text';
	hours: string;
	verifiedOn: string;
};
