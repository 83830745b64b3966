// @ts-check
const radius = 60;

/**
 * Drags the chosen point once round a circle that begins and ends where it stands, one movement of
 * the mouse a frame. The browser is told of them directly: Playwright's own mouse looks for drag and drop with
 * scripts in the page, which would be measured too.
 * @param {import('@playwright/test').Page} page
 * @param {number} example
 * @param {number} frames
 */
export async function dragInCircle(page, example, frames) {
  const box = await page
    .locator(`[data-marker][data-i="${String(example)}"]`)
    .first()
    .boundingBox();
  if (box === null) throw new Error('The chosen point is not on the page.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  /**
   * @param {'mouseMoved' | 'mousePressed' | 'mouseReleased'} type
   * @param {number} toX
   * @param {number} toY
   * @param {number} buttons
   */
  const send = (type, toX, toY, buttons) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: toX,
      y: toY,
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await send('mouseMoved', x, y, 0);
  await send('mousePressed', x, y, 1);
  for (let frame = 1; frame <= frames; frame++) {
    const angle = (2 * Math.PI * frame) / frames;
    await send('mouseMoved', x - radius + radius * Math.cos(angle), y + radius * Math.sin(angle), 1);
  }
  await send('mouseReleased', x, y, 0);
  await session.detach();
}
