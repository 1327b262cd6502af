import { $, make, reveal, webAddress } from "./dom.js";
import { markedText } from "./marked-text.js";

/** @param onJump called with a body block when the reader goes to a passage. */
export function showArticle(article, onJump) {
  showBody(article);
  showQuotations(article, onJump);
}

/** Nothing of an earlier page stays. */
export function clearArticle(why) {
  $("article").replaceChildren(make("p", { class: "none" }, why));
  $("quotations").replaceChildren();
  $("quotation-count").textContent = "";
}

/** @param chunks the pieces for retrieval, as the library cuts them. */
export function showChunks(chunks) {
  $("chunks").replaceChildren(...chunks.map(chunk => make("li", { dir: "auto" },
    make("small", {}, [chunk.headingPath.join(" › "), chunk.firstBlock === chunk.lastBlock ? `block ${chunk.firstBlock}` : `blocks ${chunk.firstBlock} to ${chunk.lastBlock}`, `${chunk.text.length} characters`, count(chunk.quotations.length, "quotation")].filter(Boolean).join(" · ")),
    make("p", {}, chunk.text))));
  if (chunks.length === 0) $("chunks").append(make("li", { class: "none" }, "Nothing to cut."));
}

export const count = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;

function showBody(article) {
  const root = $("article");
  root.lang = article.language ?? "";
  root.dir = "auto";
  const date = article.publishedAt && make("time", { datetime: article.publishedAt }, readable(article.publishedAt));
  const updated = article.modifiedAt && make("time", { datetime: article.modifiedAt }, readable(article.modifiedAt));
  root.replaceChildren(
    ...[
      article.kicker && make("p", { class: "kicker" }, article.kicker),
      article.headline ? make("h2", { class: "headline" }, article.headline) : make("p", { class: "none" }, "No headline found."),
      article.standfirst && make("p", { class: "standfirst" }, article.standfirst),
      make("p", { class: "byline" },
        ...article.authors.flatMap((author, i) => [i > 0 ? ", " : "By ", make("b", {}, make("bdi", {}, author.name))]),
        article.authors.length && (date || article.siteName) ? " · " : null, make("bdi", {}, article.siteName), article.siteName && date ? " · " : null, date, updated ? make("span", {}, " · changed ", updated) : null),
      ...article.body.flatMap((block, index) => [...article.liveUpdates.filter(u => u.firstBlock === index).map(update), element(article, block, index)]),
      article.body.length === 0 && make("p", { class: "none" }, "No body found: see on the left what became of each block."),
      ...article.authors.filter(a => a.bio).map(a => make("aside", { class: "bio" }, make("h3", {}, a.name), ...lines(a.bio))),
      ...article.disclaimers.map(d => make("p", { class: "disclaimer" }, make("b", {}, label(d.kind)), " ", d.text)),
      article.related.length > 0 && make("details", { class: "taken-out" }, make("summary", {}, `Promotion taken out (${article.related.length})`), make("ul", {}, ...article.related.map(r => make("li", {}, r.text)))),
      article.tags.length > 0 && make("p", { class: "tags" }, ...article.tags.map(tag => make("span", {}, tag))),
    ].filter(Boolean));
}

function element(article, block, index) {
  const id = "body-" + index;
  const quotations = article.quotations.map((q, number) => ({ ...q, number })).filter(q => q.part === "body" && q.block === index);
  const marked = (start, end) => markedText(block, quotations, start, end);
  switch (block.kind) {
    case "heading": return make("h3", { id }, ...marked());
    case "list": return list(block, marked, id);
    case "quote": return make("blockquote", { id }, ...marked());
    case "pullQuote": return make("aside", { id, class: "pull-quote" }, ...marked());
    case "table": return make("div", { id, class: "table", tabindex: 0, role: "region", "aria-label": "Table" }, table(block, marked));
    case "code": return make("pre", { id, tabindex: 0, dir: "ltr", title: block.language }, block.text);
    case "math": return make("pre", { id, tabindex: 0, dir: "ltr", class: "math", title: "Formula" }, block.source);
    case "figure": return figure(article.figures[block.index], id);
    case "embed": return embed(block, id);
    default: return make("p", { id }, ...marked());
  }
}

/** Items at their depths: a deeper one is in a list of its own within the item before. */
function list(block, marked, id) {
  const makeList = attributes => make(block.ordered ? "ol" : "ul", attributes);
  const lists = [makeList({ id, start: block.ordered ? block.start : null })];
  let start = 0;
  block.items.forEach((item, number) => {
    const depth = Math.min(block.itemLevels[number] ?? 0, lists.length);
    lists.length = Math.min(lists.length, depth + 1);
    if (depth === lists.length) {
      const deeper = makeList({});
      (lists.at(-1).lastElementChild ?? lists.at(-1)).append(deeper);
      lists.push(deeper);
    }
    lists.at(-1).append(make("li", {}, ...marked(start, start + item.length)));
    start += item.length + 1;
  });
  return lists[0];
}

/** In the block's text a tab or line feed stands after each cell. */
function table(block, marked) {
  let start = 0;
  const rows = block.rows.map((cells, row) => make("tr", {}, ...cells.map(cell => {
    const at = start;
    start += cell.length + 1;
    return row < block.headerRows ? make("th", { scope: "col" }, ...marked(at, at + cell.length)) : make("td", {}, ...marked(at, at + cell.length));
  })));
  return make("table", {}, block.headerRows > 0 && make("thead", {}, ...rows.slice(0, block.headerRows)), make("tbody", {}, ...rows.slice(block.headerRows)));
}

/** A post shows what it says and who wrote it; nothing of it is loaded. */
const embed = (block, id) => make("aside", { id, class: "embed", "aria-label": "Embedded" },
  block.quote && make("blockquote", { dir: "auto" }, block.quote),
  make("p", {}, block.author && make("b", {}, make("bdi", {}, block.author)), block.author && " · ", link(block.url)));

/** The head of a post of a live page. */
const update = ({ headline, publishedAt, authors }) => make("header", { class: "update" },
  publishedAt && make("time", { datetime: publishedAt }, readable(publishedAt)),
  headline && make("h3", {}, headline),
  authors.length > 0 && make("p", {}, "By ", make("bdi", {}, authors.map(a => a.name).join(", "))));

/** A figure shows what is known of it; its picture loads when the reader asks, and not before. */
function figure(figure, id) {
  const url = webAddress(figure.imageUrl);
  const frame = make("div", { class: "frame" });
  if (url) {
    frame.append(make("button", { type: "button", onclick: () => frame.replaceChildren(make("img", { src: url, alt: figure.altText ?? "", referrerpolicy: "no-referrer" })) }, "Load the picture"), make("span", {}, new URL(url).host));
  } else {
    frame.append(make("span", {}, "Picture without an address"));
  }
  return make("figure", { id }, frame, make("figcaption", {},
    figure.caption ?? make("i", {}, "no caption"),
    figure.credit && !figure.caption?.includes(figure.credit) ? make("span", { class: "credit" }, " " + figure.credit) : null,
    figure.altText ? make("span", { class: "alt" }, "Text alternative: " + figure.altText) : null));
}

function showQuotations(article, onJump) {
  $("quotation-count").textContent = String(article.quotations.length);
  const bySpeaker = new Map();
  article.quotations.forEach((quotation, number) => {
    const name = quotation.speaker?.name ?? "";
    if (!bySpeaker.has(name)) bySpeaker.set(name, []);
    bySpeaker.get(name).push({ quotation, number });
  });
  const groups = [...bySpeaker].sort(([a], [b]) => (a === "") - (b === ""));
  $("quotations").replaceChildren(...groups.map(([name, said]) => make("section", { class: "speaker" },
    make("h3", {}, name || "Nobody can be made out", description(said)),
    make("ul", {}, ...said.map(({ quotation, number }) => make("li", {}, make("button", {
      type: "button", class: quotation.kind,
      onclick: () => {
        onJump(quotation.part === "body" ? article.body[quotation.block] : { text: quotation.text });
        const passage = $("passage-" + number);
        if (!passage) return;
        reveal(passage);
        passage.focus({ preventScroll: true });
      },
    }, make("span", { class: "said", dir: "auto" }, quotation.text), make("small", {}, [quotation.kind, quotation.cue && `“${quotation.cue}”`, quotation.speaker && quotation.speaker.mention !== name && `as “${quotation.speaker.mention}”`, `${Math.round(quotation.confidence * 100)} %`].filter(Boolean).join(" · ")))))))));
  if (groups.length === 0) $("quotations").append(make("p", { class: "none" }, "No quotations found."));
}

/** Shows the body block or furniture that has this text. */
export function revealInArticle(text) {
  const all = [...$("article").children];
  const found = text && (all.find(e => e.textContent === text) ?? all.find(e => e.textContent.includes(text)));
  if (found) reveal(found);
  return Boolean(found);
}

function description(said) {
  const found = said.find(({ quotation }) => quotation.speaker?.description);
  return found ? make("small", {}, found.quotation.speaker.description) : null;
}

const lines = text => text.split("\n").map(line => make("p", {}, line));
const label = kind => ({ editorsNote: "Editor’s note", other: "Notice" })[kind] ?? kind[0].toUpperCase() + kind.slice(1);
const link = url => webAddress(url) ? make("a", { href: url, rel: "noreferrer nofollow", target: "_blank" }, url) : document.createTextNode(url);

/** As precise as it is stated, and in no time zone but the one stated. */
function readable(date) {
  const [day, time] = date.split("T");
  const written = new Date(day + "T12:00:00Z").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return time ? `${written}, ${time.slice(0, 5)}${time.slice(8) === "Z" ? " UTC" : time.slice(8) ? " UTC" + time.slice(8) : ""}` : written;
}
