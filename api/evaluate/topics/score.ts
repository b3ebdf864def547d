/** Scoring against labels that people gave: whether neighbours share a topic, and whether groups are the topics. */
export type Text = { id: string; voice: string; text: string; topic: string; also: string[] };

export function readTexts(lines: string): { texts: Text[]; unread: string[] } {
	const texts: Text[] = [];
	const unread: string[] = [];
	for (const [at, line] of lines
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.entries()) {
		if (line.trim() === '') continue;
		const read = readText(line, at + 1);
		if (typeof read === 'string') unread.push(`line ${at + 1}: ${read}`);
		else texts.push(read);
	}
	return { texts, unread };
}

function readText(line: string, number: number): Text | string {
	let found: unknown;
	try {
		found = JSON.parse(line);
	} catch {
		return 'is not JSON';
	}
	const { id, voice, text, topic, also } = (found ?? {}) as Record<string, unknown>;
	if (typeof text !== 'string') return 'has no text';
	if (typeof topic !== 'string') return 'has no topic';
	const others = Array.isArray(also) ? also : typeof also === 'string' && also ? [also] : [];
	return { id: String(id ?? number), voice: String(voice ?? ''), text, topic, also: others.map(String) };
}

/** The topic of each text as its nearest neighbours have it, the nearer counting more. Its own label is not looked at. */
export function nearestTopics(
	texts: readonly Text[],
	between: (one: number, other: number) => number,
	neighbours: number
): string[] {
	return texts.map((_, one) => {
		const nearest = texts
			.map((text, other) => ({ text, other }))
			.filter(({ other }) => other !== one)
			.map(({ text, other }) => ({ text, near: between(one, other) }))
			.sort((a, b) => b.near - a.near)
			.slice(0, neighbours);
		const votes = new Map<string, number>();
		for (const { text, near } of nearest) votes.set(text.topic, (votes.get(text.topic) ?? 0) + near);
		return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
	});
}

/** The F1 of each topic, averaged by how many texts it has. A topic that would be right too is right. */
export function f1(guessed: readonly { text: Text; guess: string }[]): number {
	const right = guessed.map(({ text, guess }) => ({
		is: guess === text.topic || text.also.includes(guess) ? guess : text.topic,
		guess
	}));
	const topics = new Map<string, { both: number; is: number; guessed: number }>();
	const of = (topic: string) => topics.get(topic) ?? { both: 0, is: 0, guessed: 0 };
	for (const { is, guess } of right) {
		topics.set(is, { ...of(is), is: of(is).is + 1, both: of(is).both + Number(is === guess) });
		topics.set(guess, { ...of(guess), guessed: of(guess).guessed + 1 });
	}
	const sum = [...topics.values()].reduce(
		(total, { both, is, guessed: made }) => total + is * (is + made > 0 ? (2 * both) / (is + made) : 0),
		0
	);
	return guessed.length > 0 ? sum / guessed.length : 0;
}

/** 1 when the groups are the topics, 0 when they agree no more than chance would have it. */
export function adjustedRand(one: readonly string[], other: readonly string[]): number {
	const pairs = (many: number) => (many * (many - 1)) / 2;
	const sizes = (keys: readonly string[]) =>
		[...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length);
	const sum = (numbers: number[]) => numbers.reduce((total, many) => total + pairs(many), 0);
	const both = sum(sizes(one.map((topic, at) => JSON.stringify([topic, other[at]]))));
	const [ofOne, ofOther] = [sum(sizes(one)), sum(sizes(other))];
	const chance = (ofOne * ofOther) / pairs(one.length);
	const most = (ofOne + ofOther) / 2;
	return most === chance ? 1 : (both - chance) / (most - chance);
}
