// The facts of an actor or a search along a line of time, a row for each kind.
import { DataSet } from "vis-data";
import { Timeline } from "vis-timeline";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import "./timeline.css";
import { colour, element, factEntry, fileName, picture, png, save, svg, svgFile, tool } from "./common.js";

const KINDS = ["position", "communication", "office", "evacuation"];
const NAMES = { position: "Positions", communication: "Contacts", office: "Offices", evacuation: "Evacuations" };
const DAY = 24 * 3600 * 1000;
const LONGEST = 70;
// Beyond so many facts the picture scrolls in itself.
const MANY = 60;

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
  tool(tools, "Save as SVG", () => save(`${fileName("timeline")}.svg`, "image/svg+xml", svgFile(drawn())));
  tool(tools, "Save as PNG", async () => {
    const made = drawn();
    const image = await png(svgFile(made), +made.getAttribute("width"), +made.getAttribute("height"));
    save(`${fileName("timeline")}.png`, "image/png", image);
  });
  tools.append(element("span", { className: "meta" }, "Drag to move, control and wheel to zoom; choose a fact to see its words."));
}

/** What is in the window as a picture of its own: a line for each fact, so that all can be read. */
function asSvg(items, groups, start, end) {
  const width = 1200;
  const left = 130;
  const line = 20;
  const seen = items.filter((item) => time(item.day) >= start && time(item.day) <= end);
  const x = (day) => left + ((time(day) - start) / (end - start)) * (width - left - 20);
  const parts = [];
  let y = 50;
  for (const kind of groups) {
    const own = seen.filter((item) => item.kind === kind);
    if (!own.length) continue;
    parts.push(svg("text", { x: 10, y: y + 5, "font-weight": "bold", fill: colour(kind) }, NAMES[kind]));
    for (const item of own) {
      const at = x(item.day);
      const turned = at > width * 0.6;
      parts.push(
        svg("circle", { cx: at, cy: y, r: 4, fill: colour(kind) }),
        svg(
          "text",
          { x: turned ? at - 8 : at + 8, y: y + 4, "text-anchor": turned ? "end" : "start", fill: colour("ink") },
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
    svg("rect", { width, height: y + 10, fill: colour("card") }),
    svg("text", { x: 10, y: 22, "font-size": 16, "font-weight": "bold", fill: colour("ink") }, document.querySelector("h1").textContent),
    ...parts,
  );
  return picture;
}

picture("timeline").then((found) => found && draw(found), console.error);
