import type { ListingShape } from '../../types';

/* The arrays that several versions have, each with its shape. */

export const W: ListingShape = { text: 'W', sizes: ['C', 'D'] };
export const dW: ListingShape = { text: 'dW', sizes: ['C', 'D'] };
export const X: ListingShape = { text: 'X', sizes: ['D', 'N'] };
export const y: ListingShape = { text: 'y', sizes: ['N'] };

/* of one example */
export const x: ListingShape = { text: 'X[:, i]', rows: 'X[i]', sizes: ['D'] };
export const scores: ListingShape = { text: 'f_i', sizes: ['C'] };
export const exps: ListingShape = { text: 'np.exp(f_i)', sizes: ['C'] };
export const probs: ListingShape = { text: 'p', sizes: ['C'] };

/* of all examples */
export const F: ListingShape = { text: 'F', sizes: ['C', 'N'] };
export const allExps: ListingShape = { text: 'np.exp(F)', sizes: ['C', 'N'] };
export const P: ListingShape = { text: 'P', sizes: ['C', 'N'] };
export const Y: ListingShape = { text: 'Y', sizes: ['C', 'N'] };
export const largest: ListingShape = { text: 'log_c', sizes: ['N'], rowsSizes: ['N', 1] };
export const sums: ListingShape = { text: 'sums', sizes: ['N'], rowsSizes: ['N', 1] };
export const logs: ListingShape = { text: 'np.log(sums)', sizes: ['N'], rowsSizes: ['N', 1] };
