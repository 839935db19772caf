// The editor of queries: what is cut or refused is told in a sentence above the results.
import { readFileSync } from 'node:fs';
import { open } from './browser.mjs';

const ROWS = 'SELECT ?thing WHERE { ?thing ?property ?value }';
const SLOW = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }';

/** How an answer is asked for, and what must be told of it; an empty sentence where it is whole. */
const ASKED = [
  ['a cut answer', ROWS, /^This answer was cut after 20 rows: there are more\. .*downloaded.*$/, true],
  ['a whole answer', `${ROWS} LIMIT 3`, /^$/, true],
  ['a cut graph', 'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', /^This answer was cut after 20 triples: there are more\. /, true],
  ['a query out of time', SLOW, /^The query was stopped: it took longer than [^.]+\.$/, false],
  ['an update', 'INSERT DATA { <urn:a> <urn:b> <urn:c> }', /^This server is for reading: it takes no updates\.$/, false],
];

/** What servers between may answer instead, and what must be told of that. */
const BETWEEN = [
  ['a page with 503', { status: 503, contentType: 'text/html', body: '<html><h1>Down</h1></html>' }, /^The server is busy, .+\.$/],
  ['a page with 403', { status: 403, contentType: 'text/html', body: '<html>No</html>' }, /^The server does not answer this query to you: .+\.$/],
  ['no answer', null, /^The server did not answer: .+\.$/],
];

async function run(page, origin, query) {
  await open(page, `${origin}/query?query=${encodeURIComponent(query)}`);
  await page.locator('.yasqe_queryButton').click();
}

/** What is told, once it is; a whole answer tells nothing, so its rows are waited for. */
async function told(page, results) {
  await page.waitForFunction((rows) => document.querySelector('.told')?.textContent
    || (rows && document.querySelector('.yasr table tbody tr, .yasr .CodeMirror-line')), results, { timeout: 20_000 });
  return page.evaluate(() => {
    const status = document.querySelector('.told');
    const results = document.querySelector('.yasr');
    const below = results.getBoundingClientRect();
    return {
      text: status.textContent,
      role: status.getAttribute('role'),
      seen: status.getBoundingClientRect().height > 0,
      above: Boolean(status.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING),
      results: below.height > 0,
    };
  });
}

function wrong({ text, role, seen, above, results }, sentence, withResults) {
  return [
    ...(sentence.test(text) ? [] : [`told “${text}”`]),
    ...(role === 'status' ? [] : [`its role is ${role}`]),
    ...(seen || text === '' ? [] : ['it is not seen']),
    ...(above ? [] : ['it is not above the results']),
    ...(results === withResults ? [] : [withResults ? 'no results' : 'results beside the refusal']),
  ];
}

/** The file of a cut answer is a table still, and its name tells. */
async function downloaded(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 10_000 }),
    page.locator('.yasr_downloadIcon, .yasr .yasr_btn[title^="Download"]').first().click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8').trim().split(/\r?\n/);
  return [
    ...(download.suggestedFilename() === 'answer-cut-after-20-rows.csv' ? [] : [`the file is ${download.suggestedFilename()}`]),
    ...(lines.length === 21 ? [] : [`the file has ${lines.length} lines`]),
  ];
}

/** Asks a server that has room for 20 rows and little time. */
export async function holdEditor(browser, origin, report) {
  const context = await browser.newContext({ acceptDownloads: true });
  const held = async (name, sentence, results, prepare, query, more) => {
    const page = await context.newPage();
    const found = [];
    try {
      await prepare(page);
      await run(page, origin, query);
      found.push(...wrong(await told(page, results), sentence, results));
      if (more) found.push(...(await more(page)));
    } catch (error) {
      found.push(`broke off: ${error.message.split('\n')[0]}`);
    } finally {
      await page.close();
    }
    report('editor', name, found);
  };
  for (const [name, query, sentence, results] of ASKED) {
    await held(name, sentence, results, async () => {}, query, name === 'a cut answer' ? downloaded : null);
  }
  for (const [name, answer, sentence] of BETWEEN) {
    await held(name, sentence, false,
      (page) => page.route('**/kg/sparql', (route) => (answer ? route.fulfill(answer) : route.abort())), ROWS, null);
  }
  await context.close();
}
