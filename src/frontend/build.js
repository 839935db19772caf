// Builds the scripts of the pages: node build.js [FOLDER]. Nothing is downloaded; what is bundled is what package-lock.json names.
import { createRequire } from "node:module";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? path.join(here, "../../target/frontend"));
const modules = path.join(here, "node_modules");
const require = createRequire(import.meta.url);

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
};

/**
 * What yasgui would ask of other servers, and where it would read text as a program or as HTML, is cut out of it. The build stops where a text is
 * not there any more, so that nobody believes it gone.
 */
const CUTS = [
  [/\$\{r\}lov\.linkeddata\.es\/dataset\/lov\/api\/v2\/autocomplete\/terms\?/g, "/none?"],
  [/"https:\/\/dbpedia\.org\/sparql"/g, '"/kg/sparql"'],
  [/"https:\/\/query\.wikidata\.org\/bigdata\/namespace\/wdq\/sparql"/g, '"/kg/sparql"'],
  [/"https:\/\/docs\.triply\.cc\/yasgui\/[^"]*"/g, '"/ontology"'],
  // Its own list of prefixes: ours come with the words of the ontology.
  [/prefixes_default\)/g, "{})"],
  // What is searched and sorted by is text, as what is shown is.
  [/sanitize_default\(t\.value\)/g, "sanitize_default(escape$1(t.value))"],
  [/j = eval\("\(" \+ text \+ "\)"\)/g, "j = null"],
  // What is refused keeps its status, by which the page tells why.
  [
    /throw Error\(await l\.text\(\) \|\| l\.statusText\)/g,
    "throw Object.assign(Error(await l.text() || l.statusText), { status: l.status })",
  ],
];
const noServices = {
  name: "no-services",
  setup(on) {
    on.onLoad({ filter: /@zazuko[\\/]yasgui[\\/]build[\\/]yasgui\.esm\.js$/ }, async ({ path: file }) => {
      let contents = await readFile(file, "utf8");
      for (const [text, instead] of CUTS) {
        if (!contents.match(text)) throw new Error(`yasgui does not hold ${text} any more`);
        contents = contents.replace(text, () => instead);
      }
      return { contents, loader: "js" };
    });
  },
};

/** All that is asked of React comes from one file beside. */
const reactBeside = {
  name: "react-beside",
  setup(on) {
    on.onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, () => ({ path: "./react.js", external: true }));
  },
};

/** React and its parts as one module with every name that they export. */
function reactModule() {
  const parts = ["react", "react-dom", "react-dom/client", "react/jsx-runtime"];
  const seen = new Set(["default"]);
  const lines = parts.map((part, i) => `import * as m${i} from "${part}";`);
  lines.push("export default m0.default;");
  parts.forEach((part, i) => {
    for (const name of Object.keys(require(part))) {
      if (!seen.has(name) && /^[A-Za-z_]\w*$/.test(name)) {
        seen.add(name);
        lines.push(`export const ${name} = m${i}.${name};`);
      }
    }
  });
  return lines.join("\n");
}

async function scripts() {
  await build({
    ...common,
    entryPoints: ["timeline", "map", "network", "query"].map((name) => `src/${name}.js`),
    outdir: out,
    format: "iife",
    external: ["/assets/*"],
    loader: { ".css": "css", ".svg": "dataurl", ".png": "dataurl" },
    plugins: [noServices],
  });
  await build({
    ...common,
    stdin: { contents: reactModule(), resolveDir: here },
    outfile: path.join(out, "react.js"),
    format: "esm",
  });
  // The library under the LGPL: unmodified, in a file of its own, with none of our code.
  await build({
    ...common,
    stdin: {
      contents: 'export * from "@reactodia/workspace"; export * from "@reactodia/workspace/layout-sync";',
      resolveDir: here,
    },
    outfile: path.join(out, "reactodia.js"),
    format: "esm",
    plugins: [reactBeside],
  });
}

/** A tar archive of a folder's files, the same bytes each time. */
async function archive(folder, root, left) {
  const blocks = [];
  const walk = async (at, name) => {
    const entries = (await readdir(at, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = path.join(at, entry.name);
      const inside = `${name}/${entry.name}`;
      if (left.includes(entry.name)) continue;
      if (entry.isDirectory()) await walk(file, inside);
      else blocks.push(...tarEntry(inside, await readFile(file)));
    }
  };
  await walk(folder, root);
  blocks.push(Buffer.alloc(1024));
  return gzipSync(Buffer.concat(blocks), { level: 9 });
}

function tarEntry(name, content) {
  const header = Buffer.alloc(512);
  const cut = name.length > 100 ? name.lastIndexOf("/", 154) : -1;
  header.write(name.slice(cut + 1), 0, 100);
  const octal = (value, at, length) => header.write(value.toString(8).padStart(length - 1, "0") + "\0", at, length);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(content.length, 124, 12);
  octal(0, 136, 12);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  if (cut > 0) header.write(name.slice(0, cut), 345, 155);
  octal(header.reduce((sum, byte) => sum + byte, 0), 148, 7);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

/** All that a package names as its makers, as one line. */
function makers({ author, contributors = [] }) {
  const named = [author, ...contributors].filter(Boolean);
  return named.map((one) => (typeof one === "string" ? one : [one.name, one.email && `<${one.email}>`].filter(Boolean).join(" "))).join(", ");
}

/**
 * The licence of a package that brings no file of it: what its package.json says, what its README says of it, and the text of the licence
 * that is named.
 */
async function named(folder, name) {
  const about = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const readme = await readFile(path.join(folder, "README.md"), "utf8").catch(() => "");
  const told = readme.match(/^(?:#+ *)?licen[cs]e *\n(?:[-=]+ *\n)?([^]*)/im)?.[1].split(/\n#/)[0].trim() ?? "";
  const text = await readFile(path.join(here, "licences", `${about.license}.txt`), "utf8").catch(() => "");
  if (!told && !text) throw new Error(`${name} brings no licence, and the text of "${about.license}" is not in licences/`);
  const by = makers(about) || name;
  const head = `The package brings no file of its licence; its package.json names ${about.license}, and ${by} as its makers.`;
  return [head, told, text && `Copyright (c) ${by}\n\n${text}`].filter(Boolean).join("\n\n");
}

/** The licences of all that is bundled: one file, a part for each package. */
async function licences() {
  const lock = JSON.parse(await readFile(path.join(here, "package-lock.json"), "utf8"));
  const parts = [];
  for (const [place, about] of Object.entries(lock.packages).sort()) {
    if (!place || about.dev || about.optional) continue;
    const folder = path.join(here, place);
    const files = (await readdir(folder).catch(() => [])).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
    const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8").catch(() => "")));
    const name = place.replace(/^.*node_modules\//, "");
    const text = texts.join("\n\n").trim() || (await named(folder, name));
    parts.push(`${name} ${about.version} (${about.license ?? "see below"})\n${"=".repeat(70)}\n\n${text.trim()}\n`);
  }
  await writeFile(path.join(out, "licences.txt"), parts.join("\n\n"));
  const library = path.join(modules, "@reactodia/workspace");
  const texts = await Promise.all(["NOTICE.md", "LICENSE.md", "THIRDPARTY.md"].map((name) => readFile(path.join(library, name), "utf8")));
  await writeFile(path.join(out, "reactodia-licence.txt"), texts.join("\n\n"));
  await writeFile(path.join(out, "reactodia-source.tgz"), await archive(library, "reactodia-workspace", ["dist"]));
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await scripts();
await licences();
