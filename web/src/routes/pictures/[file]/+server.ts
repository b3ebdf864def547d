import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { pictureSet } from '#lib/server/pictures.ts';

/** Only what was in the folder at the start: nothing that is asked for ever becomes a path. */
export const GET: RequestHandler = ({ params }) => {
	const picture = pictureSet.get(params.file);
	if (!picture) error(404, 'There is no picture here.');
	return new Response(picture.bytes, {
		headers: {
			'content-type': picture.type,
			// Long enough for a phone that loses its signal in the middle of the cards.
			'cache-control': 'public, max-age=604800',
			// Opened by itself, a drawing may run nothing.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox"
		}
	});
};
