// The facts of an actor or a search along a line of time, a row for each kind.
import { DataSet } from "vis-data";
import { Timeline } from "vis-timeline";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import "./timeline.css";
import { colour, element, factEntry, fileName, follow, picture, png, printed, save, svg, svgFile, tool } from "./common.js";

const KINDS = ["position", "communication", "office", "evacuation"];
const NAMES = { position: "Positions", communication: "Contacts", office: "Offices", evacuation: "Evacuations" };
const DAY = 24 * 3600 * 1000;
const LONGEST = 70;
// Beyond so many facts the picture scrolls in itself.
const MANY = 60;
// So many named facts are on one sheet of paper; of more it shows how many there were when.
const ON_PAPER = 40;

const time = (day) => Date.parse(`${day}T12:00:00Z`);
const narrow = () => innerWidth < 700;
const short = (text, longest = LONGEST) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Where the line begins and ends: all items, with room at both sides. */
function span(items) {
  const days = items.map((item) => time(item.day));
  const first = Math.min(...days);
  const last = Math.max(...days);
  const room = Math.max((last - first) * 0.06, 4 * DAY);
  // The text of an item stands to the right of its day, so the last ones need more room there.
  return { start: first - room, end: last + (narrow() ? 18 : 9) * room };
}

function draw({ place, data, tools, picked }) {
  const items = data.items.filter((item) => item.day);
  if (!items.length) {
    place.closest(".picture").hidden = true;
    return;
  }
  const groups = KINDS.filter((kind) => items.some((item) => item.kind === kind));
  const { start, end } = span(items);
  const options = {
    start,
    end,
    min: start - (end - start),
    max: end + (end - start),
    zoomMin: 7 * DAY,
    stack: true,
    orientation: "top",
    ...(items.length > MANY ? { maxHeight: "80vh", verticalScroll: true } : {}),
    zoomKey: "ctrlKey",
    horizontalScroll: true,
    showCurrentTime: false,
    selectable: true,
    margin: { item: { horizontal: 6, vertical: 5 } },
    // The text of an item is set as text: nothing of the graph is ever read as HTML.
    template: (item) => element("span", {}, item.text),
    groupTemplate: (group) => element("span", {}, group.name),
  };
  const shown = new DataSet(
    items.map((item, id) => ({
      id,
      group: item.kind,
      start: new Date(time(item.day)),
      type: "box",
      align: "left",
      title: item.what.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
      className: `fact ${item.kind}`,
      text: short(item.what.replace(` (${item.day})`, ""), narrow() ? 34 : LONGEST),
      content: "",
    })),
  );
  const line = new Timeline(
    place,
    shown,
    new DataSet(groups.map((kind) => ({ id: kind, name: NAMES[kind], content: "", className: kind }))),
    options,
  );
  if (items.length > MANY) byKeyboard(place.querySelector(".vis-left"));
  line.on("select", ({ items: chosen }) => {
    picked.replaceChildren(
      element("ul", { className: "facts" }, ...chosen.map((id) => factEntry(items[id]))),
    );
  });
  line.on("doubleClick", ({ item }) => {
    if (item != null) location.assign(items[item].href);
  });
  tool(tools, "Zoom in", () => line.zoomIn(0.5));
  tool(tools, "Zoom out", () => line.zoomOut(0.5));
  tool(tools, "All", () => line.setWindow(start, end));
  const drawn = () => {
    const window = line.getWindow();
    return asSvg(items, groups, +window.start, +window.end);
  };
  printed(place, () => {
    const window = line.getWindow();
    const seen = inWindow(items, +window.start, +window.end);
    const days = seen.map((item) => time(item.day));
    // On screen there is room for texts after the last day; on paper it is from the first day to the last.
    const first = Math.max(+window.start, Math.min(...days) - 4 * DAY);
    const last = Math.min(+window.end, Math.max(...days) + 4 * DAY);
    if (!seen.length) return [];
    return seen.length > ON_PAPER ? howMany(seen, groups, first, last) : asSvg(seen, groups, first, last, follow);
  });
  tool(tools, "Save as SVG", () => save(`${fileName("timeline")}.svg`, "image/svg+xml", svgFile(drawn())));
  tool(tools, "Save as PNG", async () => {
    const made = drawn();
    const image = await png(svgFile(made), +made.getAttribute("width"), +made.getAttribute("height"));
    save(`${fileName("timeline")}.png`, "image/png", image);
  });
  tools.append(element("span", { className: "meta" }, "Drag to move, control and wheel to zoom; choose a fact to see its words."));
}

/** What scrolls by its own bar can be reached and scrolled by the keyboard too; the kinds at its left are what scrolls. */
function byKeyboard(rows) {
  rows.tabIndex = 0;
  rows.setAttribute("role", "group");
  rows.setAttribute("aria-label", "Rows of the timeline: arrow keys scroll");
}

const inWindow = (items, start, end) => items.filter((item) => time(item.day) >= start && time(item.day) <= end);

/** How many facts of each kind there are in each stretch of time, as bars over the days. */
function howMany(items, groups, start, end) {
  const [width, left, high, bars] = [1000, 130, 60, 100];
  const wide = (width - left - 20) / bars;
  const at = (day) => Math.min(bars - 1, Math.floor(((time(day) - start) / (end - start)) * bars));
  const counts = groups.map((kind) => {
    const count = new Array(bars).fill(0);
    for (const item of items) if (item.kind === kind) count[at(item.day)]++;
    return count;
  });
  const most = Math.max(...counts.flat());
  const parts = groups.flatMap((kind, row) => {
    const base = (row + 1) * high;
    const all = counts[row].reduce((sum, count) => sum + count, 0);
    return [
      svg("text", { x: 10, y: base - 8, "font-weight": "bold", fill: follow(kind) }, `${NAMES[kind]} ${all}`),
      svg("line", { x1: left, x2: width - 20, y1: base, y2: base, stroke: follow("line") }),
      ...counts[row].flatMap((count, bar) => {
        const tall = (count / most) * (high - 14);
        return count ? [svg("rect", { x: left + bar * wide, y: base - tall, width: wide * 0.8, height: tall, fill: follow(kind) })] : [];
      }),
    ];
  });
  const foot = groups.length * high + 18;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) =>
    svg(
      "text",
      { x: left + part * (width - left - 20), y: foot, "text-anchor": part === 1 ? "end" : part ? "middle" : "start", fill: follow("soft") },
      new Date(start + part * (end - start)).toISOString().slice(0, 10),
    ),
  );
  const size = { viewBox: `0 0 ${width} ${foot + 8}`, "font-family": "sans-serif", "font-size": 12 };
  return svg("svg", { ...size, role: "img", "aria-label": "How many facts there are when" }, ...parts, ...ticks);
}

/** What is in the window as a picture of its own: a line for each fact, so that all can be read; ink gives the colour of a name. */
function asSvg(items, groups, start, end, ink = colour) {
  const width = 1200;
  const left = 130;
  const line = 20;
  const seen = inWindow(items, start, end);
  const x = (day) => left + ((time(day) - start) / (end - start)) * (width - left - 20);
  const parts = [];
  let y = 50;
  for (const kind of groups) {
    const own = seen.filter((item) => item.kind === kind);
    if (!own.length) continue;
    parts.push(svg("text", { x: 10, y: y + 5, "font-weight": "bold", fill: ink(kind) }, NAMES[kind]));
    for (const item of own) {
      const at = x(item.day);
      const turned = at > width * 0.6;
      parts.push(
        svg("circle", { cx: at, cy: y, r: 4, fill: ink(kind) }),
        svg(
          "text",
          { x: turned ? at - 8 : at + 8, y: y + 4, "text-anchor": turned ? "end" : "start", fill: ink("ink") },
          `${item.day} ${short(item.what.replace(` (${item.day})`, ""))}`,
        ),
      );
      y += line;
    }
    y += line / 2;
  }
  const picture = svg(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height: y + 10, viewBox: `0 0 ${width} ${y + 10}`, "font-family": "sans-serif", "font-size": 12 },
    svg("rect", { width, height: y + 10, fill: ink("card") }),
    svg("text", { x: 10, y: 22, "font-size": 16, "font-weight": "bold", fill: ink("ink") }, document.querySelector("h1").textContent),
    ...parts,
  );
  return picture;
}

picture("timeline").then((found) => found && draw(found), console.error);
