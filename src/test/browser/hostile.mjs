// A graph whose every text is hostile, and what is held of its pages: nothing runs, nothing is
// asked of another address, nothing becomes an element, and the page stays within the window.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVALUATED, payloads } from './payloads.mjs';
import { crawl, BEGINNINGS } from './crawl.mjs';
import { inTurns, open } from './browser.mjs';
import { build, serve } from './server.mjs';

const PHONE = { width: 390, height: 844 };
const TABS = 4;

/** How many texts stand in one article: so many that a few pages show them all. */
const TOGETHER = 10;

/** Parts of a list, so many in each. */
function parted(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (none, i) => list.slice(i * size, (i + 1) * size));
}

/** An article whose title, publisher, address, names, topics, words and text are hostile, each text in each place. */
function article(texts, number) {
  const [first] = texts;
  const body = [];
  const facts = { entities: [], offices: [], positions: [], communications: [], evacuations: [] };
  const named = (name, type, more = {}) => facts.entities.push({ name, type, ...more });
  named('Hub', 'Person');
  named('Bergland', 'Country');
  named('Seeland', 'Country');
  texts.forEach((text, i) => {
    const person = `${text} Person`;
    const group = `${text} Group`;
    const place = `${text} City`;
    const said = `${person}, the ${text} Minister of ${group}, told Hub that ${text} is so.`;
    const met = `${person} met Hub and ${group} in ${place}.`;
    const moved = `Bergland moved ${text} staff out of Seeland and ${place} on ${text}.`;
    const date = `2024-03-${String(1 + ((number + i) % 28)).padStart(2, '0')}`;
    body.push(`${said}\n\n${met} ${moved}`);
    named(person, 'Person');
    named(group, 'Organization', { kind: 'government body', of: 'Bergland' });
    named(place, 'Place', { of: 'Seeland' });
    facts.offices.push({ person, title: `${text} Minister`, of: group, evidence: said });
    facts.positions.push(
      { speaker: person, holder: group, stance: 'warn', topic: text, addressees: ['Hub'], targets: [group],
        via: text, quoted: true, date, time: text, evidence: said },
      { speaker: person, holder: person, stance: 'support', topic: `ceasefire ${text}`, evidence: said },
      // Hub turns from one side to the other, which pages mark.
      { speaker: 'Hub', holder: 'Hub', stance: i % 2 ? 'support' : 'reject', topic: `ceasefire ${text}`, date, evidence: met });
    facts.communications.push({ kind: 'meeting', participants: [person, 'Hub', group], date, time: text, evidence: met });
    facts.evacuations.push({
      organizer: ['Bergland', group], evacuees: [text], from: ['Seeland'], places: [place], to: [`${text} Port`],
      means: [text], present: 7, presentQualifier: text, planned: 5, date, status: 'ongoing', deadlineTime: text,
      evidence: moved,
    });
  });
  return {
    article: {
      id: number % 2 ? `hostile-${number}` : `${number} ${first}`,
      title: texts.join(' '),
      publisher: first,
      url: first.includes(':') ? first : `javascript:ran(${number})`,
      published: `2024-03-${String(1 + (number % 28)).padStart(2, '0')}`,
      body: body.join('\n\n'),
    },
    facts,
  };
}

/** As JSON; a lone surrogate keeps its escape, so that the file is UTF-8 and its text is broken. */
function lines(texts) {
  const broken = [article(['\ud800 alone'], 901), article(['pair \udc00\ud800 turned'], 903)];
  const together = parted(texts, TOGETHER).map((some, i) => article(some, 2 * i + 1));
  // Ids, publishers and addresses have one text each, so these are varied in articles of their own.
  const alone = texts.map((text, i) => article([text], 1000 + 2 * i));
  return [...together, ...alone, ...broken].map((each) => JSON.stringify(each)).join('\n') + '\n';
}

/** A listener that must hear nothing. */
async function listener() {
  const heard = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      heard.push(String(data).split('\r\n')[0]);
      socket.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { heard, server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** Pages that take a text from the address: each text once, several in an address where they fit. */
function asked(texts, longest = 280) {
  const together = [];
  for (const text of texts) {
    const last = together.at(-1);
    if (last && last.length + text.length < longest) together[together.length - 1] = `${last} ${text}`;
    else together.push(text);
  }
  const places = [
    (t) => `/search?q=${t}`, (t) => `/timeline?q=${t}`, (t) => `/timeline?actor=${t}`, (t) => `/network?actor=${t}`,
    (t) => `/map?country=${t}`, (t) => `/compare?actor=${t}&actor=Hub&word=${t}`, (t) => `/queries/said-about?word=${t}`,
    (t) => `/queries/positions-of?actor=${t}`, (t) => `/query?query=${t}`, (t) => `/search?q=x&publisher=${t}&kind=${t}`,
    (t) => `/timeline?q=x&publisher=${t}&kind=${t}`, (t) => `/network?node=${t}&node=person/hub`,
    (t) => `/kg/person/${t}.html`, (t) => `/${t}`,
  ];
  // A text that begins an address is another thing than one within it.
  return [...together, ...texts.filter((text) => /^[a-z\s\u0001]*:|^[/\\.]/i.test(text))]
    .map((text, i) => places[i % places.length](encodeURIComponent(text)));
}

/** Runs in each frame before anything else: what runs or is stopped is told. */
function watch() {
  const tell = window.hxTell;
  for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'msgbox']) {
    Object.defineProperty(window, name, { value: () => tell(`ran: ${name}`), writable: false });
  }
  document.addEventListener('securitypolicyviolation', (event) =>
    tell(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`.trim()));
}

/** What of the hostile texts became part of the page, and what sticks out of it. */
function inspected(evaluated) {
  const found = [];
  const made = document.querySelectorAll('[data-hx]');
  if (made.length) found.push(`element: ${made[0].outerHTML.slice(0, 120)}`);
  for (const each of document.querySelectorAll('*')) {
    for (const { name, value } of each.attributes) {
      if (/^on/i.test(name)) found.push(`handler: ${each.localName} ${name}`);
      if (/^(href|src|action|formaction|xlink:href|data|srcset|poster)$/i.test(name)) {
        const url = new URL(value, location.href);
        const data = url.protocol === 'data:' && each.localName === 'img';
        if (!/^https?:$/.test(url.protocol) && !data) found.push(`address: ${each.localName} ${name}=${value.slice(0, 60)}`);
      }
    }
  }
  const text = document.documentElement.textContent + document.title;
  for (const source of evaluated) {
    if (new RegExp(source).test(text)) found.push(`template: ${source} was evaluated`);
  }
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const out = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll'));
    found.push(`overflow at ${width}: ${out.slice(0, 3).map((e) => `${e.localName}.${e.className}`).join(', ')}`);
  }
  return found;
}

/** A tab that tells what happens in it; tabs are used again, as making one takes longer than a page. */
async function tab(context, origin) {
  const page = await context.newPage();
  const heard = { found: new Set() };
  const tell = (line) => void heard.found.add(line);
  const own = (url) => url.startsWith(origin + '/') || /^(data:image\/|about:blank|blob:)/.test(url);
  page.on('request', (request) => own(request.url()) || tell(`request: ${request.url()}`));
  page.on('dialog', (dialog) => { tell(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('popup', (popup) => tell(`window: ${popup.url()}`));
  page.on('pageerror', (error) => tell(`script: ${error.message}`));
  page.on('download', (download) => tell(`download: ${download.url()}`));
  await page.exposeFunction('hxTell', tell);
  await page.addInitScript(watch);
  return { page, heard };
}

async function checked({ page, heard }, address) {
  const found = (heard.found = new Set());
  try {
    await open(page, address);
    const there = page.url();
    // A hand on the page: what listens to pointer and focus has its chance.
    for (const [x, y] of [[60, 200], [200, 320], [195, 500]]) await page.mouse.move(x, y);
    await page.keyboard.press('Tab');
    (await page.evaluate(inspected, EVALUATED.map((e) => e.source))).forEach((each) => found.add(each));
    if (page.url() !== there) found.add(`navigation: ${page.url()}`);
  } catch (error) {
    found.add(`broke off: ${error.message.split('\n')[0]}`);
  }
  return [...found];
}

/** The paths that are opened: so many of each kind, those with all texts spread over them. */
function chosen(kinds, each) {
  const paths = [];
  for (const [kind, pages] of kinds) {
    const step = Math.max(1, pages.length / each);
    for (let i = 0; i < pages.length; i += step) paths.push([kind, pages[Math.floor(i)].path]);
  }
  return paths;
}

/** Opens pages in several tabs; gives by kind how many there were and what was found. */
async function opened(context, origin, paths) {
  const found = new Map();
  const tabs = await Promise.all(Array.from({ length: TABS }, () => tab(context, origin)));
  await inTurns(paths, tabs.length, async ([kind, path], worker) => {
    if (!found.has(kind)) found.set(kind, { pages: 0, lines: [] });
    const of = found.get(kind);
    of.pages++;
    for (const line of await checked(tabs[worker], origin + path)) of.lines.push(`${line} (${path.slice(0, 80)})`);
  });
  await Promise.all(tabs.map(({ page }) => page.close()));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Holds the pages of a served hostile graph; reports a line a kind. */
async function holdServed(context, server, texts, report) {
  const each = process.env.EACH === 'all' ? Infinity : Number(process.env.EACH ?? 2);
  const together = parted(texts, TOGETHER).map((none, i) => `/kg/article/hostile-${2 * i + 1}.html`);
  const kinds = await crawl(server.origin, [...BEGINNINGS, '/compare?actor=Hub&actor=Bergland&word=ceasefire', ...together],
    each === Infinity ? 1e6 : 3 * each);
  const articles = kinds.get('kg/article') ?? [];
  const missing = together.filter((path) => !articles.some((of) => of.path === path));
  const paths = [
    ...together.map((path) => ['kg/article, ten texts', path]),
    ...chosen(kinds, each).filter(([, path]) => !together.includes(path)),
    ...asked(texts).map((path) => ['asked by address', path]),
  ];
  for (const [kind, of] of await opened(context, server.origin, paths)) {
    report(`hostile ${kind}`, `${of.pages} pages`, of.lines);
  }
  report('hostile graph', `${texts.length} texts on ${together.length} pages of articles`,
    [...(texts.length < 100 ? ['too few texts'] : []), ...missing.map((path) => `not there: ${path}`)]);
}

/** The checks must notice a template that does not escape: one is put before the program's own. */
async function holdPlanted(context, kg, report) {
  const planted = mkdtempSync(join(tmpdir(), 'demarche-planted-'));
  try {
    const templates = join(planted, 'demarche', 'page');
    mkdirSync(templates, { recursive: true });
    const own = readFileSync(new URL('../../main/resources/demarche/page/article.ftlh', import.meta.url), 'utf8');
    const open = own.replace('<h1>${article.title()}</h1>', '<h1>${article.title()?no_esc}</h1>');
    if (open === own) throw new Error('the heading of article.ftlh is not what is planted here');
    writeFileSync(join(templates, 'article.ftlh'), open);
    const server = await serve(kg, { DEMARCHE_JVM: `-Xbootclasspath/a:${planted}` });
    try {
      const paths = [1, 9, 13].map((number) => ['planted', `/kg/article/hostile-${number}.html`]);
      const [[, { lines: found }]] = await opened(context, server.origin, paths);
      report('self-test', 'a template that does not escape is noticed', SIGNS
        .filter((sign) => !found.some((line) => line.startsWith(sign))).map((sign) => `not noticed: ${sign}`));
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(planted, { recursive: true, force: true });
  }
}

/** What the planted template brings forth: parts of the page, and what the policy stopped. */
const SIGNS = ['element:', 'handler:', 'policy:'];

/** Builds, serves and opens. */
export async function holdHostile(browser, report) {
  const trap = await listener();
  const texts = payloads(trap.origin);
  const folder = mkdtempSync(join(tmpdir(), 'demarche-hostile-'));
  const kg = join(folder, 'kg');
  const context = await browser.newContext({ viewport: PHONE, acceptDownloads: false });
  try {
    writeFileSync(join(folder, 'hostile.jsonl'), lines(texts));
    await build(kg, join(folder, 'hostile.jsonl'));
    const server = await serve(kg);
    try {
      await holdServed(context, server, texts, report);
    } finally {
      await server.stop();
    }
    report('hostile listener', 'the loopback address at another port', trap.heard.map((line) => `heard ${line}`));
    await holdPlanted(context, kg, report);
  } finally {
    await context.close();
    trap.server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
