import { expect, test } from './support/app';
import { chapterWalks } from './support/steps';

/** A policy as directive -> sources. */
function parse(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources.sort()]),
  );
}

test.describe('the content security policy', () => {
  for (const { addresses } of chapterWalks) {
    const [address = ''] = addresses;
    // The fixture fails on any violation, here and in the journeys that walk through every step.
    test(`is kept where ${address} is opened by its link`, async ({ open, page }) => {
      await open(address);
      await expect(page).toHaveURL(new RegExp(`${address}$`));
    });
  }

  test('is the same in the header and in the page', async ({ page }) => {
    const response = await page.goto('./');
    const header = response?.headers()['content-security-policy'] ?? '';
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(parse(meta ?? '')).toEqual(parse(header));
    expect(parse(header)['default-src']).toEqual(["'none'"]);
  });

  test('admits nothing but the own origin', async ({ page }) => {
    const response = await page.goto('./');
    const directives = parse(response?.headers()['content-security-policy'] ?? '');
    const beyond = Object.entries(directives).filter(
      ([, sources]) => !sources.every((source) => source === "'self'" || source === "'none'"),
    );
    expect(beyond).toEqual([]);
  });

  test('comes before everything it governs', async ({ page }) => {
    const response = await page.goto('./');
    const html = (await response?.text()) ?? '';
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(html.slice(0, policy)).not.toMatch(/<(script|link|style)\b/);
  });
});

test('the watch itself notices what it must', async ({ page, open, faults }) => {
  await open();
  const seen = faults;
  expect(seen).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  await expect.poll(() => seen.some((fault) => fault.startsWith('content security policy'))).toBe(true);
  await expect(page).not.toHaveTitle('run');
  await page.evaluate(() => fetch('http://127.0.0.2:9/').catch(() => undefined));
  await expect.poll(() => seen.some((fault) => fault.includes('connect-src'))).toBe(true);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => seen.some((fault) => fault.includes('on purpose'))).toBe(true);
  // What was provoked here is not the page's fault.
  seen.length = 0;
});
