// Its own default: any of the words. Slower, but kinder to queries with a word that stands nowhere.
import { buildWith } from './minisearch.js';

export const build = buildWith('OR');
export { search } from './minisearch.js';
