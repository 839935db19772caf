// The pictures of timeline, map and graph as files: what is saved is a picture of what the table says.
import { readFileSync } from 'node:fs';
import { open } from './browser.mjs';

/** Where a picture is, and words that stand in its table and must stand in it. */
const DRAWN = [
  ['timeline', '/timeline?actor=Barack+Obama', ['Positions', 'Contacts', '2014']],
  ['map', '/map?country=Lebanon', ['Beirut', 'Larnaca']],
  ['graph', '/network?actor=Vladimir+Putin', ['Vladimir Putin', 'Xi Jinping', 'spoke with']],
];

async function saved(page, form) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('button', { name: `Save as ${form}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What is wrong with SVG: it must be XML, drawn, at rest and whole in itself. */
function ofSvg(page, text, words) {
  return page.evaluate(([source, wanted]) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = read.documentElement;
    const found = [];
    if (read.querySelector('parsererror') || root.localName !== 'svg') return ['no SVG'];
    if (!root.querySelector('path, rect, line, text')) found.push('nothing is drawn');
    for (const word of wanted) if (!root.textContent.includes(word)) found.push(`“${word}” is not in it`);
    for (const each of root.querySelectorAll('*')) {
      if (each.localName === 'script') found.push('a script');
      for (const { name, value } of each.attributes) {
        if (/^on/.test(name)) found.push(`a handler: ${name}`);
        if (/href$|^src$/.test(name) && !/^(#|data:image\/)/.test(value)) found.push(`an address: ${value.slice(0, 60)}`);
      }
    }
    return found;
  }, [text, words]);
}

/** What is wrong with PNG: it must be one, large enough for print, and of more than one colour. */
function ofPng(page, bytes) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    try {
      await image.decode();
    } catch {
      return ['no PNG'];
    }
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const points = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
    const other = points.reduce((count, point) => count + (point !== points[0]), 0);
    return [
      ...(image.width < 1000 ? [`only ${image.width} points wide`] : []),
      ...(other < 500 ? ['an empty picture'] : []),
    ];
  }, bytes.toString('base64'));
}

/** Saves each picture as SVG and as PNG; a line a picture. */
export async function holdPictures(browser, origin, report) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  for (const [name, path, words] of DRAWN) {
    const found = [];
    const page = await context.newPage();
    try {
      await open(page, origin + path);
      const table = await page.locator('main table').innerText();
      const svg = await saved(page, 'SVG');
      const png = await saved(page, 'PNG');
      if (!/^[a-z0-9-]+\.svg$/.test(svg.name) || !/^[a-z0-9-]+\.png$/.test(png.name)) found.push(`names: ${svg.name}, ${png.name}`);
      if (!table) found.push('no table beside it');
      for (const line of await ofSvg(page, svg.bytes.toString('utf8'), words)) found.push(`SVG: ${line}`);
      for (const line of await ofPng(page, png.bytes)) found.push(`PNG: ${line}`);
    } catch (error) {
      found.push(`broke off: ${error.message.split('\n')[0]}`);
    } finally {
      await page.close();
    }
    report(`picture ${name}`, path, found);
  }
  await context.close();
}
