/**
 * Each group stands once, under the lowest of those it reports to; every line it has is still said beside it.
 * Groups that no line leads to or from stand apart.
 */
type Linked = { id: string; reportsTo: { id: string }[] };
export type Link<Group> = { group: Group; below: Link<Group>[] };

export function chainOf<Group extends Linked>(
	groups: readonly Group[]
): { chain: Link<Group>[]; apart: Group[] } {
	const byId = new Map(groups.map((group) => [group.id, group]));
	const linesOf = (group: Group) => group.reportsTo.flatMap(({ id }) => byId.get(id) ?? []);

	/** How many groups lie above, along the longest way up. Papers could draw a ring: nobody is passed twice. */
	function depthOf(group: Group, passed: readonly Group[] = []): number {
		const above = linesOf(group).filter((each) => each !== group && !passed.includes(each));
		return Math.max(0, ...above.map((each) => 1 + depthOf(each, [...passed, group])));
	}

	const depths = new Map(groups.map((group) => [group, depthOf(group)]));
	const lowest = (lines: Group[]) => lines.toSorted((one, other) => depths.get(other)! - depths.get(one)!)[0];
	const parentOf = new Map(groups.map((group) => [group, lowest(linesOf(group))]));

	const below = (top: Group): Link<Group> => ({
		group: top,
		below: groups.filter((group) => parentOf.get(group) === top).map(below)
	});
	const isLinked = (group: Group) =>
		parentOf.get(group) !== undefined || groups.some((each) => parentOf.get(each) === group);

	return {
		chain: groups.filter((group) => isLinked(group) && parentOf.get(group) === undefined).map(below),
		apart: groups.filter((group) => !isLinked(group))
	};
}
