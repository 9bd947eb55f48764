// Its newer way with several words: each by itself, the rarer the heavier.
import { buildWith } from './fuse.js';

export const build = buildWith({ useTokenSearch: true });
export { search } from './fuse.js';
