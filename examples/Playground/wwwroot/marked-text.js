import { make, webAddress } from "./dom.js";

const tags = { emphasis: "em", strong: "strong", code: "code", subscript: "sub", superscript: "sup", deleted: "del", noteReference: "sup" };

/**
 * A part of a block's text with its links and emphasis, and the quotations in it marked. Offsets are UTF-16, as JavaScript counts.
 * @param quotations of the block, each with its number in the article.
 */
export function markedText(block, quotations, start = 0, end = block.text.length) {
  const within = quotations.filter(q => q.start >= start && q.end <= end);
  const spans = block.spans.filter(s => s.start < end && s.end > start).map(s => ({ ...s, start: Math.max(s.start, start), end: Math.min(s.end, end) }));
  return [...pieces(block.text, start, end, [...within, ...spans])];
}

const isQuotation = range => range.number !== undefined;

/** Longer ranges hold shorter ones; a quotation stays one element, so a link or emphasis that crosses its edge becomes two. */
const byPlace = (a, b) => a.start - b.start || b.end - a.end || isQuotation(b) - isQuotation(a);

function* pieces(text, start, end, ranges) {
  let at = start;
  for (let left = [...ranges].sort(byPlace); left.length > 0; left.sort(byPlace)) {
    let first = left.shift();
    const crossing = !isQuotation(first) && left.find(r => isQuotation(r) && r.start < first.end && r.end > first.end);
    if (crossing) {
      left.push({ ...first, start: crossing.start });
      first = { ...first, end: crossing.start };
    }
    const inner = left.filter(r => r.start < first.end);
    left = left.filter(r => r.end > first.end).map(r => r.start < first.end ? { ...r, start: first.end } : r);
    yield plain(text, at, first.start, first);
    yield element(first, pieces(text, first.start, first.end, inner.map(r => ({ ...r, end: Math.min(r.end, first.end) }))));
    at = first.end;
  }
  yield text.slice(at, end);
}

/** In the text a mark sets raised and lowered numbers off; shown raised or lowered, they need none. */
const plain = (text, start, end, next) => text.slice(start, end > start && text[end - 1] === { superscript: "^", subscript: "_" }[next.kind] ? end - 1 : end);

function element(range, content) {
  if (isQuotation(range))
    return make("mark", { id: "passage-" + range.number, class: range.kind, tabindex: -1, title: range.speaker?.name ?? "Nobody can be made out" }, ...content);
  if (range.kind !== "link") return make(tags[range.kind] ?? "span", {}, ...content);
  const href = webAddress(range.url);
  return href ? make("a", { href, title: href, rel: "noreferrer nofollow", target: "_blank" }, ...content) : make("span", {}, ...content);
}
