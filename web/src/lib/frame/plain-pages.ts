const paths = ['/easier', '/ask/[slug]', '/g', '/g/[code]'];

/**
 * Pages whose own words are in their HTML alone: a page with script does not draw them, it has them loaded. Help
 * and the first page are drawn in place, so that "Back" to what was sent still shows its six pictures.
 */
export const isPlainPage = (routeId: string | null | undefined): boolean =>
	paths.some((path) => routeId === `/(contributor)${path}`);
