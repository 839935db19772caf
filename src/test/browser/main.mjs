// Serves a graph, holds its pages, then those of a hostile graph; a line a kind of page.
import { BEGINNINGS, crawl } from './crawl.mjs';
import { launch } from './browser.mjs';
import { holdPages } from './pages.mjs';
import { holdPaper } from './paper.mjs';
import { holdPictures } from './pictures.mjs';
import { holdEditor } from './editor.mjs';
import { holdGrowth, holdPassage } from './views.mjs';
import { holdHostile } from './hostile.mjs';
import { serve } from './server.mjs';

/** How many pages of a kind are looked at for the richest. */
const LOOKED_AT = 20;
const TOLD = 12;

const began = Date.now();
let passed = 0;
let failed = 0;

function report(kind, what, found) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${found.length ? 'FAIL' : 'ok  '} ${kind.padEnd(28)} ${what} [${seconds} s]`);
  found.slice(0, TOLD).forEach((line) => console.log(`       ${line}`));
  if (found.length > TOLD) console.log(`       and ${found.length - TOLD} more`);
  if (found.length) failed++;
  else passed++;
}

/** Whether the graph is that of data/sample, whose names the pictures are asked for. */
async function isSample(origin) {
  return (await fetch(`${origin}/kg/person/vladimir-putin.html`)).ok && (await fetch(`${origin}/kg/country/lebanon.html`)).ok;
}

async function pages(browser) {
  const server = await serve(process.argv[2]);
  try {
    const kinds = await crawl(server.origin, BEGINNINGS, LOOKED_AT);
    const asked = await holdPages(browser, server.origin, kinds, report);
    if (await isSample(server.origin)) {
      await holdPictures(browser, server.origin, report);
      await holdGrowth(browser, server.origin, report);
      await holdPassage(browser, server.origin, report);
      await holdPaper(browser, server.origin, report);
    }
    report('links', `${asked} addresses asked`, asked ? [] : ['no link was found']);
    report('log', 'of the server', /\b(WARN|ERROR)\b|Exception/.test(server.log())
      ? server.log().split('\n').slice(0, TOLD) : []);
  } finally {
    await server.stop();
  }
}

/** The editor of a server that soon cuts and soon stops. */
async function limits(browser) {
  const server = await serve(process.argv[2], {}, ['--max-rows', '20', '--timeout', '2']);
  try {
    await holdEditor(browser, server.origin, report);
  } finally {
    await server.stop();
  }
}

const browser = await launch();
try {
  if (process.env.ONLY !== 'hostile') await pages(browser);
  if (process.env.ONLY !== 'hostile') await limits(browser);
  if (process.env.ONLY !== 'pages') await holdHostile(browser, report);
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
