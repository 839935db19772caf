// The SPARQL editor: it asks this server and no other.
import Yasgui from "@zazuko/yasgui";
import "@zazuko/yasgui/build/yasgui.min.css";
import "./query.css";

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
