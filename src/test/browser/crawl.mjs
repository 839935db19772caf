// Finds the pages of a site from its first page on, and sorts them by kind.
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** Addresses of data, which no browser shows as a page. */
const DATA = /\.(ttl|nt|nq|trig|rdf|jsonld|json|csv|zip|tsv|xml|gexf|graphml|svg|css|js|txt)$/;

/** What a browser asks for when a person follows a link. */
export const AS_BROWSER = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** Where people begin; what is not there is passed over by the crawl and told by the check of links. */
export const BEGINNINGS = [
  '/', '/search', '/search?q=president', '/search?q=zzzznothing', '/compare', '/timeline', '/map',
  '/network', '/queries', '/query', '/ontology', '/exports', '/.well-known/void',
  '/timeline?q=evacuation', '/timeline?q=talks&kind=communication', '/timeline?kind=position', '/network?node=country/russia&node=country/ukraine&node=person/vladimir-putin',
  '/queries/contacts', '/queries/said-about?word=ceasefire',
  '/kg/person/there-is-nobody-of-this-name.html', '/nothing/at/this/address',
];

function decoded(text) {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (all, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (all, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
}

function links(html, address, origin) {
  const found = [];
  for (const [, href] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
    const url = parsed(decoded(href), address);
    if (url && url.origin === origin && !DATA.test(url.pathname)) found.push(url.pathname + url.search);
  }
  return found;
}

function parsed(href, base) {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** Pages that are one of their kind; all others with a single folder are vocabularies. */
const SECTIONS = new Set(['search', 'compare', 'timeline', 'map', 'network', 'queries', 'query', 'exports', '.well-known']);

/** The kind of a page: its first folders, whether it has parameters, and for a fact which sort. */
export function kindOf(path, status, html) {
  if (status >= 400) return `answer ${status}`;
  const url = new URL(path, 'http://x');
  const parts = url.pathname.split('/').filter(Boolean);
  const asked = url.searchParams.has('node') ? '?node' : url.search ? '?' : '';
  if (parts[0] === 'kg') {
    const event = html.includes('class="crumb">Event') ? ' event' : '';
    const tag = parts[1] === 'fact' ? /<ul class="facts"><li class="(\w+)"/.exec(html)?.[1] : null;
    const evacuation = event && html.includes('>Planned<') ? ' evacuation' : '';
    return `kg/${parts[1]}${event}${evacuation}${tag ? ' ' + tag : ''}`;
  }
  if (parts.length === 1 && !SECTIONS.has(parts[0])) return '/vocabulary';
  const below = parts.length > 1 ? '/*' : '';
  return `/${parts[0] ?? ''}${below}${asked}`;
}

/**
 * Follows links breadth first.
 *
 * @param seeds paths to begin with
 * @param each how many pages of a kind of address are fetched
 * @returns by kind its pages as {path, bytes, status}, richest first
 */
export async function crawl(origin, seeds, each, atOnce = 4) {
  const seen = new Set(seeds);
  const queue = [...seeds];
  const fetchedOf = new Map();
  const kinds = new Map();
  const visit = async (path) => {
    const answer = await fetch(origin + path, { headers: AS_BROWSER });
    return { path, answer, html: await answer.text() };
  };
  const wait = (link) => {
    if (seen.has(link)) return;
    seen.add(link);
    queue.push(link);
  };
  const sorted = ({ path, answer, html }) => {
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) return;
    if (answer.redirected) {
      // A thing or term leads to its document, which is a page of its own.
      const to = new URL(answer.url);
      if (to.origin === origin) wait(to.pathname + to.search);
      return;
    }
    const kind = kindOf(path, answer.status, html);
    if (!kinds.has(kind)) kinds.set(kind, []);
    kinds.get(kind).push({ path, bytes: html.length, status: answer.status });
    links(html, answer.url, origin).forEach(wait);
  };
  while (queue.length) {
    const batch = [];
    while (queue.length && batch.length < atOnce) {
      const path = queue.shift();
      // Before a page is fetched only its address tells its kind.
      const sort = kindOf(path, 200, '');
      const count = fetchedOf.get(sort) ?? 0;
      if (seeds.includes(path) || count < each) {
        fetchedOf.set(sort, count + 1);
        batch.push(path);
      }
    }
    // Sorted in the order asked for and not of the answers, so that each run holds the same pages.
    (await Promise.all(batch.map(visit))).forEach(sorted);
  }
  for (const pages of kinds.values()) {
    pages.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}
