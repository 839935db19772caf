// What a reader who prints a page holds in hands: all that is folded on screen, and a still picture of what scripts draw.
import { open } from './browser.mjs';

/** About the width of A4 between its margins. */
const SHEET = { width: 718, height: 1000 };

/** Where a picture is, and words that stand in it on paper too. */
const DRAWN = [
  ['/timeline?actor=Vladimir+Putin', ['Positions']],
  ['/timeline?actor=United+States', ['Positions 3']],
  ['/map?country=Lebanon', ['Beirut', 'Larnaca']],
  ['/network?actor=Vladimir+Putin', ['Vladimir Putin', 'Xi Jinping', 'spoke with']],
];
const FOLDED = '/compare?actor=country/united-states&actor=country/russia';

/** Whether an element is seen, as wide as the sheet at most. */
function seen(selector) {
  return [...document.querySelectorAll(selector)].map((each) => {
    const box = each.getBoundingClientRect();
    return { text: each.textContent.trim().slice(0, 60), shown: box.width > 0 && box.height > 0, fits: box.right <= innerWidth + 1 };
  });
}

async function onPaper(context, address) {
  const page = await context.newPage();
  await open(page, address);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page;
}

async function picture(context, origin, path, words) {
  const page = await onPaper(context, origin + path);
  const found = [];
  const [still, ...more] = await page.evaluate(seen, '.printed svg');
  if (!still || more.length) found.push(`${more.length + (still ? 1 : 0)} still pictures`);
  if (still && !(still.shown && still.fits)) found.push('the still picture is not on the sheet');
  const text = await page.locator('.printed').textContent({ timeout: 2_000 }).catch(() => '');
  for (const word of words) if (!text.includes(word)) found.push(`“${word}” is not in the picture`);
  for (const each of await page.evaluate(seen, '.picture :is(.view, .picked, .tool)')) if (each.shown) found.push(`printed: ${each.text}`);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  if (paper !== 'rgb(255, 255, 255)') found.push(`the paper is ${paper}`);
  await page.close();
  return found;
}

async function unfolded(context, origin) {
  const page = await onPaper(context, origin + FOLDED);
  const items = await page.evaluate(seen, 'table.compare li');
  const folded = await page.locator('details.more').count();
  const told = await page.evaluate(() => [...document.querySelectorAll('table.compare thead .count')].reduce((sum, each) => sum + +each.textContent, 0));
  await page.close();
  return [
    ...(folded ? [] : ['nothing is folded on screen: the page shows nothing of this']),
    ...(items.length === told ? [] : [`${items.length} positions of ${told}`]),
    ...items.filter((each) => !each.shown).map((each) => `not printed: ${each.text}`),
  ];
}

/** Holds pages as they are printed; a line a page. */
export async function holdPaper(browser, origin, report) {
  const context = await browser.newContext({ viewport: SHEET });
  for (const [path, words] of DRAWN) report('paper', path, await picture(context, origin, path, words));
  report('paper', FOLDED, await unfolded(context, origin));
  await context.close();
}
