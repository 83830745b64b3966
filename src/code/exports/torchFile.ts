import { givenLiterals, heading } from './given';
import { fragmentOf, functionOf, printsResult } from './pythonFile';
import { toTorch } from './toTorch';
import type { CodeSource } from './types';

/** The same loss from PyTorch's own cross-entropy, differentiated by autograd. */
function autograd({ layout, params }: CodeSource): string[] {
  const scores = layout === 'rows' ? 'X.matmul(W)' : 'W.matmul(X).T';
  const penalty = params.regulariser === 'half' ? '0.5 * reg' : 'reg';
  return [
    '',
    '',
    'def autograd_gradient(W, X, y, reg):',
    '    W = W.clone().requires_grad_(True)',
    `    scores = ${scores}  # an example a row`,
    `    loss = torch.nn.functional.cross_entropy(scores, y, reduction='${params.reduction}')`,
    `    loss = loss + ${penalty} * torch.sum(W * W)`,
    '    loss.backward()',
    '    return loss.detach(), W.grad',
  ];
}

/** A Python file that needs PyTorch: the listing on the present data, and autograd's gradient beside its own. */
export function torchFile(source: CodeSource): string {
  const { W, X, y, reg, shapeOfW, shapeOfX } = givenLiterals(source);
  const fragment = fragmentOf(source).map(toTorch);
  return `${[
    ...heading(source, 'PyTorch').map((line) => `# ${line}`),
    ...(fragment.some((line) => line.includes('math.')) ? ['import math', ''] : []),
    'import torch',
    '',
    'torch.set_default_dtype(torch.float64)',
    'torch.set_printoptions(precision=17)',
    '',
    `# W: ${shapeOfW}`,
    `W = torch.tensor(${W})`,
    `# X: ${shapeOfX}`,
    `X = torch.tensor(${X})`,
    '# y: the label of each example',
    `y = torch.tensor(${y})`,
    `reg = ${reg}`,
    '',
    '',
    ...functionOf(source).map(toTorch),
    ...autograd(source),
    '',
    '',
    ...printsResult(source),
    '',
    'autograd_loss, autograd_dW = autograd_gradient(W, X, y, reg)',
    "print('loss minus that of autograd =', float(loss - autograd_loss))",
    "print('largest difference of dW =', float(torch.max(torch.abs(dW - autograd_dW))))",
    ...fragment,
  ].join('\n')}\n`;
}
