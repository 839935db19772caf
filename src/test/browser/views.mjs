// The pictures as one works with them: a graph that grows keeps its table, its files and its address; and the keyboard passes.
import { open } from './browser.mjs';

const GROWN = '/network?actor=Vladimir+Putin';
const MOST = 150;
const STOPS = 400;

/** What the page of a graph says: its actors, its table, its files. */
function said() {
  const address = new URL(location.href);
  const files = [...document.querySelectorAll('[data-twin] .panel-tools a[download]')].map((a) => new URL(a.href));
  return {
    nodes: address.searchParams.getAll('node').length,
    heading: document.querySelector('h1').textContent,
    title: document.title,
    rows: [...document.querySelectorAll('[data-twin] tbody tr')].map((row) => row.innerText).join('\n'),
    actors: [...document.querySelectorAll('[data-twin] .chips li')].map((one) => one.innerText),
    files: files.map((file) => file.pathname).join(' '),
    alike: files.every((file) => file.search === address.search),
  };
}

const boxes = (page) => page.locator('#network .vertex').count();

/** The number of boxes once it is as wanted, or as it is after a while. */
async function drawn(page, wanted) {
  await page.waitForFunction((number) => document.querySelectorAll('#network .vertex').length >= number, wanted, { timeout: 20_000 })
    .catch(() => {});
  return boxes(page);
}

/** Chooses a box that is not grown yet, by a click in the middle of it. */
async function choose(page) {
  const box = page.locator('#network .vertex:not(.grown)').first();
  const { x, y, width, height } = await box.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** A graph that grew has the address of what it shows, and whoever opens that sees the same. */
export async function holdGrowth(browser, origin, report) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const found = [];
  try {
    const page = await context.newPage();
    await open(page, origin + GROWN);
    const before = await drawn(page, 3);
    await page.locator('#network').scrollIntoViewIfNeeded();
    await choose(page);
    await page.waitForURL(/\/network\?node=/, { timeout: 20_000 });
    await page.waitForFunction(() => document.querySelector('h1').textContent.startsWith('Graph of '));
    const here = await page.evaluate(said);
    const after = await boxes(page);
    if (after < before) found.push(`${before} boxes became ${after}`);
    if (here.nodes !== after || here.actors.length !== after) found.push(`${after} boxes, ${here.nodes} in the address, ${here.actors.length} listed`);
    if (after > MOST) found.push(`${after} boxes`);
    if (here.files !== '/network.csv /network.graphml /network.gexf' || !here.alike) found.push(`files: ${here.files}`);
    const other = await context.newPage();
    await open(other, page.url());
    const boxesThere = await drawn(other, after);
    const there = await other.evaluate(said);
    if (JSON.stringify(there) !== JSON.stringify(here)) found.push('the address opens another page than the one that grew');
    if (boxesThere !== after) found.push(`${after} boxes, ${boxesThere} at the address`);
    if (!there.rows) found.push('no table');
  } catch (error) {
    found.push(`broke off: ${error.message.split('\n')[0]}`);
  } finally {
    await context.close();
  }
  report('graph that grows', GROWN, found);
}

/** Where the focus is: before, in or behind the picture. */
function where() {
  const at = document.activeElement;
  const view = document.querySelector('.view');
  if (!at || at === document.body) return 'nowhere';
  if (view.contains(at)) return 'in';
  return view.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind' : 'before';
}

async function passed(page, key, goal) {
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press(key);
    if ((await page.evaluate(where)) === goal) return true;
  }
  return false;
}

/** By keyboard: a link to the table stands right before each picture, and the picture lets one through both ways. */
export async function holdPassage(browser, origin, report) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  for (const path of ['/timeline?actor=Barack+Obama', '/timeline?q=talks&kind=communication', '/map?country=Lebanon', GROWN]) {
    const found = [];
    const page = await context.newPage();
    try {
      await open(page, origin + path);
      const link = page.locator('.view').locator('xpath=preceding-sibling::*[1]').locator('a[href="#table"]');
      if ((await link.count()) !== 1 || !(await link.isVisible())) found.push('no link to the table right before the picture');
      await link.focus();
      if (!(await passed(page, 'Tab', 'behind'))) found.push('the picture keeps the focus');
      if (!(await passed(page, 'Shift+Tab', 'before'))) found.push('the picture keeps the focus that comes from behind');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const behind = await page.evaluate(() => document.querySelector('#table')
        .compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (!behind) found.push('the link does not lead to the table');
    } catch (error) {
      found.push(`broke off: ${error.message.split('\n')[0]}`);
    } finally {
      await page.close();
    }
    report('passage by keyboard', path, found);
  }
  await context.close();
}
