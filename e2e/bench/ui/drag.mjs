// @ts-check
const radius = 60;

/**
 * Drags the chosen point once round a circle that begins and ends where it stands, one movement of
 * the mouse a frame.
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
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let frame = 1; frame <= frames; frame++) {
    const angle = (2 * Math.PI * frame) / frames;
    await page.mouse.move(x - radius + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  await page.mouse.up();
}
