import { expect, test } from '@playwright/test';
import { auditPage } from './audit';
import { innocent, samples } from './samples';
import { lectureOptions, pageOptions } from './types';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><body style="font: 16px/1.4 sans-serif; color: #222; background: #fff">${body}</body></html>`;

test.describe('the page audit', () => {
  for (const { rule, what, bad, good } of samples) {
    test(`finds ${what}, and only that`, async ({ page: sheet }) => {
      await sheet.setContent(page(bad));
      const found = await auditPage(sheet, pageOptions);
      expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule]);
      await sheet.setContent(page(good));
      expect(await auditPage(sheet, pageOptions)).toEqual([]);
    });
  }

  for (const [what, body] of innocent) {
    test(`says nothing about ${what}`, async ({ page: sheet }) => {
      await sheet.setContent(page(body));
      expect(await auditPage(sheet, pageOptions)).toEqual([]);
    });
  }

  test('says where a finding is, so that it can be found again', async ({ page: sheet }) => {
    await sheet.setContent(page('<main id="here"><p>fine</p><p style="font-size: 9px">tiny</p></main>'));
    const [finding] = await auditPage(sheet, pageOptions);
    expect(finding?.message).toBe('“tiny” is 9.00 px, under 13.');
    await expect(sheet.locator(finding?.path ?? 'none')).toHaveText('tiny');
  });

  test('asks more of a page that is projected', async ({ page: sheet }) => {
    const text = (style: string): string => page(`<p style="font-size: 44px; ${style}">seen from afar</p>`);
    await sheet.setContent(text(''));
    expect(await auditPage(sheet, lectureOptions)).toEqual([]);
    await sheet.setContent(text('color: #666; font-size: 30px'));
    const rules = (await auditPage(sheet, lectureOptions)).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['contrast', 'text-size']);
    const tick = (size: number): string =>
      page(`<svg width="300" height="100"><text class="tick" y="60" font-size="${size}">2</text></svg>`);
    await sheet.setContent(tick(28));
    expect(await auditPage(sheet, lectureOptions)).toEqual([]);
    await sheet.setContent(tick(27));
    expect(await auditPage(sheet, lectureOptions)).toHaveLength(1);
  });
});
