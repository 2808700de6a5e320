/** What scripts/tables.mjs bundles: how the files are read, and the page that is written from them. */
export { parsePack, parseRubric } from '../../src/core/rubric/parse.js';
export { parseCrosswalk, problemsIn } from './crosswalk.js';
export { whatIsAsked } from './page.js';
