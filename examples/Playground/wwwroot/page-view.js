import { $, make, reveal } from "./dom.js";

/** Roles in families that share a colour. The role itself is always written out too. */
const families = [
  ["head", "Headline", ["headline", "kicker", "standfirst"]],
  ["by", "Byline, date", ["byline", "timestamp"]],
  ["body", "Body", ["paragraph", "heading", "listItem", "quote", "pullQuote", "table", "code"]],
  ["media", "Pictures", ["picture", "caption", "credit", "embed"]],
  ["bio", "Bio", ["authorBio"]],
  ["notice", "Notices", ["disclaimer", "correction"]],
  ["related", "Promotion", ["relatedPromotion"]],
  ["chrome", "Chrome", ["chrome", "mediaChrome"]],
];
const familyOf = role => families.find(([, , roles]) => roles.includes(role))?.[0] ?? "chrome";
const words = role => role.replace(/([A-Z])/g, " $1").toLowerCase();

const hidden = new Set();

/** @param onPick called with the text of the block that the reader wants to see in the article. */
export function showPage(blocks, onPick) {
  const list = $("blocks");
  list.replaceChildren(...blocks.map((block, index) => {
    const confidence = Math.round(block.confidence * 100);
    const text = block.text || block.mediaUrl || "(no text)";
    return make("div", {
      class: "block " + familyOf(block.role), role: "option", id: "block-" + index, tabindex: index === 0 ? 0 : -1, "aria-selected": "false",
      "data-reason": block.reason, "data-role": words(block.role), "data-confidence": confidence, "data-text": block.text, "data-block-role": block.role,
      "aria-label": `${words(block.role)}, ${confidence} percent: ${text}. ${block.reason}`,
    },
      make("span", { class: "role" }, words(block.role)),
      make("span", { class: "words", dir: "auto" }, block.text || `▢ ${block.mediaUrl ?? "no text"}`),
      make("span", { class: "sure", style: null }, `${confidence} %`));
  }));
  list.onclick = event => {
    const block = event.target.closest(".block");
    if (block) onPick(block.dataset.text);
  };
  showLegend(blocks);
  applyFilter();
}

/** Scrolls the page to the block with this text that is part of the body. */
export function revealBlock(text, lines) {
  const blocks = [...$("blocks").children];
  const found = blocks.find(b => b.dataset.text === text && b.dataset.blockRole !== "chrome") ?? blocks.find(b => lines.includes(b.dataset.text));
  if (!found || found.hidden || found.offsetParent === null) return;
  reveal(found);
}

function showLegend(blocks) {
  $("legend").replaceChildren(...families.map(([id, label, roles]) => {
    const count = blocks.filter(b => roles.includes(b.role)).length;
    const chip = make("button", { type: "button", class: "chip " + id, "aria-pressed": String(!hidden.has(id)), disabled: count === 0 }, `${label} `, make("b", {}, String(count)));
    chip.addEventListener("click", () => {
      if (!hidden.delete(id)) hidden.add(id);
      chip.setAttribute("aria-pressed", String(!hidden.has(id)));
      applyFilter();
    });
    return chip;
  }));
}

function applyFilter() {
  const all = [...$("blocks").children];
  for (const block of all) block.hidden = [...hidden].some(family => block.classList.contains(family));
  const reachable = all.find(b => !b.hidden);
  if (reachable && !all.some(b => !b.hidden && b.tabIndex === 0)) {
    for (const block of all) block.tabIndex = -1;
    reachable.tabIndex = 0;
  }
}

export function setUpPage() {
  const list = $("blocks");
  list.addEventListener("keydown", event => {
    const all = [...list.children].filter(b => !b.hidden);
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      document.activeElement.click();
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    all[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  list.addEventListener("focusin", event => select(event.target.closest(".block")));
  for (const type of ["mouseover", "focusin"]) list.addEventListener(type, event => tip(event.target.closest(".block")));
  for (const type of ["mouseleave", "focusout"]) list.addEventListener(type, () => tip(null));
  list.addEventListener("scroll", () => tip(null), { passive: true });
  addEventListener("scroll", () => tip(null), { passive: true });
  addEventListener("keydown", event => event.key === "Escape" && tip(null));
}

function select(block) {
  for (const other of $("blocks").querySelectorAll("[aria-selected=true]")) other.setAttribute("aria-selected", "false");
  block?.setAttribute("aria-selected", "true");
}

/** Why the block has its role, at the block. */
function tip(block) {
  const box = $("tip");
  box.hidden = !block;
  if (!block) return;
  const bar = make("meter", { min: 0, max: 100, value: block.dataset.confidence, "aria-hidden": "true" });
  box.className = "tip " + block.className.replace("block", "").replace("lit", "").trim();
  box.replaceChildren(make("b", {}, block.dataset.role), bar, make("span", {}, `${block.dataset.confidence} % sure`), make("p", {}, block.dataset.reason));
  const at = block.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + 6 + height < innerHeight;
  box.style.left = Math.max(8, Math.min(at.left + 12, innerWidth - width - 8)) + "px";
  box.style.top = (below ? at.bottom + 6 : Math.max(8, at.top - height - 6)) + "px";
}
