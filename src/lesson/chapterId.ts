/** The chapters, by what stands in their addresses. */
export type ChapterId =
  | 'the-line'
  | 'scores'
  | 'softmax'
  | 'loss'
  | 'quotient-rule'
  | 'chain-rule'
  | 'to-the-weights'
  | 'sum-mean-regularise'
  | 'the-code'
  | 'check-it'
  | 'descend'
  | 'relatives';
