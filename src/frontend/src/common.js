// What the pages with a picture share.

/** The element where a page wants its picture, with the data that its address gives. */
export async function picture(id) {
  const place = document.getElementById(id);
  if (!place) return null;
  const section = place.closest(".picture");
  const answer = await fetch(place.dataset.json, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${place.dataset.json}: ${answer.status}`);
  const data = await answer.json();
  section.hidden = false;
  return {
    place,
    data,
    tools: section.querySelector("[data-tools]"),
    picked: section.querySelector("[data-picked]"),
  };
}

/** An element with properties and children; text is only ever set as text. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A button in the row of tools. */
export function tool(tools, label, action) {
  tools.append(element("button", { type: "button", className: "tool", onclick: action }, label));
}

/** Offers text as a file. */
export function save(name, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The colour of a custom property of the style sheet, as it is now: light or dark. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** A name for a file: what the page is about, in plain letters. */
export function fileName(what) {
  const about = new URLSearchParams(location.search);
  const words = ["actor", "country", "q"].map((key) => about.get(key) ?? "").join(" ");
  const plain = words.replace(/^.*\//, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return plain ? `${what}-${plain}` : what;
}

/** A fact as an entry of a list: a link to it, and its words. */
export function factEntry(fact) {
  return element(
    "li",
    { className: fact.kind },
    element("a", { href: fact.href }, `${fact.day ? fact.day + " · " : ""}${fact.what}`),
    element("blockquote", {}, fact.words),
  );
}

export const SVG = "http://www.w3.org/2000/svg";

/** An SVG element with attributes. */
export function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A colour of the style sheet that follows it: a picture that is printed has the colours of print. */
export const follow = (name) => `var(--${name})`;

/** Puts a still picture where the one that moves is, made anew whenever the page is printed; on screen it is not shown. */
export function printed(place, make) {
  const still = element("figure", { className: "printed" });
  place.after(still);
  addEventListener("beforeprint", () => still.replaceChildren(...[make()].flat()));
}

/** SVG as a file of its own. */
export function svgFile(picture) {
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(picture);
}

/** SVG as PNG at twice its size, for sharp print. */
export async function png(text, width, height) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  await image.decode();
  const canvas = element("canvas", { width: width * 2, height: height * 2 });
  const pen = canvas.getContext("2d");
  pen.fillStyle = colour("card");
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
