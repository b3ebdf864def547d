import { sentencesIn } from './sentences.ts';

/** One piece that is read aloud: what is said, where it stands, and the element it stands in. */
export type Piece = { text: string; range: Range; element: Element };

type Run = { node: Text; from: number };

// Ways to move about are not what the page says; drawings have their word beside them.
const left =
	'nav, svg, script, style, noscript, template, textarea, select, [aria-hidden="true"], .off, [data-listen]';

/** Goes through everything that can be seen, block by block: a heading, a line of a list, a button. */
export function piecesIn(root: Element): Piece[] {
	const pieces: Piece[] = [];
	let runs: Run[] = [];
	let text = '';
	let block = root;

	function flush() {
		for (const { start, end } of sentencesIn(text)) {
			const range = document.createRange();
			const [first, last] = [runAt(start), runAt(end - 1)];
			range.setStart(first.node, start - first.from);
			range.setEnd(last.node, end - last.from);
			pieces.push({ text: text.slice(start, end).replace(/\s+/g, ' '), range, element: block });
		}
		runs = [];
		text = '';
	}

	const runAt = (at: number) => runs.findLast(({ from }) => from <= at)!;

	function walk(element: Element) {
		for (const node of element.childNodes) {
			if (node instanceof Text) {
				runs.push({ node, from: text.length });
				text += node.data;
			} else if (node instanceof Element && !node.matches(left)) {
				const { display, visibility } = getComputedStyle(node);
				if (display === 'none' || visibility === 'hidden') continue;
				const isInline = display === 'inline' || display === 'contents';
				if (isInline && node.tagName !== 'BR') walk(node);
				else walkBlock(node);
			}
		}
	}

	function walkBlock(element: Element) {
		const outer = block;
		flush();
		block = element;
		walk(element);
		flush();
		block = outer;
	}

	walk(root);
	flush();
	return pieces;
}
