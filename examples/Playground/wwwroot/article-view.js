import { $, make, reveal, webAddress } from "./dom.js";

/** @param onJump called with a body block when the reader goes to a passage. */
export function showArticle(article, onJump) {
  showBody(article);
  showQuotations(article, onJump);
}

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
        ...article.authors.flatMap((author, i) => [i > 0 ? ", " : "By ", make("b", {}, author.name)]),
        article.authors.length && (date || article.siteName) ? " · " : null, article.siteName, article.siteName && date ? " · " : null, date, updated ? make("span", {}, " · changed ", updated) : null),
      ...article.body.map((block, index) => element(article, block, index)),
      article.body.length === 0 && make("p", { class: "none" }, "No body found: see on the left what became of each block."),
      ...article.authors.filter(a => a.bio).map(a => make("aside", { class: "bio" }, make("h3", {}, a.name), ...lines(a.bio))),
      ...article.disclaimers.map(d => make("p", { class: "disclaimer" }, make("b", {}, label(d.kind)), " ", d.text)),
      article.related.length > 0 && make("details", { class: "taken-out" }, make("summary", {}, `Promotion taken out (${article.related.length})`), make("ul", {}, ...article.related.map(r => make("li", {}, r.text)))),
      article.tags.length > 0 && make("p", { class: "tags" }, ...article.tags.map(tag => make("span", {}, tag))),
    ].filter(Boolean));
}

function element(article, block, index) {
  const id = "body-" + index;
  switch (block.kind) {
    case "heading": return make("h3", { id }, block.text);
    case "list": {
      const list = make(block.ordered ? "ol" : "ul", { id });
      let start = 0;
      for (const item of block.items) {
        list.append(make("li", {}, ...marked(article, index, block.text, start, start + item.length)));
        start += item.length + 1;
      }
      return list;
    }
    case "quote": return make("blockquote", { id }, ...marked(article, index, block.text, 0, block.text.length));
    case "pullQuote": return make("aside", { id, class: "pull-quote" }, block.text);
    case "table": return make("div", { id, class: "table", tabindex: 0, role: "region", "aria-label": "Table" }, make("table", {}, make("tbody", {}, ...block.rows.map(row => make("tr", {}, ...row.map(cell => make("td", {}, cell)))))));
    case "code": return make("pre", { id, tabindex: 0 }, block.text);
    case "figure": return figure(article.figures[block.index], id);
    case "embed": return make("p", { id, class: "embed" }, "Embedded: ", link(block.url));
    default: return make("p", { id }, ...marked(article, index, block.text, 0, block.text.length));
  }
}

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

/** The text with its quotations marked. Offsets are UTF-16, as JavaScript counts. */
function* marked(article, index, text, start, end) {
  let at = start;
  const here = article.quotations.map((quotation, number) => ({ quotation, number })).filter(({ quotation: q }) => q.block === index && q.start >= start && q.end <= end);
  for (const { quotation, number } of here.sort((a, b) => a.quotation.start - b.quotation.start)) {
    if (quotation.start < at) continue;
    yield text.slice(at, quotation.start);
    yield make("mark", { id: "passage-" + number, class: quotation.kind, tabindex: -1, title: quotation.speaker?.name ?? "Nobody can be made out" }, text.slice(quotation.start, quotation.end));
    at = quotation.end;
  }
  yield text.slice(at, end);
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
        onJump(article.body[quotation.block]);
        const passage = $("passage-" + number);
        if (!passage) return;
        reveal(passage);
        passage.focus({ preventScroll: true });
      },
    }, make("span", { class: "said" }, quotation.text), make("small", {}, [quotation.kind, quotation.cue && `“${quotation.cue}”`, quotation.speaker && quotation.speaker.mention !== name && `as “${quotation.speaker.mention}”`, `${Math.round(quotation.confidence * 100)} %`].filter(Boolean).join(" · ")))))))));
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
