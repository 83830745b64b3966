// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { lightOne } from './lightOne';

const cursor = { i: 7, j: 1, k: 1, d: 0 };

it('lights one number of a term, and its example’s point, and lets them go', () => {
  document.body.innerHTML = `
    <i id="symbol" data-term="contribution"></i>
    <b id="cursor" class="number" data-term="contribution"></b>
    <b id="three" data-term="contribution" data-i="3" data-j="1"></b>
    <b id="four" data-term="contribution" data-i="4" data-j="1"></b>
    <u id="point" data-one data-term="X" data-i="3"></u>
    <u id="cell" data-one data-i="3" data-j="1"></u>
    <u id="otherClass" data-one data-i="3" data-j="2"></u>
    <u id="otherPoint" data-one data-term="X" data-i="4"></u>`;
  const withAttribute = (name: string) => [...document.querySelectorAll(`[${name}]`)].map(({ id }) => id);

  lightOne(document.documentElement, { term: 'contribution', i: 3, j: 1, d: 0 }, cursor);
  expect(withAttribute('data-apart')).toEqual(['cursor', 'four']);
  expect(withAttribute('data-lit-one')).toEqual(['point', 'cell']);

  lightOne(document.documentElement, { term: 'reg' }, cursor);
  expect([...withAttribute('data-apart'), ...withAttribute('data-lit-one')]).toEqual([]);
});
