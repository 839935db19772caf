// Evacuations as points and arcs over the outlines of the land.
import { geoEqualEarth, geoGraticule10, geoInterpolate, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import land from "world-atlas/land-50m.json";
import "./map.css";
import { colour, element, factEntry, fileName, follow, picture, png, printed, save, svg, svgFile, tool } from "./common.js";

const ROLES = { from: "Left", place: "Left", to: "Brought to" };

const key = (point) => `${point.lat},${point.lon}`;
const at = (point) => [point.lon, point.lat];

/** Each place once, with the evacuations that it is part of. */
function places(moves) {
  const found = new Map();
  moves.forEach((move, index) => {
    for (const role of ["to", "from", "place"]) {
      const points = role === "to" ? move.to : role === "from" ? move.from : move.places;
      for (const point of points) {
        const place = found.get(key(point)) ?? { ...point, role, moves: new Set() };
        if (role !== "to") place.role = role;
        place.moves.add(index);
        found.set(key(point), place);
      }
    }
  });
  return [...found.values()];
}

/** One arc from each start to each end, as often as evacuations take it. */
function arcs(moves) {
  const found = new Map();
  moves.forEach((move, index) => {
    for (const start of move.starts) {
      for (const end of move.to) {
        if (key(start) === key(end)) continue;
        const name = `${key(start)}>${key(end)}`;
        const arc = found.get(name) ?? { start, end, moves: new Set() };
        arc.moves.add(index);
        found.set(name, arc);
      }
    }
  });
  return [...found.values()];
}

/** What the map shows: all places, with room around them, never closer than some 1,500 km. */
function frame(points) {
  const longs = points.map((p) => p.lon);
  const lats = points.map((p) => p.lat);
  const middle = [(Math.min(...longs) + Math.max(...longs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const wide = Math.max((Math.max(...longs) - Math.min(...longs)) * 0.62, 9);
  const high = Math.max((Math.max(...lats) - Math.min(...lats)) * 0.62, 6);
  const corners = [];
  for (const x of [-wide, 0, wide]) {
    for (const y of [-high, 0, high]) {
      corners.push([
        Math.max(-179, Math.min(179, middle[0] + x)),
        Math.max(-80, Math.min(84, middle[1] + y)),
      ]);
    }
  }
  return { type: "MultiPoint", coordinates: corners };
}

const WORLD = { type: "Sphere" };

/** An arc bends away from the straight line, so that there and back are two. */
function bent(projection, arc) {
  const line = geoInterpolate(at(arc.start), at(arc.end));
  const from = projection(at(arc.start));
  const to = projection(at(arc.end));
  const middle = projection(line(0.5));
  const across = [to[0] - from[0], to[1] - from[1]];
  const control = [middle[0] + across[1] * 0.22, middle[1] - Math.abs(across[0]) * 0.22 - Math.abs(across[1]) * 0.05];
  return `M${from.map(round)}Q${control.map(round)} ${to.map(round)}`;
}

const round = (number) => Math.round(number * 10) / 10;

function draw({ place, data, tools, picked }) {
  const moves = data.moves;
  const points = places(moves);
  if (!points.length) return;
  let whole = points.length > 60;
  let chosen = new Set();
  const choose = (title, indices) => {
    chosen = indices;
    picked.replaceChildren(
      element("h3", {}, title),
      element("ul", { className: "facts" }, ...[...indices].map((index) => factEntry(moves[index].fact))),
    );
    show();
  };
  const paint = (width, alone, ink = colour) => {
    const height = Math.round(width < 600 ? width * 0.9 : width * 0.5);
    const projection = geoEqualEarth();
    if (whole) projection.fitExtent([[8, 8], [width - 8, height - 8]], WORLD);
    else projection.fitExtent([[30, 30], [width - 30, height - 30]], frame(points));
    projection.clipExtent([[0, 0], [width, height]]);
    const path = geoPath(projection).digits(1);
    const style = alone ? styles(ink) : () => ({});
    const root = svg("svg", {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      ...(alone ? { width, height } : { role: "group", "aria-label": "Map of evacuations" }),
    });
    root.append(
      svg("rect", { class: "sea", width, height, ...style("sea") }),
      svg("path", { class: "grid", d: path(geoGraticule10()) ?? "", ...style("grid") }),
      svg("path", { class: "land", d: path(feature(land, land.objects.land)) ?? "", ...style("land") }),
    );
    for (const arc of arcs(moves)) {
      const on = [...arc.moves].some((index) => chosen.has(index));
      const line = svg("path", {
        class: on ? "arc chosen" : "arc",
        d: bent(projection, arc),
        "stroke-width": Math.min(1.6 + arc.moves.size * 0.8, 7),
        ...style("arc"),
      });
      const name = `${arc.start.place} to ${arc.end.place}: ${count(arc.moves.size)}`;
      line.append(svg("title", {}, name));
      line.addEventListener("click", () => choose(`${arc.start.place} to ${arc.end.place}`, arc.moves));
      root.append(line);
    }
    const taken = [];
    const named = [];
    for (const point of [...points].sort((a, b) => b.moves.size - a.moves.size)) {
      const [x, y] = projection(at(point));
      const on = [...point.moves].some((index) => chosen.has(index));
      const radius = Math.min(4 + Math.sqrt(point.moves.size) * 1.5, 14) * (width < 600 ? 0.7 : 1);
      const name = `${point.place}, ${ROLES[point.role].toLowerCase()}: ${count(point.moves.size)}`;
      const dot = svg("circle", {
        class: `point ${point.role}${on ? " chosen" : ""}`,
        cx: round(x),
        cy: round(y),
        r: round(radius),
        ...(alone ? style(point.role) : { tabindex: 0, role: "button", "aria-label": name }),
      });
      dot.append(svg("title", {}, name));
      const act = () => choose(point.place, point.moves);
      dot.addEventListener("click", act);
      dot.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          act();
        }
      });
      root.append(dot);
      taken.push([x - radius, y - radius, x + radius, y + radius]);
      named.push([point, x, y, radius]);
    }
    // Names come last, beside the points and never over them; where there is no room, the point's title tells.
    for (const [point, x, y, radius] of named) label(root, point, x, y, radius, width, taken, style);
    return root;
  };
  const show = () => {
    const at = document.activeElement?.closest?.("#map circle");
    const index = at ? [...place.querySelectorAll("circle")].indexOf(at) : -1;
    place.replaceChildren(paint(Math.max(place.clientWidth, 320), false));
    if (index >= 0) place.querySelectorAll("circle")[index]?.focus();
  };
  show();
  printed(place, () => {
    const still = paint(1000, true, follow);
    still.setAttribute("role", "img");
    still.setAttribute("aria-label", "Map of evacuations");
    return [still, element("figcaption", {}, legend())];
  });
  new ResizeObserver(show).observe(place.parentElement);
  tool(tools, "Whole world", (event) => {
    whole = !whole;
    event.target.textContent = whole ? "These places" : "Whole world";
    show();
  });
  if (whole) tools.lastChild.textContent = "These places";
  tool(tools, "Save as SVG", () => save(`${fileName("map")}.svg`, "image/svg+xml", svgFile(paint(1200, true))));
  tool(tools, "Save as PNG", async () => {
    const made = paint(1200, true);
    save(`${fileName("map")}.png`, "image/png", await png(svgFile(made), 1200, +made.getAttribute("height")));
  });
  tools.append(legend("Choose a point or an arc to see its facts."));
}

/** What the colours of the points mean. */
function legend(...more) {
  return element(
    "span",
    { className: "legend" },
    element("span", {}, element("i", { className: "from" }), "left"),
    element("span", {}, element("i", { className: "to" }), "brought to"),
    ...more,
  );
}

const count = (number) => (number === 1 ? "1 evacuation" : `${number} evacuations`);

/** Puts a name beside its point where no other name stands. */
function label(root, point, x, y, radius, width, taken, style) {
  const size = 12;
  const long = point.place.length * size * 0.62;
  const places = [
    [x + radius + 4, y + 4, "start"],
    [x - radius - 4, y + 4, "end"],
    [x, y - radius - 5, "middle"],
    [x, y + radius + 14, "middle"],
  ];
  for (const [left, base, anchor] of places) {
    const begin = anchor === "start" ? left : anchor === "end" ? left - long : left - long / 2;
    const box = [begin, base - size, begin + long, base + 3];
    const free = taken.every((t) => box[2] < t[0] || box[0] > t[2] || box[3] < t[1] || box[1] > t[3]);
    if (begin > 2 && box[2] < width - 2 && free) {
      taken.push(box);
      root.append(svg("text", { x: round(left), y: round(base), "text-anchor": anchor, "font-size": size, ...style("text") }, point.place));
      return;
    }
  }
}

/** The look of the parts as attributes, for a picture that stands alone; ink gives the colour of a name. */
function styles(ink) {
  const look = {
    sea: { fill: ink("card") },
    grid: { fill: "none", stroke: ink("line"), "stroke-width": 0.5 },
    land: { fill: "none", stroke: ink("soft"), "stroke-width": 0.7, "stroke-opacity": 0.55 },
    arc: { fill: "none", stroke: ink("evacuation"), "stroke-opacity": 0.75 },
    from: { fill: ink("evacuation"), stroke: ink("card") },
    place: { fill: ink("evacuation"), stroke: ink("card") },
    to: { fill: ink("communication"), stroke: ink("card") },
    text: { fill: ink("ink"), "font-family": "sans-serif", stroke: ink("card"), "stroke-width": 3, "paint-order": "stroke" },
  };
  return (name) => look[name];
}

picture("map").then((found) => found && draw(found), console.error);
