/**
 * The lines of the question's function that run, in the order in which they stand; `for` lines run once a turn and
 * once more to find that there is none left. The ids are those of the listing.
 */
export const tapeLines = [
  'no-loss',
  'no-gradient',
  'num-classes',
  'num-train',
  'examples',
  'score',
  'largest',
  'shift',
  'no-sum',
  'tops',
  'sum',
  'loss',
  'classes',
  'probs',
  'add',
  'mean-loss',
  'mean',
  'penalty-loss',
  'penalty',
  'return',
] as const;

export type TapeLine = (typeof tapeLines)[number];

/** The function's variables, in the order in which they come to be. */
export const tapeVariables = [
  'loss',
  'dW',
  'num_classes',
  'num_train',
  'i',
  'f_i',
  'log_c',
  'sum_i',
  'f_i_j',
  'j',
  'p',
] as const;

export type TapeVariable = (typeof tapeVariables)[number];

/** What each line assigns; `return` assigns nothing, and a `for` line nothing where its loop ends. */
export const assigns: Readonly<Record<TapeLine, TapeVariable | null>> = {
  'no-loss': 'loss',
  'no-gradient': 'dW',
  'num-classes': 'num_classes',
  'num-train': 'num_train',
  examples: 'i',
  score: 'f_i',
  largest: 'log_c',
  shift: 'f_i',
  'no-sum': 'sum_i',
  tops: 'f_i_j',
  sum: 'sum_i',
  loss: 'loss',
  classes: 'j',
  probs: 'p',
  add: 'dW',
  'mean-loss': 'loss',
  mean: 'dW',
  'penalty-loss': 'loss',
  penalty: 'dW',
  return: null,
};

/** The lines that change what their variable holds (`+=`, `-=`, `/=`); the others make it anew. */
export const updates: ReadonlySet<TapeLine> = new Set<TapeLine>([
  'shift',
  'sum',
  'loss',
  'add',
  'mean-loss',
  'mean',
  'penalty-loss',
  'penalty',
]);
