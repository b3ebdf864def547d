/** Which browser somebody uses, in words they would use themselves: to tell their own sessions apart, and no more. */
const browsers: [RegExp, string][] = [
	[/Edg\//, 'Edge'],
	[/Firefox\//, 'Firefox'],
	[/(Chrome|CriOS)\//, 'Chrome'],
	[/Safari\//, 'Safari']
];
const devices: [RegExp, string][] = [
	[/iPhone/, 'an iPhone'],
	[/iPad/, 'an iPad'],
	[/Android/, 'an Android phone or tablet'],
	[/Windows/, 'Windows'],
	[/Macintosh/, 'a Mac'],
	[/Linux|CrOS/, 'Linux']
];

export function browserOf(userAgent: string): string {
	const nameIn = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent))?.[1];
	const [browser, device] = [nameIn(browsers), nameIn(devices)];
	return `${browser ?? 'A browser'}${device ? ` on ${device}` : ''}`;
}
