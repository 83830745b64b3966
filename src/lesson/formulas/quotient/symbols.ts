/* The symbols of the quotient rule, each marked with its term; g is e_k and h is Z. */

export const slope = '\\term{jacobian:kj}{\\frac{\\partial p_k}{\\partial f_j}}';
export const flatSlope = '\\term{jacobian:kj}{\\partial p_k/\\partial f_j}';
export const flatSlopeNumbers =
  '\\term{jacobian:kj}{\\partial p_{\\slot[letter]{letter:k}}/\\partial f_{\\slot[letter]{letter:j}}}';
export const [g, h, Z] = ['\\term{exps:k}{g}', '\\term{sum:i}{h}', '\\term{sum:i}{Z}'];
export const [ek, ej] = ['\\term{exps:k}{e_k}', '\\term{exps:j}{e_j}'];
export const [pk, pj] = ['\\term{probs:k}{p_k}', '\\term{probs:j}{p_j}'];
export const fj = '\\term{scores:j}{f_j}';
export const top = `\\partial ${ek}/\\partial ${fj}`;
