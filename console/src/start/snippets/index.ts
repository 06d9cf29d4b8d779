import { go } from './go.js';
import { java } from './java.js';
import { nest } from './nest.js';
import { node } from './node.js';
import { php } from './php.js';
import { python } from './python.js';
import type { Snippet } from './snippet.js';

/** The languages of the first-steps card, in its order. Each uses nothing but what the language brings; Nest this package. */
export const SNIPPETS: readonly Snippet[] = [nest, node, python, go, php, java];
