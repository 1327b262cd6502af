import { $ } from "./dom.js";

const tabs = () => [...$("tabs").children].filter(tab => tab.offsetParent !== null);

/** Shows a view. On a wide window the page and the quotations stand beside the article all the time. */
export function show(view, focus = false) {
  document.body.dataset.view = view;
  for (const tab of $("tabs").children) {
    const selected = tab.dataset.view === view;
    tab.setAttribute("aria-selected", selected);
    tab.tabIndex = selected ? 0 : -1;
    if (selected && focus) tab.focus();
  }
}

/** Shows a view only where it is not visible already. */
export function ensure(view) {
  if ($("view-" + view).offsetParent === null) show(view);
}

export function setUpTabs() {
  $("tabs").addEventListener("click", event => {
    const tab = event.target.closest("[role=tab]");
    if (tab) show(tab.dataset.view);
  });
  $("tabs").addEventListener("keydown", event => {
    const all = tabs();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    show(all[(to + all.length) % all.length].dataset.view, true);
  });
  // A tab that the window's width hides cannot stay selected.
  addEventListener("resize", () => {
    if (!tabs().some(tab => tab.dataset.view === document.body.dataset.view)) show("article");
  });
  show("article");
}
