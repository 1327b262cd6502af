import { $, make } from "./dom.js";
import { ensure, setUpTabs } from "./tabs.js";
import { revealBlock, setUpPage, showPage } from "./page-view.js";
import { clearArticle, count, revealInArticle, showArticle, showChunks } from "./article-view.js";

const written = ["json", "markdown", "html"];
let latest = 0;

async function analyze(input, kind, url) {
  const request = ++latest;
  status("Parsing…");
  try {
    const response = await fetch("api/analyze", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ input, kind, url }) });
    if (request !== latest) return;
    if (!response.ok) {
      const problem = await response.json().catch(() => null);
      refuse(problem?.detail ?? `The server answered ${response.status}.`);
      return;
    }
    show(await response.json());
  } catch {
    if (request === latest) refuse("The playground's server does not answer. Is it still running?");
  }
}

function show(result) {
  const { article, blocks } = result;
  showPage(blocks, text => {
    ensure("article");
    if (!revealInArticle(text)) status("This block is not part of the article.");
  });
  showArticle(article, block => {
    ensure("article");
    revealBlock(block.text, block.items ?? block.text.split("\n"));
  });
  showChunks(result.chunks);
  for (const view of written) $(view).textContent = result[view];
  for (const view of document.querySelectorAll(".view")) view.scrollTop = 0;
  $("blocks").scrollTop = 0;
  const kept = blocks.filter(b => b.role !== "chrome" && b.role !== "mediaChrome").length;
  status(`${result.kind === "html" ? "HTML" : "Plain text"} · ${blocks.length} blocks, ${kept} of the article · ${count(article.quotations.length, "quotation")} · ${count(article.figures.length, "figure")} · ${result.elapsedMs} ms`);
}

/** What is shown is never of another page than the one asked for. */
function refuse(reason) {
  status(reason, true);
  showPage([], () => {});
  clearArticle("This page was refused: " + reason);
  showChunks([]);
  for (const view of written) $(view).textContent = "";
}

function status(text, isError = false) {
  $("status").textContent = text;
  $("status").classList.toggle("error", isError);
}

async function openSample(name, kind) {
  const response = await fetch("api/samples/" + encodeURIComponent(name));
  if (!response.ok) return status(`There is no sample ${name}.`, true);
  history.replaceState(null, "", "#" + name);
  await analyze(await response.text(), kind, "https://news.example/story");
}

async function setUpSamples() {
  const samples = await (await fetch("api/samples")).json();
  $("sample").replaceChildren(...samples.map(s => make("option", { value: s.name }, `${s.headline}${s.kind === "text" ? " (plain text)" : ""}`)), make("option", { value: "", hidden: true }, "Your own page"));
  $("sample").addEventListener("change", () => openSample($("sample").value, samples.find(s => s.name === $("sample").value).kind));
  const asked = samples.find(s => s.name === decodeURIComponent(location.hash.slice(1))) ?? samples[0];
  $("sample").value = asked.name;
  await openSample(asked.name, asked.kind);
}

function setUpDialog() {
  const parse = () => {
    if ($("input").value.trim().length === 0) return $("input").focus();
    $("dialog").close();
    history.replaceState(null, "", " ");
    $("sample").value = "";
    analyze($("input").value, $("form").elements.kind.value, $("url").value);
  };
  const read = async file => {
    $("input").value = await file.text();
    $("form").elements.kind.value = file.name.endsWith(".txt") ? "text" : /\.html?$/i.test(file.name) ? "html" : "auto";
  };
  const open = () => {
    $("dialog").showModal();
    $("input").focus();
  };
  $("open").addEventListener("click", open);
  $("cancel").addEventListener("click", () => $("dialog").close());
  $("form").addEventListener("submit", event => {
    event.preventDefault();
    parse();
  });
  // In the dialog it parses what is there, whatever has the focus; outside it opens the dialog.
  addEventListener("keydown", event => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if ($("dialog").open) parse();
    else open();
  });
  $("file").addEventListener("change", event => event.target.files[0] && read(event.target.files[0]));
  addEventListener("dragover", event => event.preventDefault());
  addEventListener("drop", async event => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (!file) return;
    await read(file);
    parse();
  });
}

function setUpCopying() {
  for (const button of document.querySelectorAll(".copy")) {
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText($(button.dataset.copies).textContent);
      button.textContent = "Copied";
      setTimeout(() => button.textContent = "Copy", 1500);
    });
  }
}

setUpTabs();
setUpPage();
setUpDialog();
setUpCopying();
setUpSamples();
