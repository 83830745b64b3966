import { expect, test } from 'vitest';
import { hoistStyles, hoistedRules } from './hoistStyles';

const html =
  '<span class="strut" style="height:1em;"></span><span style="top:-2em;" data-x="1"></span><i style="height:1em;">a</i>';

test('styles become classes beside those that are there', () => {
  const hoisted = hoistStyles(html);
  expect(hoisted).toMatch(
    /^<span class="(k\w{6}) strut"><\/span><span class="k\w{6}" data-x="1"><\/span><i class="\1">a<\/i>$/,
  );
});

test('there is one rule a style, for the class that its elements got', () => {
  const rules = hoistedRules([html]);
  expect(rules).toHaveLength(2);
  const [, name] = /class="(k\w{6}) strut"/.exec(hoistStyles(html)) ?? [];
  expect(rules).toContain(`.katex .${name}.${name} { height:1em; }`);
});
