/**
 * A page as it stands after something was done. Its title begins with "Problem: " when something is wrong. One
 * with no part that an earlier state has not shown need not be looked at in every colour again, which is slow.
 */
export type State = { name: string; hasProblem?: boolean; looksLikeBefore?: boolean };
