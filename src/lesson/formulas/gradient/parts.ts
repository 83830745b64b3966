/** What the formulas of the gradient have in common. */
export const mean = '\\frac{1}{\\term{N}{N}}';
export const half = '\\term{reg}{\\lambda}\\,';
export const whole = '2\\,\\term{reg}{\\lambda}\\,';
export const rowsW = '\\term{W:j}{W_{:j}}';
export const columnsW = '\\term{W:j}{W_j}';
export const losses = '\\sum_i \\term{loss:i}{L_i}';
export const slopes = '\\sum_i \\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_j}}';
export const slopesRows = '\\sum_i \\term{contribution:ij}{\\frac{\\partial L_i}{\\partial W_{:j}}}';
export const atCursor = '\\slot[letter]{letter:j}\\slot[int]{d}';
export const atCursorRows = '\\slot[int]{d}\\slot[letter]{letter:j}';
export const cell = `\\term{dW:jd}{dW_{${atCursor}}} & = &`;
export const cellRows = `\\term{dW:jd}{dW_{${atCursorRows}}} & = &`;
