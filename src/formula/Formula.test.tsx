// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PulseContext } from '../ui/live';
import { Formula } from './Formula';
import { Prose } from './Prose';

const html =
  '<span class="katex"><span data-term="probs"><span data-slot="probs:j" data-kind="number">0</span></span></span>';
const listeners = new Set<() => void>();
const pulse = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
let value = '0.6312';
let root: ReturnType<typeof createRoot>;
let page: HTMLElement;
const read = () => value;
const spoken = () => `p is ${value}`;

function show(content: React.ReactNode): void {
  act(() => root.render(<PulseContext value={pulse}>{content}</PulseContext>));
}

function beat(next: string): void {
  value = next;
  for (const listener of listeners) listener();
}

const slot = () => page.querySelector('[data-slot]');
const sentence = () => page.querySelector('.visually-hidden')?.textContent;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  value = '0.6312';
  page = document.createElement('div');
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  expect(listeners.size).toBe(0);
  vi.useRealTimers();
});

test('a formula shows its slots’ values from the start and says its sentence', () => {
  show(<Formula html={html} read={read} spoken={spoken} />);
  expect(slot()?.textContent).toBe('0.6312');
  expect(sentence()).toBe('p is 0.6312');
  expect(page.querySelector('[aria-hidden="true"]')?.contains(slot())).toBe(true);
});

test('a beat rewrites the value in place; the sentence follows when the values have come to rest', () => {
  show(<Formula html={html} read={read} spoken={spoken} />);
  const before = slot();
  beat('0.7000');
  beat('0.7100');
  expect(slot()).toBe(before);
  expect(before?.textContent).toBe('0.7100');
  expect(sentence()).toBe('p is 0.6312');
  vi.runAllTimers();
  expect(sentence()).toBe('p is 0.7100');
});

test('rendering again keeps the nodes and the values', () => {
  show(<Formula html={html} read={read} spoken={spoken} />);
  const before = slot();
  beat('0.7000');
  show(<Formula html={html} read={() => value} spoken={spoken} className="again" />);
  expect(slot()).toBe(before);
  expect(slot()?.textContent).toBe('0.7000');
});

test('another variant takes the place of the first, with its values', () => {
  show(<Formula html={html} read={read} />);
  show(<Formula html={html.replace('probs:j', 'probs:k')} read={(name) => name} />);
  expect(slot()?.textContent).toBe('probs:k');
  expect(sentence()).toBeUndefined();
});

test('an exponent is a small number beside its base', () => {
  show(<Formula html={html} read={() => '−1.2 × 10⁻⁵'} />);
  expect(slot()?.firstChild?.textContent).toBe('−1.2 × 10');
  expect(slot()?.querySelector('.number-exponent')?.textContent).toBe('−5');
});

test('lines of a formula stand in a grid, a formula in a text does not', () => {
  show(<Formula html={'<span class="formula-left"></span>'} read={read} />);
  expect(page.querySelector('.formula-lines')).not.toBeNull();
  show(<Formula html={html} read={read} />);
  expect(page.querySelector('.formula-lines')).toBeNull();
});

test('prose takes live values too, and is read as it stands', () => {
  show(<Prose html={'class <span data-slot="letter:j"></span>'} read={read} />);
  beat('B');
  expect(page.textContent).toBe('class B');
  expect(page.querySelector('[aria-hidden]')).toBeNull();
});
