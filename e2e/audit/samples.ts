import type { Rule } from './types';

/** A small page with one fault, and the same page without it. */
export interface Sample {
  readonly rule: Rule;
  readonly what: string;
  readonly bad: string;
  readonly good: string;
}

const circle = '<circle cx="100" cy="50" r="16" fill="#3f90da" stroke="#111" />';
const hitArea = '<circle cx="100" cy="50" r="22" fill="transparent" />';
const drawing = (inner: string): string => `<svg width="300" height="100">${inner}</svg>`;
const table = (first: string, second: string): string =>
  `<table style="font-variant-numeric: tabular-nums; border-spacing: 0">
    <tr><th>a</th><td class="num" style="text-align: right">${first}</td></tr>
    <tr><th>b</th><td class="num" style="text-align: right">${second}</td></tr>
  </table>`;
const lines = (size: string): string =>
  `<p style="font-size: 40px; line-height: ${size}; width: 4em; margin: 60px">Hxg Hxg Hxg Hxg</p>`;

export const samples: readonly Sample[] = [
  {
    rule: 'text-size',
    what: 'a small text',
    bad: '<p style="font-size: 12.8px">small</p>',
    good: '<p style="font-size: 13px">small</p>',
  },
  {
    rule: 'text-size',
    what: 'a text that its drawing shows smaller',
    bad: '<svg width="100" height="50" viewBox="0 0 200 100"><text y="50" font-size="20">tick</text></svg>',
    good: '<svg width="200" height="100" viewBox="0 0 200 100"><text y="50" font-size="20">tick</text></svg>',
  },
  {
    rule: 'text-size',
    what: 'a small field',
    bad: '<input style="font-size: 12px" value="1" aria-label="W">',
    good: '<input style="font-size: 14px" value="1" aria-label="W">',
  },
  {
    rule: 'contrast',
    what: 'a faint text on the page',
    bad: '<p style="color: #888">faint</p>',
    good: '<p style="color: #666">clear</p>',
  },
  {
    rule: 'contrast',
    what: 'a text on the ground of something further out',
    bad: '<div style="background: #222"><p><span style="color: #555">faint</span></p></div>',
    good: '<div style="background: #222"><p><span style="color: #eee">clear</span></p></div>',
  },
  {
    rule: 'contrast',
    what: 'a text that is faded',
    bad: '<p style="opacity: 0.4">faded</p>',
    good: '<p style="opacity: 0.9">clear</p>',
  },
  {
    rule: 'contrast',
    what: 'a letter on a shape that does not answer the pointer',
    bad: drawing(
      '<g style="pointer-events: none"><rect width="100" height="100" fill="#222" /><text x="20" y="50">A</text></g>',
    ),
    good: drawing(
      '<g style="pointer-events: none"><rect width="100" height="100" fill="#eee" /><text x="20" y="50">A</text></g>',
    ),
  },
  {
    rule: 'contrast',
    what: 'a text below the window',
    bad: '<div style="height: 3000px"></div><p style="color: #999">far down</p>',
    good: '<div style="height: 3000px"></div><p>far down</p>',
  },
  {
    rule: 'overlap',
    what: 'two texts in one place',
    bad: '<div style="position: relative"><p>under</p><p style="position: absolute; top: 4px; left: 10px; margin: 0">over</p></div>',
    good: '<div style="position: relative"><p>under</p><p style="position: absolute; top: 40px; left: 10px; margin: 0">over</p></div>',
  },
  {
    rule: 'overlap',
    what: 'a text painted over',
    bad: '<p>hidden</p><div style="position: absolute; inset: 0 0 auto; height: 80px; background: #eee"></div>',
    good: '<p>seen</p><div style="position: absolute; inset: 80px 0 auto; height: 80px; background: #eee"></div>',
  },
  {
    rule: 'marker',
    what: 'a label on a marker',
    bad: drawing(`<g data-marker>${circle}${hitArea}</g><text x="110" y="55">x</text>`),
    good: drawing(`<g data-marker>${circle}${hitArea}</g><text x="118" y="55">x</text>`),
  },
  {
    rule: 'clipped',
    what: 'a text wider than its box',
    bad: '<div style="width: 40px; overflow: hidden; white-space: nowrap">much too long</div>',
    good: '<div style="width: 140px; overflow: hidden; white-space: nowrap">much too long</div>',
  },
  {
    rule: 'clipped',
    what: 'a text cut at the edge of its drawing',
    bad: drawing('<text x="280" y="50">label</text>'),
    good: drawing('<text x="200" y="50">label</text>'),
  },
  {
    rule: 'clipped',
    what: 'a text left of the window',
    bad: '<p style="position: absolute; left: -20px">gone</p>',
    good: '<p style="position: absolute; left: 0">here</p>',
  },
  {
    rule: 'clipped',
    what: 'a value wider than its field',
    bad: '<input style="width: 30px; font-size: 16px" value="123456789" aria-label="W">',
    good: '<input style="width: 130px; font-size: 16px" value="123456789" aria-label="W">',
  },
  {
    rule: 'decimals',
    what: 'a column whose points do not stand under one another',
    bad: table('1.25', '1.5'),
    good: table('1.25', '−10.50'),
  },
  {
    rule: 'decimals',
    what: 'powers of ten whose points do not stand under one another',
    bad: table('2.69 × 10⁵', '−5.2 × 10⁵'),
    good: table('2.7 × 10⁵', '−5.2 × 10⁵'),
  },
  {
    rule: 'minus',
    what: 'a hyphen for a minus',
    bad: '<p>it is -0.5</p>',
    good: '<p>it is −0.5, or in code <code>-0.5</code></p>',
  },
  {
    rule: 'page-scroll',
    what: 'a box wider than the window',
    bad: '<div style="width: 4000px; height: 20px"></div>',
    good: '<div style="overflow-x: auto"><div style="width: 4000px; height: 20px">wide</div></div>',
  },
  {
    rule: 'overlap',
    what: 'lines of a paragraph set too closely',
    bad: lines('0.6'),
    good: lines('1'),
  },
];

/** Nothing here is a fault, though a careless audit might say so. */
export const innocent: readonly (readonly [string, string])[] = [
  [
    'a text for screen readers alone',
    '<p>seen</p><span style="position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; font-size: 8px; color: #fff">only said, it is -3</span>',
  ],
  [
    'a bar that stays while the page scrolls beneath it',
    `<div>${'<p>line</p>'.repeat(80)}</div><div style="position: fixed; inset: auto 0 0; background: #fff">bar <b>more</b></div>`,
  ],
  [
    'a wide formula in a box that scrolls',
    '<div style="width: 200px; overflow-x: auto; white-space: nowrap">a long line that is wider than its own box</div>',
  ],
  [
    'a marker that its box has scrolled out of sight',
    `<p style="margin: 0 0 0 90px">label</p><div style="height: 60px; overflow: auto; margin-top: -20px">${drawing(`<g data-marker>${circle}</g>`)}</div><script>document.querySelector('div').scrollTop = 40</script>`,
  ],
  [
    'a column of fixed numbers and powers of ten, read by its right edge',
    table('62500.0000', '−6.9 × 10⁴') + table('1.2 × 10⁵', '1.2 × 10¹¹'),
  ],
  [
    'a marker that lies over another, where the data put it',
    drawing(`<g data-marker>${circle}<text x="95" y="55">A</text></g>
      <g data-marker transform="translate(8 0)">${circle}<text x="95" y="55">B</text></g>`),
  ],
  ['a letter in its own marker', drawing(`<g data-marker>${circle}<text x="95" y="55">A</text></g>`)],
  [
    'a label with a halo on a dark ground',
    drawing(
      '<rect width="300" height="100" fill="#333" /><text x="40" y="50" paint-order="stroke" stroke="#fff" stroke-width="4">x</text>',
    ),
  ],
];
