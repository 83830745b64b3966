import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { originOf, trace } from '../../src/engine';
import type { OriginRef, Params } from '../../src/engine';
import { formatNumber } from '../../src/formula/formatNumber';
import { numberWidth } from '../../src/state/numberWidth';

export const originSheet = (page: Page): Locator => page.getByRole('dialog', { name: 'Where from?' });

/** The numbers of the sheet's table, from the first part to the number itself. */
export async function originShows(page: Page): Promise<string[]> {
  const rows = originSheet(page).getByRole('table').locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => row.querySelector('.num')?.textContent ?? ''));
}

const whole = new Set(['indicator', 'y', 'N', 'delta']);

/** What must stand there, computed by the engine and written as the page writes; all parts, as the loop goes. */
export function originExpected(params: Params, ref: OriginRef): string[] {
  const numbers = trace(params);
  const { value, parts, count, penalty } = originOf(numbers, ref);
  const write = (one: number, of?: OriginRef) =>
    formatNumber(one, of && whole.has(of.quantity) ? 0 : 4, numberWidth(numbers, 4));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return [
    ...parts.map((part) => write(part.value, part.ref)),
    ...(count || penalty ? [write(sum)] : []),
    ...(count ? [write(sum / count.value)] : []),
    ...(penalty ? [write(penalty.value)] : []),
    write(value, ref),
  ];
}

/** Holds that the sheet shows a number's origin, with the engine's numbers. */
export async function expectOrigin(page: Page, params: Params, ref: OriginRef, title: string): Promise<void> {
  await expect(originSheet(page).getByRole('heading', { level: 3 })).toContainText(title);
  await expect.poll(() => originShows(page)).toEqual(originExpected(params, ref));
}

/** The button of a row that asks its number. */
export const ask = (page: Page, name: string): Locator =>
  originSheet(page).getByRole('button', { name: `Where from? ${name}`, exact: true });
