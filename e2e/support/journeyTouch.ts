import type { Page } from '@playwright/test';

type At = readonly [number, number];

/**
 * A finger that is put down, moved and lifted, as the browser itself would tell of it. Each event bears the time of a
 * hand that moves steadily, a moment ago: a machine that is slow to pass them on makes no slow hand, and no event is
 * kept back because its time has not come.
 */
export async function touch(page: Page) {
  const session = await page.context().newCDPSession(page);
  const [between, ago] = [0.016, 0.5];
  let now = 0;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly At[]) => {
    now = type === 'touchStart' ? Date.now() / 1000 - ago : now + between;
    return session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y]) => ({ x, y })),
      timestamp: now,
    });
  };
  /** The browser tells of a move with the frame that follows. */
  const told = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  let last: At = [0, 0];
  let fingers: readonly At[] = [];
  return {
    async down(at: At): Promise<void> {
      last = at;
      await send('touchStart', [at]);
    },
    async moveTo(to: At, steps = 8): Promise<void> {
      const from = last;
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        last = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
        await send('touchMove', [last]);
      }
      await told();
    },
    /** Every finger that is down now; one more than before is another that is put down. */
    async downAll(all: readonly At[]): Promise<void> {
      fingers = all;
      await send('touchStart', all);
    },
    async moveAll(to: readonly At[], steps = 8): Promise<void> {
      const from = fingers;
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        fingers = from.map(([x, y], n) => [
          x + ((to[n]?.[0] ?? x) - x) * part,
          y + ((to[n]?.[1] ?? y) - y) * part,
        ]);
        await send('touchMove', fingers);
      }
      await told();
    },
    up: () => send('touchEnd', []),
  };
}

/** A control that a finger cannot hit well: what it is, and how large the place is that answers. */
export interface SmallTarget {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Every control of the page whose place is smaller than `least` pixels either way. A link inside a sentence may be as
 * small as its words are (WCAG 2.2, 2.5.8); the ranges behind points are for keys, their handles are for fingers.
 */
export function smallTargets(page: Page, least: number): Promise<SmallTarget[]> {
  return page.evaluate((most) => {
    const controls = 'button, a[href], select, input:not([type="range"]), [role="tab"]';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .map((control) =>
        control instanceof HTMLInputElement && control.type === 'radio' ? control.closest('label') : control,
      )
      .filter((control): control is HTMLElement => control?.checkVisibility() === true)
      .filter((control) => !(control.matches('a') && control.closest('p, li > span')))
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return {
          name: `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent.trim()}`,
          width,
          height,
        };
      })
      .filter(({ width, height }) => width > 0 && (width < most || height < most));
  }, least);
}
