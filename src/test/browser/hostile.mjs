// A graph whose every text is hostile, and what is held of its pages: nothing runs, nothing is
// asked of another address, nothing becomes an element, and the page stays within the window.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVALUATED, payloads } from './payloads.mjs';
import { crawl, BEGINNINGS } from './crawl.mjs';
import { inTurns, open } from './browser.mjs';
import { build, serve } from './server.mjs';

const PHONE = { width: 390, height: 844 };

/** An article whose title, publisher, address, names, topics, words and text are one payload. */
function article(text, number) {
  const person = `${text} Person`;
  const body = `${text} Group`;
  const place = `${text} City`;
  const said = `${person}, the ${text} Minister of ${body}, told Hub that ${text} is so.`;
  const met = `${person} met Hub and ${body} in ${place}.`;
  const moved = `Bergland moved ${text} staff out of Seeland and ${place} on ${text}.`;
  return {
    article: {
      id: number % 2 ? `hostile-${number}` : `${number} ${text}`,
      title: text,
      publisher: text,
      url: text.includes(':') ? text : `javascript:ran(${number})`,
      published: `2024-03-${String(1 + (number % 28)).padStart(2, '0')}`,
      body: `${said}\n\n${met} ${moved}`,
    },
    facts: {
      entities: [
        { name: person, type: 'Person' },
        { name: 'Hub', type: 'Person' },
        { name: body, type: 'Organization', kind: 'government body', of: 'Bergland' },
        { name: place, type: 'Place', of: 'Seeland' },
        { name: 'Bergland', type: 'Country' },
        { name: 'Seeland', type: 'Country' },
      ],
      offices: [{ person, title: `${text} Minister`, of: body, evidence: said }],
      positions: [
        { speaker: person, holder: body, stance: 'warn', topic: text, addressees: ['Hub'], targets: [body],
          via: text, quoted: true, date: '2024-03-01', time: text, evidence: said },
        { speaker: person, holder: person, stance: 'support', topic: `ceasefire ${text}`, evidence: said },
      ],
      communications: [
        { kind: 'meeting', participants: [person, 'Hub', body], date: '2024-03-02', time: text, evidence: met },
      ],
      evacuations: [
        { organizer: ['Bergland', body], evacuees: [text], from: ['Seeland'], places: [place], to: [`${text} Port`],
          means: [text], present: 7, presentQualifier: text, planned: 5, date: '2024-03-03', status: 'ongoing',
          deadlineTime: text, evidence: moved },
      ],
    },
  };
}

/** As JSON; a lone surrogate keeps its escape, so that the file is UTF-8 and its text is broken. */
function lines(texts) {
  const broken = [article('\ud800 alone', 901), article('pair \udc00\ud800 turned', 903)];
  return [...texts.map(article), ...broken].map((each) => JSON.stringify(each)).join('\n') + '\n';
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

/** Pages that take a text from the address. */
function asked(texts) {
  const places = [
    (t) => `/search?q=${t}`, (t) => `/timeline?q=${t}`, (t) => `/timeline?actor=${t}`, (t) => `/network?actor=${t}`,
    (t) => `/map?country=${t}`, (t) => `/compare?actor=${t}&actor=Hub&word=${t}`, (t) => `/queries/said-about?word=${t}`,
    (t) => `/queries/positions-of?actor=${t}`, (t) => `/query?query=${t}`, (t) => `/search?q=x&publisher=${t}&kind=${t}&sort=${t}`,
    (t) => `/kg/person/${t}.html`, (t) => `/${t}`,
  ];
  return texts.map((text, i) => places[i % places.length](encodeURIComponent(text)));
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

/** Builds, serves and opens; reports a line a kind. */
export async function holdHostile(browser, report) {
  const trap = await listener();
  const texts = payloads(trap.origin);
  const folder = mkdtempSync(join(tmpdir(), 'demarche-hostile-'));
  const each = process.env.EACH === 'all' ? Infinity : Number(process.env.EACH ?? 6);
  try {
    writeFileSync(join(folder, 'hostile.jsonl'), lines(texts));
    const said = await build(join(folder, 'kg'), join(folder, 'hostile.jsonl'));
    const server = await serve(join(folder, 'kg'));
    const context = await browser.newContext({ viewport: PHONE, acceptDownloads: false });
    try {
      const articles = texts.map((none, i) => i).filter((i) => i % 2).map((i) => `/kg/article/hostile-${i}.html`);
      const kinds = await crawl(server.origin, [...BEGINNINGS, ...articles], each === Infinity ? 1e6 : 40);
      const paths = [...chosen(kinds, each), ...asked(texts).slice(0, each === Infinity ? undefined : 12 * each)
        .map((path) => ['asked by address', path])];
      const found = new Map();
      const tabs = await Promise.all([1, 2, 3].map(() => tab(context, server.origin)));
      await inTurns(paths, tabs.length, async ([kind, path], worker) => {
        if (!found.has(kind)) found.set(kind, { pages: 0, lines: [] });
        const of = found.get(kind);
        of.pages++;
        for (const line of await checked(tabs[worker], server.origin + path)) of.lines.push(`${line} (${path.slice(0, 80)})`);
      });
      for (const [kind, of] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
        report(`hostile ${kind}`, `${of.pages} pages`, of.lines);
      }
      const known = (kinds.get('kg/article') ?? []).length;
      report('hostile graph', `${texts.length} texts, ${known} pages of articles`,
        texts.length < 100 || known < 40 ? [`too few articles are there: ${said.slice(0, 600)}`] : []);
      report('hostile listener', 'the loopback address at another port', trap.heard.map((line) => `heard ${line}`));
    } finally {
      await context.close();
      await server.stop();
    }
  } finally {
    trap.server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
