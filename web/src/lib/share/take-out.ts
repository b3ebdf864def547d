import type { Answers } from './steps.ts';

/**
 * What somebody said to a mark in their words: "out:story:12:18:a name" puts "[a name]" in its place,
 * "keep:Oliver" leaves it and is not asked again.
 */
export function takeOut(answers: Answers, go: string): Answers {
	if (go.startsWith('keep:')) {
		const words = go.slice('keep:'.length);
		return { ...answers, kept: [...new Set([...(answers.kept ?? []), words])] };
	}
	const [, field, from, to, ...label] = go.split(':');
	const text = field === 'story' || field === 'better' ? answers[field] : undefined;
	const start = Number(from);
	const end = Number(to);
	if (!text || !(start >= 0 && start < end && end <= text.length)) return answers;
	return { ...answers, [field as string]: `${text.slice(0, start)}[${label.join(':')}]${text.slice(end)}` };
}
