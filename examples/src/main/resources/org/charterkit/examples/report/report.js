// Everything in the report can be read without this script: it adds to tables what makes long ones usable, and keeps
// track of the part that is shown. What it writes into the page is text, never markup.
(() => {
  "use strict";

  const SHOWN_AT_ONCE = 200;
  const root = document.documentElement;
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // Colours: those that the reader's system asks for, until the reader asks for the others.

  const dark = matchMedia("(prefers-color-scheme: dark)");

  function remembered() {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null; // Storage may be forbidden to files.
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Then the choice holds until the page is closed.
    }
  }

  if (["dark", "light"].includes(remembered())) {
    root.dataset.theme = remembered();
  }

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);

  function themeButton() {
    const button = element("button", { type: "button", className: "theme" }, "Dark colours");
    const tell = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(root.dataset.theme);
      tell();
    });
    dark.addEventListener("change", tell);
    tell();
    return button;
  }

  // Parts: one at a time is shown, the one that the address names.

  root.classList.add("paged");

  function currentPart() {
    const target = document.getElementById(location.hash.slice(1));
    return target?.closest(".charter") ?? target?.closest(".view") ?? document.getElementById("overview");
  }

  let shown = [];

  function showPart() {
    const part = currentPart();
    shown.forEach((element) => element.classList.remove("shown"));
    shown = [part, part.closest(".view")];
    shown.forEach((element) => element.classList.add("shown"));
    part.querySelectorAll("table.data:not([data-ready])").forEach(enhance);
    for (const link of document.querySelectorAll(".top nav a")) {
      if (link.hash === "#" + part.id) {
        link.setAttribute("aria-current", "page");
      } else {
        link.removeAttribute("aria-current");
      }
    }
    document.title = part.querySelector("h2, h3").textContent.trim() + " – " + plainTitle;
  }

  let plainTitle;

  function partHeading() {
    const heading = currentPart().querySelector("h2, h3");
    heading.tabIndex = -1;
    return heading;
  }

  // Going to a part moves the reader to its top; going back, to where they were. The browser alone would look for that
  // place before the part is shown again.
  function rememberPlace() {
    history.replaceState({ top: scrollY }, "");
  }

  function followPart() {
    showPart();
    const place = history.state?.top;
    scrollTo(0, place ?? 0);
    if (place === undefined) {
      partHeading().focus({ preventScroll: true });
    }
  }

  // Tables: search, choice, order, and not more rows at once than can be looked through.

  function enhance(table) {
    table.dataset.ready = "";
    const body = table.tBodies[0];
    const headers = [...table.tHead.rows[0].cells];
    const rows = [...body.rows].map((row) => ({ row, words: null }));
    const caption = table.caption.textContent;
    const status = element("p", { className: "found" });
    status.setAttribute("role", "status");
    const more = element("button", { type: "button", className: "show-all", hidden: true });
    const tools = element("div", { className: "tools" });
    const choices = [];
    let search = null;
    let all = false;

    const key = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();
    const words = (entry) => (entry.words ??= entry.row.textContent.toLowerCase());

    function show() {
      const wanted = (search?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      for (const entry of rows) {
        const matches =
          choices.every(({ select, column }) => !select.value || entry.row.cells[column].textContent.trim() === select.value) &&
          (wanted.length === 0 || wanted.every((word) => words(entry).includes(word)));
        found += matches ? 1 : 0;
        entry.row.hidden = !matches;
        entry.row.classList.toggle("later", matches && !all && found > SHOWN_AT_ONCE);
      }
      const noun = rows.length === 1 ? table.dataset.one : table.dataset.many;
      status.textContent = found === rows.length ? `${rows.length} ${noun}` : `${found} of ${rows.length} ${noun}`;
      more.hidden = all || found <= SHOWN_AT_ONCE;
      more.textContent = `Show all ${found} ${table.dataset.many}, not the first ${SHOWN_AT_ONCE} only`;
    }

    function sort(column) {
      const header = headers[column];
      const descending = header.getAttribute("aria-sort") === "ascending";
      headers.forEach((other) => other.removeAttribute("aria-sort"));
      header.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const keyed = rows.map((entry) => ({ entry, key: key(entry.row, column) }));
      keyed.sort((one, other) => {
        if (one.key === "" || other.key === "") {
          return (one.key === "") - (other.key === ""); // What is not stated comes last in either order.
        }
        return (descending ? -1 : 1) * collator.compare(one.key, other.key);
      });
      rows.splice(0, rows.length, ...keyed.map(({ entry }) => entry));
      body.append(...rows.map((entry) => entry.row));
      show();
    }

    if (rows.length > 5) {
      tools.setAttribute("role", "search");
      tools.setAttribute("aria-label", caption);
      search = element("input", { type: "search", autocomplete: "off" });
      tools.append(element("label", {}, element("span", {}, "Search"), search));
      search.addEventListener("input", show);
      headers.forEach((header, column) => {
        const options = [...new Set(rows.map(({ row }) => row.cells[column].textContent.trim()))].sort(collator.compare);
        if (header.dataset.choose && options.length > 1) {
          const select = element("select", {}, new Option(header.dataset.choose, ""), ...options.map((word) => new Option(word)));
          choices.push({ select, column });
          tools.append(element("label", {}, element("span", {}, header.textContent.trim()), select));
          select.addEventListener("change", show);
        }
      });
    }
    if (rows.length > 1) {
      headers.forEach((header, column) => {
        if ("sort" in header.dataset) {
          const button = element("button", { type: "button" }, ...header.childNodes);
          button.addEventListener("click", () => sort(column));
          header.append(button);
        }
      });
    }
    if (search) {
      tools.append(status);
      table.before(tools);
    }
    table.after(more);
    more.addEventListener("click", () => {
      all = true;
      show();
      rows.find(({ row }) => !row.hidden)?.row.querySelector("a")?.focus();
    });
    show();
  }

  document.addEventListener("DOMContentLoaded", () => {
    plainTitle = document.title;
    document.querySelector(".top .bar").append(themeButton());
    document.querySelector(".skip").addEventListener("click", (event) => {
      event.preventDefault(); // The address names the part that is shown, which is to stay.
      document.getElementById("content").focus();
    });
    showPart();
    root.classList.add("ready");
    history.scrollRestoration = "manual";
    scrollTo(0, history.state?.top ?? 0);
    addEventListener("hashchange", followPart);
    addEventListener("pagehide", rememberPlace);
    document.addEventListener("click", (event) => {
      if (event.target.closest?.("a[href^='#']")) {
        rememberPlace();
      }
    });
  });
})();
