/** The same for the server, which knows all the names. A phone fetches them. */
import { knowMoreNames } from './phone/name-lists.ts';
import data from './phone/name-data.json' with { type: 'json' };

knowMoreNames(data);

export { findIdentifiers } from './phone/identifiers.ts';
