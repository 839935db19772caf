// What is held of each kind of page of an ordinary graph.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { AS_BROWSER } from './crawl.mjs';
import { inTurns, open } from './browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const TABS = 80;
const TOGETHER = 3;

/** What a colour scheme can change; all rules are held in the light one. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Serious and critical findings of axe, one line each. */
async function axe(page, where, rules) {
  const found = await page.evaluate(async (only) => {
    const run = only ? { runOnly: { type: 'rule', values: only } } : {};
    const answer = await window.axe.run(document, { resultTypes: ['violations'], ...run });
    return answer.violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id} (${v.impact}): ${v.nodes.slice(0, 3).map((n) =>
        `${n.target.join(' ')} [${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''}]`).join('; ')}`
        + (v.nodes.length > 3 ? ` and ${v.nodes.length - 3} more` : ''));
  }, rules);
  return found.map((line) => `axe ${where}: ${line}`);
}

/** What sticks out of the page to the right, where the page is wider than the window. */
async function overflow(page) {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= width) return null;
    const out = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll'));
    return out.slice(0, 4).map((e) => `${e.localName}.${e.className}`).join(', ') || 'the body';
  });
  return wide === null ? [] : [`overflow at ${PHONE.width}: ${wide}`];
}

/** Where the focus is, and whether it is seen. */
function focused() {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  return {
    name: `${at.localName}${at.id ? '#' + at.id : ''} “${(at.textContent || at.getAttribute('aria-label') || '').trim().slice(0, 30)}”`,
    skip: at.classList.contains('skip'),
    search: at.matches('input[type=search]'),
    main: at.closest('main') !== null && at.localName !== 'main',
    // A frame of a view of its own may show its focus in other ways than by an outline.
    seen: outlined || style.boxShadow !== 'none' || at.closest('.view') !== null,
    shown: box.width > 0 && box.right > 0 && box.left < innerWidth,
  };
}

/** By keyboard: the skip link first, then search, then the content, each with its focus seen. */
async function keyboard(page) {
  const found = [];
  const reached = { search: false, main: false };
  await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
  const inside = await page.locator('main :is(a[href], input:not([type=hidden]), button, [tabindex="0"])').count();
  for (let tab = 0; tab < TABS && !(reached.search && (reached.main || !inside)); tab++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (!at) break;
    if (tab === 0 && !at.skip) found.push(`keyboard: the first stop is ${at.name}, not the skip link`);
    if (!at.seen || !at.shown) found.push(`keyboard: the focus is not seen at ${at.name}`);
    reached.search ||= at.search;
    reached.main ||= at.main;
  }
  if (!reached.search) found.push('keyboard: the search box is not reached');
  if (inside && !reached.main) found.push('keyboard: the content is not reached');
  await page.evaluate(() => { document.querySelector('.skip')?.focus(); });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const behind = await page.evaluate(focused);
  if (inside && !behind?.main) found.push(`keyboard: the skip link leads to ${behind?.name}`);
  return found;
}

/** Addresses of this site that the page leads to, and parts of itself that it names but lacks. */
async function links(page, origin) {
  const [paths, lost] = await page.evaluate((own) => {
    const all = [...document.querySelectorAll('a[href], link[href]')].map((a) => new URL(a.href));
    const here = location.pathname + location.search;
    const inside = all.filter((u) => u.origin === own);
    return [
      [...new Set(inside.map((u) => u.pathname + u.search))],
      inside.filter((u) => u.hash && u.pathname + u.search === here)
        .map((u) => decodeURIComponent(u.hash.slice(1)))
        .filter((id) => !document.getElementById(id)),
    ];
  }, origin);
  return { paths, found: lost.slice(0, 3).map((id) => `links: no part #${id} on the page`) };
}

/** Asks for each address once, whichever pages lead to it. */
export class Links {
  #asked = new Map();

  constructor(origin) {
    this.origin = origin;
  }

  async #status(path) {
    if (!this.#asked.has(path)) {
      this.#asked.set(path, fetch(this.origin + path, { method: 'HEAD', headers: AS_BROWSER })
        .then((answer) => answer.status, () => 599));
    }
    return this.#asked.get(path);
  }

  get count() {
    return this.#asked.size;
  }

  async broken(paths) {
    const found = [];
    await inTurns(paths, 4, async (path) => {
      const status = await this.#status(path);
      if (status >= 400) found.push(`links: ${path} answers ${status}`);
    });
    return found.sort();
  }
}

/** Without scripts: the heading, and the table of what scripts would draw. */
async function bare(context, address, drawn) {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    const found = [];
    const heading = page.locator('main h1');
    if ((await heading.count()) !== 1 || !(await heading.first().innerText()).trim()) {
      found.push('without scripts: no main heading');
    }
    if (drawn && !(await page.locator('main table tbody tr').count())) {
      found.push('without scripts: no table of what is drawn');
    }
    return found;
  } finally {
    await page.close();
  }
}

function isDrawn() {
  const big = (e) => e.getBoundingClientRect().width > 200;
  return !document.querySelector('.yasgui, .yasqe')
    && [...document.querySelectorAll('main :is(canvas, svg, .view)')].some(big);
}

async function checked(contexts, page, kind, path, all) {
  const { origin, links: known, out } = all;
  const found = [];
  const told = (message) => {
    const itself = message.location().url === origin + path && /status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !itself) found.push(`console: ${message.text()}`);
  };
  const thrown = (error) => found.push(`script: ${error.message}`);
  page.on('console', told).on('pageerror', thrown);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  const missing = (await open(page, origin + path)).status() >= 400;
  const drawn = await page.evaluate(isDrawn);
  await page.evaluate(AXE);
  for (const [width, size] of [['desktop', DESKTOP], ['phone', PHONE]]) {
    await page.setViewportSize(size);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme });
      // The colours of a scheme are the same at both widths.
      if (scheme === 'light' || size === DESKTOP) {
        found.push(...(await axe(page, `${width} ${scheme}`, scheme === 'dark' ? OF_COLOUR : null)));
      }
      if (out) await page.screenshot({ path: join(out, `${named(kind)}-${width}-${scheme}.png`), fullPage: true });
    }
  }
  found.push(...(await overflow(page)));
  await page.setViewportSize(DESKTOP);
  if (out) {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.screenshot({ path: join(out, `${named(kind)}-print.png`), fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const led = await links(page, origin);
  found.push(...led.found, ...(await known.broken(led.paths.filter((to) => !missing || to !== path))));
  found.push(...(await keyboard(page)));
  found.push(...(await bare(contexts.bare, origin + path, drawn)));
  page.off('console', told).off('pageerror', thrown);
  return found;
}

function named(kind) {
  return kind.replace(/\?/g, '-asked').replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'home';
}

/** Holds the richest page of each kind. */
export async function holdPages(browser, origin, kinds, report) {
  const contexts = {
    usual: await browser.newContext({ reducedMotion: 'reduce' }),
    bare: await browser.newContext({ javaScriptEnabled: false }),
  };
  const all = { origin, links: new Links(origin), out: process.env.OUT };
  await inTurns([...kinds], TOGETHER, async ([kind, pages]) => {
    const page = await contexts.usual.newPage();
    const found = await checked(contexts, page, kind, pages[0].path, all).catch((e) => [`broke off: ${e.message.split('\n')[0]}`]);
    await page.close();
    report(kind, pages[0].path, found);
  });
  await Promise.all([contexts.usual.close(), contexts.bare.close()]);
  return all.links.count;
}
