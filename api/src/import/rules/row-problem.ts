/** Why one row of a spreadsheet does not come in, in a sentence that says what to do about it. */
export class RowProblem extends Error {
	override name = 'RowProblem';
}
