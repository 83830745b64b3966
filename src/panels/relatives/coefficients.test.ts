import { describe, expect, it } from 'vitest';
import { dataSets } from '../../engine';
import { relativesOf } from './coefficients';

const two = dataSets.find(({ params }) => params.W.length === 2)!;

describe('the relatives of the softmax loss', () => {
  it('are three, and with two classes four', () => {
    expect(relativesOf(dataSets[0]!.params).map(({ id }) => id)).toEqual(['softmax', 'squared', 'hinge']);
    expect(relativesOf(two.params).map(({ id }) => id)).toContain('logistic');
  });

  it('agree for two classes: softmax is two opposite copies of logistic regression', () => {
    const [softmax, , , logistic] = relativesOf(two.params);
    softmax!.loss.coefficients.forEach((row, j) =>
      row.forEach((value, i) => expect(logistic!.loss.coefficients[j]![i]).toBeCloseTo(value, 12)),
    );
    softmax!.loss.losses.forEach((value, i) => expect(logistic!.loss.losses[i]).toBeCloseTo(value, 12));
  });

  it('add up to 0 over the classes for softmax and the hinge', () => {
    for (const { params } of dataSets) {
      const [softmax, , hinge] = relativesOf(params);
      for (const { loss } of [softmax!, hinge!]) {
        params.y.forEach((_, i) => {
          expect(loss.coefficients.reduce((sum, row) => sum + row[i]!, 0)).toBeCloseTo(0, 12);
        });
      }
    }
  });
});
