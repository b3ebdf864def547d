import type {
	AgeBand,
	Chooser,
	Consent,
	Feeling,
	LongAgo,
	Mode,
	Phase,
	Time,
	Transition
} from '@sd/shared/phone/answers';
import type { ShareWords } from '#lib/words/share.ts';
import { facePictures } from './face-pictures.ts';
import { chosenAt } from './problems.ts';
import { asksWhoChose, feelingIn, stepsFor, unsure, type Answers, type Step, type Who } from './steps.ts';
import { titleOf } from './titles.ts';
import type { WizardForm } from './wizard-form.ts';

/** One line of "Check before you send": what was asked, what was said, and who chose it. */
export type Row = { step: Step; title: string; picture: string; said: string; who: string };

const pictures: Partial<Record<Step, string>> = {
	who: 'young',
	group: 'group',
	age: 'growing',
	about: 'theme',
	mat: 'picture',
	story: 'write',
	better: 'growing',
	time: 'now',
	back: 'lookback',
	consent: 'quote',
	you: 'eye'
};
const modePictures: Record<string, string> = { words: 'write', talk: 'voice', helped: 'helper' };
const untold: readonly Step[] = ['before', 'phone', 'cards', 'check'];

export function summaryOf(answers: Answers, form: WizardForm, words: ShareWords): Row[] {
	return stepsFor(answers)
		.filter((step) => !untold.includes(step))
		.map((step) => ({
			step,
			title: titleOf(step, answers, { words, ask: form.ask }),
			picture: pictureAt(step, answers),
			said: saidAt(step, answers, form, words),
			who: whoChose(step, answers, words)
		}));
}

function pictureAt(step: Step, answers: Answers): string {
	if (step === 'feeling') return facePictures[feelingIn(answers) as Feeling] ?? 'face-q';
	if (step === 'mode') return modePictures[answers.mode ?? ''] ?? 'picture';
	return pictures[step] ?? 'tick';
}

function whoChose(step: Step, answers: Answers, words: ShareWords): string {
	const chosen = chosenAt(step);
	const who = asksWhoChose(answers) && chosen ? answers.chosenBy?.[chosen] : undefined;
	return words.whoChose.is[who as Chooser] ?? '';
}

function saidAt(step: Step, answers: Answers, { areas }: WizardForm, words: ShareWords): string {
	switch (step) {
		case 'who':
			return words.who[answers.who as Who]?.label ?? '';
		case 'group':
			return `${answers.headCount ?? ''} ${answers.groupOf === 'parents' ? words.group.parents : words.group.young}`;
		case 'age':
			return words.ageBand[answers.ageBand as AgeBand] ?? words.skipped;
		case 'mode':
			return words.mode[answers.mode as Mode]?.label ?? '';
		case 'about':
			return answers.about
				.map((id) => (id === unsure ? words.unsure : areas.find((area) => area.id === id)?.plain))
				.join(', ');
		case 'feeling':
			return words.feeling[feelingIn(answers) as Feeling] ?? words.skipped;
		case 'story':
		case 'better':
			return answers[step]?.trim() || words.skipped;
		case 'time':
			return words.time[answers.time as Time]?.label ?? '';
		case 'back':
			return `${words.longAgo[answers.longAgo as LongAgo] ?? ''}. ${words.transition[answers.transition as Transition] ?? ''}`;
		case 'consent':
			return words.consent[answers.consent as Consent]?.label ?? '';
		case 'you':
			return [words.phase[answers.phase as Phase], answers.place].filter(Boolean).join(', ') || words.skipped;
		default:
			return '';
	}
}
