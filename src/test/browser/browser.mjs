// A headless browser that reaches this machine and nothing else.
import { chromium } from 'playwright-core';

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      // Names of other machines do not resolve: what is asked of them is seen and goes nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Works through items with so many workers at once, in order. */
export async function inTurns(items, workers, work) {
  let next = 0;
  const worker = async (number) => {
    while (next < items.length) {
      const at = next++;
      await work(items[at], number);
    }
  };
  await Promise.all(Array.from({ length: workers }, (none, number) => worker(number)));
}

/** Opens an address and waits until what scripts draw is there, but not for long. */
export async function open(page, address) {
  const answer = await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
  if (await page.locator('script[src]').count()) {
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {});
  }
  return answer;
}
