/** What NumPy calls otherwise than PyTorch, in the words of the listings. */
const rules: readonly (readonly [RegExp, string])[] = [
  // A comparison is a tensor of booleans, and these cannot be subtracted.
  [/\(k == j\)/g, 'float(k == j)'],
  [/\(j == y\[i\]\)/g, '(j == y[i]).double()'],
  [/- t\b/g, '- t.double()'],
  // One number of a tensor is a view of it, and changes with it.
  [/^(\s*w = W\[.*\])$/, '$1.clone()'],
  [/np\.max\((\w+), axis=/g, 'torch.amax($1, axis='],
  [/np\.log\(num_classes\)/g, 'math.log(num_classes)'],
  [/\.dot\(/g, '.matmul('],
  [/\.copy\(\)/g, '.clone()'],
  [/\baxis=/g, 'dim='],
  [/\bkeepdims=/g, 'keepdim='],
  [/\bnp\./g, 'torch.'],
];

/** A line of a listing in PyTorch: the same names, the same arrays, its functions. */
export function toTorch(line: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}
