// Its own default: any of the words.
import { searchWith } from './orama.js';

export { build } from './orama.js';
export const search = searchWith(1);
