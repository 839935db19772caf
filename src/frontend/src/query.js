// The SPARQL editor: it asks this server and no other.
import Yasgui from "@zazuko/yasgui";
import "@zazuko/yasgui/build/yasgui.min.css";
import "./query.css";
import { element } from "./common.js";

const ENDPOINT = "/kg/sparql";
const MOST = 40;
const { Yasqe } = Yasgui;

/** The words that complete what is typed: prefixed names of the ontology and its schemes, found by name or label. */
function completer({ prefixes, terms }) {
  const namespaces = Object.entries(prefixes).sort((a, b) => b[1].length - a[1].length);
  const names = [];
  for (const term of terms) {
    const found = namespaces.find(([, space]) => term.iri.startsWith(space));
    if (found) names.push({ ...term, name: `${found[0]}:${term.iri.slice(found[1].length)}`, prefix: found[0] });
  }
  const fits = (typed) => {
    const wanted = typed.toLowerCase();
    const local = (one) => one.name.slice(one.prefix.length + 1).toLowerCase();
    return names
      .filter((one) => one.name.toLowerCase().startsWith(wanted) || local(one).startsWith(wanted) || one.label.toLowerCase().startsWith(wanted))
      .slice(0, MOST);
  };
  return {
    name: "demarche",
    bulk: false,
    autoShow: false,
    isValidCompletionPosition: (yasqe) => {
      const typed = yasqe.getCompleteToken().string;
      return !/^[?$"'#<]/.test(typed);
    },
    get: (yasqe, token) => fits((token?.string ?? "").trim()).map((one) => one.name),
    postProcessSuggestion: (yasqe, token, name) => name,
    postprocessHints: (yasqe, hints) =>
      hints.map((hint) => {
        const term = names.find((one) => one.name === hint.text);
        return {
          ...hint,
          displayText: hint.text,
          render: (place) => {
            place.textContent = hint.text;
            if (term) place.title = term.definition || term.label;
          },
        };
      }),
  };
}

/** Prefixes that a query uses and does not declare. */
function declare(yasqe, prefixes) {
  const declared = yasqe.getPrefixesFromQuery();
  const used = new Set([...yasqe.getValue().matchAll(/(?<![\w<:/#-])([A-Za-z][\w-]*):[A-Za-z_]/g)].map((match) => match[1]));
  for (const prefix of used) {
    if (!(prefix in declared) && prefix in prefixes) yasqe.addPrefixes({ [prefix]: prefixes[prefix] });
  }
}

/** The header of an answer that does not hold all that was asked for: how many it does hold. */
const TRUNCATED = "Demarche-Truncated";
const LINK = "urn:x-demarche:truncated:";

/** How many rows or triples an answer holds that was cut, and what they are; nothing where it is whole. */
function cut({ headers, content }) {
  const type = headers?.get("Content-Type") ?? "";
  const what = type.includes("sparql-results") ? "rows" : "triples";
  const told = headers?.get(TRUNCATED) ?? linked(type, content);
  return told === null ? null : { shown: Number(told).toLocaleString("en"), what };
}

/** What the head of an answer in JSON tells, where a header was lost on its way. */
function linked(type, content) {
  if (!type.includes("json") || !content?.slice(0, 2000).includes(LINK)) return null;
  const link = JSON.parse(content).head?.link?.find((each) => each.startsWith(LINK));
  return link ? link.slice(LINK.length) : null;
}

/** Why there is no answer, in one sentence: the server's own, where it is one. */
function refusal({ message, status }) {
  const told = (message ?? "").trim();
  if (status && told && told.length < 400 && !/[<\n]/.test(told)) return told;
  if (status === 503) return "The server is busy, or the query took longer than it gives to one: ask again shortly, or ask for less.";
  if (status === 401 || status === 403) return "The server does not answer this query to you: it is for reading, and may ask for a token.";
  if (status) return `The server could not answer this query (status ${status}).`;
  return "The server did not answer: it may have been stopped, or the connection was lost.";
}

/** Tells above the results whether they are all, and instead of them why there are none. */
function tell(tab, place) {
  const status = element("p", { className: "told" });
  status.setAttribute("role", "status");
  place.querySelector(".yasr").before(status);
  const yasqe = tab.getYasqe();
  const say = (sentence, refused) => {
    status.textContent = sentence;
    status.classList.toggle("note", sentence !== "");
    place.classList.toggle("refused", refused);
  };
  let downloaded = "answer";
  yasqe.on("query", () => say("", false));
  yasqe.on("queryResponse", (editor, response) => {
    downloaded = "answer";
    if (response instanceof Error) {
      if (response.name !== "AbortError") say(refusal(response), true);
      return;
    }
    const found = cut(response);
    if (!found) return;
    downloaded = `answer-cut-after-${found.shown.replaceAll(",", "")}-${found.what}`;
    say(
      `This answer was cut after ${found.shown} ${found.what}: there are more. What stands below, and what is downloaded from it, ` +
        "holds no others. Ask for less, or for the others with LIMIT and OFFSET.",
      false,
    );
  });
  // A file has no place for a sentence that a program would not take for a row: its name tells it.
  tab.getYasr().config.getDownloadFileName = () => downloaded;
}

async function edit() {
  const place = document.getElementById("editor");
  const plain = document.getElementById("plain");
  const words = await (await fetch(place.dataset.json)).json();
  // The completers that come with the editor ask services on other servers.
  for (const name of Object.keys(Yasqe.Autocompleters)) delete Yasqe.Autocompleters[name];
  Yasqe.defaults.autocompleters = [];
  Yasqe.registerAutocompleter(completer(words), true);
  Yasqe.defaults.createShareableLink = (yasqe) =>
    `${location.origin}${location.pathname}?query=${encodeURIComponent(yasqe.getValue())}`;
  place.parentElement.hidden = false;
  const editor = new Yasgui(place, {
    persistenceId: null,
    populateFromUrl: false,
    autofocus: false,
    copyEndpointOnNewTab: true,
    corsProxy: undefined,
    requestConfig: { endpoint: new URL(ENDPOINT, location.href).href, method: "POST" },
    endpointCatalogueOptions: { getData: () => [], keys: [] },
    yasqe: {
      value: document.getElementById("query").value,
      autocompleters: ["demarche"],
      createShareableLink: Yasqe.defaults.createShareableLink,
      persistenceId: null,
      editorHeight: "22rem",
      prefixCcApi: null,
    },
    yasr: { prefixes: words.prefixes, persistenceId: null },
  });
  const tab = editor.getTab();
  tab.setQuery(document.getElementById("query").value);
  tab.getYasqe().on("change", (yasqe, change) => {
    if (change.origin === "complete") declare(yasqe, words.prefixes);
  });
  tell(tab, place);
  const area = tab.getYasqe().getInputField();
  area.setAttribute("aria-label", "Query");
  // What scrolls must be reached by keyboard; answers bring such places of their own.
  const reach = () =>
    place.querySelectorAll(".CodeMirror-scroll").forEach((part) => {
      part.tabIndex = 0;
      part.setAttribute("role", "region");
      part.setAttribute("aria-label", "Lines");
    });
  reach();
  new MutationObserver(reach).observe(place, { childList: true, subtree: true });
  plain.hidden = true;
}

edit().catch(console.error);
