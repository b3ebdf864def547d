/** Puts numbers and dates into a text: `fill('In {days} days', { days: 7 })`. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
