import { createRandom } from '../../engine/random';

const kinds = [
  { name: 'Short', place: 'North', at: [38.8, 18.3, 190, 3700] },
  { name: 'Long', place: 'South', at: [48.8, 18.4, 196, 3730] },
  { name: 'Heavy', place: 'West', at: [47.5, 15.0, 217, 5080] },
] as const;

const spread = [2.7, 0.9, 6.5, 380] as const;

/**
 * A CSV file with what makes measurements of animals awkward: columns of text beside numbers, cells that read NA,
 * thousands beside tens, a column of years. The same text for the same seed; two rows miss every measurement.
 */
export function birdLike(rows = 344, seed = 7): string {
  const random = createRandom(seed);
  const lines = ['kind,place,bill_length,bill_depth,wing_length,body_mass,sex,year'];
  for (let row = 0; row < rows; row += 1) {
    const kind = kinds[random.below(kinds.length)] ?? kinds[0];
    const measured = kind.at.map((at, d) => at + (spread[d] ?? 0) * random.normal());
    const cells =
      row === 3 || row === rows - 5
        ? ['NA', 'NA', 'NA', 'NA', 'NA']
        : [
            ...measured.map((value, d) => (d < 2 ? value.toFixed(1) : String(5 * Math.round(value / 5)))),
            random.uniform() < 0.03 ? 'NA' : random.below(2) === 0 ? 'female' : 'male',
          ];
    lines.push([kind.name, kind.place, ...cells, 2007 + random.below(3)].join(','));
  }
  return `${lines.join('\n')}\n`;
}
