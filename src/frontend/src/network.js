// The graph around an actor; it grows where an actor is chosen. The library that draws it is a file of its own, reactodia.js,
// which may be replaced by another build of it with the same exports.
import "./network.css";
import { colour, element, factEntry, fileName, follow, picture, printed, save, svg, tool } from "./common.js";

const MOST = 150;
// Beyond so many lines their names would lie upon each other on paper; the table tells them.
const NAMED_LINES = 40;
const KIND = "urn:kind:";
const LINK = "urn:link:";
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
const KINDS = ["person", "organization", "country", "place", "actor"];
const COLOURS = { person: "position", organization: "office", country: "communication", place: "evacuation", actor: "soft" };

const edgeKey = (edge) => `${edge.from}\n${edge.link}\n${edge.to}`;
const facts = (number) => (number === 1 ? "1 fact" : `${number} facts`);

/** The address of the steps among some actors, as the server reads it. */
const address = (vertices, ending = "") =>
  `/network${ending}?${vertices.map(({ node }) => `node=${encodeURIComponent(node)}`).sort().join("&")}`;

/** A page of this site, read but not shown. */
async function pageAt(path) {
  const answer = await fetch(path, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** What was loaded so far: actors and steps, each once. */
class Known {
  vertices = new Map();
  edges = new Map();
  grown = new Set();

  add(around) {
    for (const vertex of [...around.selves, ...around.others]) this.vertices.set(vertex.iri, vertex);
    for (const edge of around.edges) this.edges.set(edgeKey(edge), edge);
    for (const self of around.selves) this.grown.add(self.iri);
  }

  edgesOf(iri) {
    return [...this.edges.values()].filter((edge) => edge.from === iri || edge.to === iri);
  }
}

/** The graph as it lies on the canvas, as a still picture in the colours of print. */
function still({ model, canvas, known }) {
  const boxes = new Map(
    model.elements.map((cell) => {
      const { width, height } = canvas.renderingState.getElementSize(cell) ?? { width: 120, height: 30 };
      return [cell.iri, { ...cell.position, width, height, x: cell.position.x + width / 2, y: cell.position.y + height / 2 }];
    }),
  );
  const all = [...boxes.values()];
  const left = Math.min(...all.map((box) => box.x - box.width / 2)) - 10;
  const top = Math.min(...all.map((box) => box.y - box.height / 2)) - 10;
  const right = Math.max(...all.map((box) => box.x + box.width / 2)) + 10;
  const foot = Math.max(...all.map((box) => box.y + box.height / 2)) + 10;
  const lines = [...known.edges.values()].filter((edge) => boxes.has(edge.from) && boxes.has(edge.to));
  const root = svg("svg", {
    viewBox: [left, top, right - left, foot - top].map(Math.round).join(" "),
    role: "img",
    "aria-label": "Graph around an actor",
    "font-family": "sans-serif",
    "font-size": 13,
  });
  for (const edge of lines) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    const wide = Math.min(1 + edge.facts.length * 0.5, 5);
    root.append(svg("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: follow("soft"), "stroke-width": wide, "stroke-opacity": 0.6 }));
  }
  if (lines.length <= NAMED_LINES) {
    // Steps between the same two stand under each other in the middle of their line.
    const between = new Map();
    for (const edge of lines) {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      const pair = [edge.from, edge.to].sort().join(" ");
      const turn = between.get(pair) ?? 0;
      between.set(pair, turn + 1);
      const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + turn * 14 };
      const halo = { "paint-order": "stroke", stroke: follow("card"), "stroke-width": 4, "stroke-linejoin": "round" };
      root.append(svg("text", { ...at, ...halo, "text-anchor": "middle", "font-size": 11, fill: follow("soft") }, edge.link));
    }
  }
  for (const [iri, box] of boxes) {
    const vertex = known.vertices.get(iri);
    const corner = { x: box.x - box.width / 2, y: box.y - box.height / 2, width: box.width, height: box.height, rx: 5 };
    root.append(svg("rect", { ...corner, fill: follow("card"), stroke: follow(COLOURS[vertex.kind] ?? "soft"), "stroke-width": 2 }));
    rows(vertex.label, box.width / 7).forEach((row, index, { length }) => {
      const base = box.y + 4 + (index - (length - 1) / 2) * 17;
      root.append(svg("text", { x: box.x, y: base, "text-anchor": "middle", fill: follow("ink") }, row));
    });
  }
  return root;
}

/** A name in rows of so many letters or a little more. */
function rows(label, longest) {
  const all = [""];
  for (const word of label.split(" ")) {
    const longer = `${all.at(-1)} ${word}`.trim();
    if (longer.length <= longest || !all.at(-1)) all[all.length - 1] = longer;
    else all.push(word);
  }
  return all;
}

async function draw({ place, data, tools, picked }) {
  const [library, ui] = await Promise.all([import("/assets/reactodia.js"), import("/assets/react.js")]);
  const { createElement } = ui;
  const known = new Known();
  const factory = library.Rdf.DefaultDataFactory;
  const text = (label) => [factory.literal(label)];

  /** The library asks it for names; all is at hand already. */
  class Provider extends library.EmptyDataProvider {
    async elementTypes({ classIds }) {
      return new Map(classIds.map((id) => [id, { id, label: text(id.replace(KIND, "")) }]));
    }

    async linkTypes({ linkTypeIds }) {
      return new Map(linkTypeIds.map((id) => [id, { id, label: text(id.replace(LINK, "").replaceAll("-", " ")) }]));
    }

    async elements({ elementIds }) {
      return new Map(elementIds.filter((id) => known.vertices.has(id)).map((id) => [id, entity(known.vertices.get(id))]));
    }
  }

  const entity = (vertex) => ({
    id: vertex.iri,
    types: [KIND + vertex.kind],
    properties: { [LABEL]: text(vertex.label) },
  });
  const relation = (edge) => ({
    linkTypeId: LINK + edge.link.replaceAll(" ", "-"),
    sourceId: edge.from,
    targetId: edge.to,
    properties: {},
  });
  const edgeOf = (link) =>
    [...known.edges.values()].find(
      (edge) => relation(edge).linkTypeId === link.typeId && edge.from === link.data.sourceId && edge.to === link.data.targetId,
    );

  /** An actor as a box with its name, in the colour of its kind. */
  const box = {
    shape: "rect",
    renderElement: ({ element: cell }) => {
      const vertex = known.vertices.get(cell.iri);
      if (!vertex) return null;
      return createElement(
        "div",
        { className: `vertex ${vertex.kind}${known.grown.has(vertex.iri) ? " grown" : ""}` },
        vertex.label,
      );
    },
  };
  const arrow = (link) => {
    const edge = edgeOf(link);
    const many = edge ? edge.facts.length : 1;
    return {
      ...library.StandardLinkTemplate,
      markerTarget: edge && !edge.directed ? { d: "M0,0", width: 1, height: 1 } : library.LinkMarkerArrowhead,
      renderLink: (props) =>
        createElement(library.StandardRelation, {
          ...props,
          pathProps: { strokeWidth: Math.min(1 + many * 0.5, 5) },
        }),
    };
  };

  let context;
  let canvas;
  let turn = 0;
  const grow = async (iri) => {
    const vertex = known.vertices.get(iri);
    if (known.grown.has(iri)) return 0;
    const answer = await fetch(vertex.json);
    if (!answer.ok) throw new Error(`${vertex.json}: ${answer.status}`);
    known.add(await answer.json());
    known.grown.add(iri);
    for (const cell of context.model.elements) if (cell.iri === iri) cell.redraw();
    const left = await show(iri);
    await settle();
    return left;
  };

  /** Whoever is on the canvas is the set of the address: its steps, its table and its files are those of the page there. */
  const settle = async () => {
    const mine = ++turn;
    const vertices = context.model.elements.map((cell) => known.vertices.get(cell.iri));
    const [answer, page] = await Promise.all([fetch(address(vertices, ".json")), pageAt(address(vertices))]);
    if (!answer.ok) throw new Error(`${address(vertices, ".json")}: ${answer.status}`);
    known.add(await answer.json());
    await link();
    // Somebody who chose one more meanwhile sees that, and not this, told.
    if (mine !== turn) return;
    history.replaceState(null, "", address(vertices));
    document.title = page.title;
    document.querySelector("h1").textContent = page.querySelector("h1").textContent;
    document.querySelector("[data-twin]").replaceWith(document.adoptNode(page.querySelector("[data-twin]")));
  };

  /** Draws the steps between all who are on the canvas. */
  const link = async () => {
    const { model } = context;
    const on = new Set(model.elements.map((cell) => cell.iri));
    for (const edge of known.edges.values()) {
      if (on.has(edge.from) && on.has(edge.to)) model.createLinks(relation(edge));
    }
    await model.requestData();
    state.textContent = `${on.size} actors, ${model.links.length} steps.`;
  };

  /** Puts the neighbours of an actor on the canvas, as long as there is room; says how many found none. */
  const show = async (iri) => {
    const { model } = context;
    const on = new Map(model.elements.map((cell) => [cell.iri, cell]));
    const ends = new Map();
    for (const edge of known.edgesOf(iri)) {
      const end = edge.from === iri ? edge.to : edge.from;
      ends.set(end, (ends.get(end) ?? 0) + edge.facts.length);
    }
    const fresh = [...ends].filter(([end]) => !on.has(end)).sort((a, b) => b[1] - a[1]).map(([end]) => end);
    const added = fresh.slice(0, MOST - on.size);
    for (const end of added) on.set(end, model.createElement(entity(known.vertices.get(end))));
    await link();
    await arrange();
    return fresh.length - added.length;
  };

  const arrange = async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await context.performLayout({ canvas, animate: false, zoomToFit: true });
  };

  const tell = (iri, left) => {
    const vertex = known.vertices.get(iri);
    const edges = known.edgesOf(iri);
    picked.replaceChildren(
      element("h3", {}, element("a", { href: vertex.href }, vertex.label)),
      element(
        "p",
        { className: "meta" },
        `${vertex.kind}; ${facts(new Set(edges.flatMap((edge) => edge.facts.map((fact) => fact.href))).size)} in the picture. `,
        element("a", { href: `/network?actor=${encodeURIComponent(iri)}` }, "Begin here"),
      ),
    );
    if (left > 0) {
      picked.append(element("p", { className: "note" }, `${left} more actors would not fit: a picture holds ${MOST}.`));
    }
  };
  const tellEdge = (edge) => {
    const name = (iri) => element("a", { href: known.vertices.get(iri).href }, known.vertices.get(iri).label);
    picked.replaceChildren(
      element("h3", {}, name(edge.from), ` ${edge.link} `, name(edge.to)),
      element("ul", { className: "facts" }, ...edge.facts.map(factEntry)),
    );
  };

  const state = element("span", { className: "meta", role: "status" });
  const Ready = () => {
    const found = library.useCanvas();
    ui.useEffect(() => {
      canvas = found.canvas;
      const listener = ({ target, triggerAsClick }) => {
        if (!target || !triggerAsClick) return;
        if (target instanceof library.EntityElement) {
          const iri = target.iri;
          grow(iri).then((left) => tell(iri, left), (problem) => { picked.textContent = String(problem.message); });
        } else if (target instanceof library.RelationLink) {
          const edge = edgeOf(target);
          if (edge) tellEdge(edge);
        }
      };
      canvas.events.on("pointerUp", listener);
      begin();
      return () => canvas.events.off("pointerUp", listener);
    }, []);
    return null;
  };

  let begun = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    await context.model.createNewDiagram({ dataProvider: new Provider() });
    known.add(data);
    for (const self of data.selves) context.model.createElement(entity(self));
    for (const self of data.selves) await show(self.iri);
    if (!data.selves.length) {
      // A set: all of it, and no others.
      for (const vertex of data.others) context.model.createElement(entity(vertex));
      await link();
      await arrange();
    }
    printed(place, () => [still({ model: context.model, canvas, known }), element("figcaption", {}, kinds())]);
    // A phone that is turned shows the whole picture again.
    let width = place.clientWidth;
    new ResizeObserver(() => {
      if (place.clientWidth === width) return;
      width = place.clientWidth;
      requestAnimationFrame(() => canvas.zoomToFit({ animate: false }));
    }).observe(place);
  };

  const styles = (types) => {
    const kind = (types[0] ?? "").replace(KIND, "");
    return { color: colour(COLOURS[kind] ?? "soft") };
  };
  ui.createRoot(place).render(
    createElement(
      library.Workspace,
      {
        ref: (workspace) => {
          if (workspace) context = workspace.getContext();
        },
        defaultLayout: library.blockingDefaultLayout,
        typeStyleResolver: styles,
      },
      createElement(
        library.WorkspaceRoot,
        { colorScheme: "auto" },
        createElement(
          library.Canvas,
          {
            elementTemplateResolver: () => box,
            linkTemplateResolver: (type, link) => arrow(link),
            showScrollbars: false,
            zoomOptions: { requireCtrl: true, maxFit: 1, fitPadding: 30 },
          },
          createElement(library.ZoomControl, { dock: "se" }),
          createElement(Ready),
        ),
      ),
    ),
  );
  tool(tools, "Arrange", arrange);
  tool(tools, "Save as SVG", async () =>
    save(`${fileName("graph")}.svg`, "image/svg+xml", await canvas.exportSvg({ addXmlHeader: true })),
  );
  tool(tools, "Save as PNG", async () => {
    const address = await canvas.exportRaster({ mimeType: "image/png", backgroundColor: colour("card"), width: 2400 });
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
    save(`${fileName("graph")}.png`, "image/png", new Blob([bytes], { type: "image/png" }));
  });
  tools.append(state, kinds("Choose an actor to see its neighbours, a line to see its facts."));
}

/** What the colours of the boxes mean. */
function kinds(...more) {
  const named = KINDS.slice(0, 4).map((kind) => element("span", {}, element("i", { className: kind }), kind));
  return element("span", { className: "legend" }, ...named, ...more);
}

picture("network").then((found) => found && draw(found), console.error);
