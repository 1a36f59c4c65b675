"use strict";
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const filters = [...document.querySelectorAll("[data-filter]")];
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const words = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  let current = null;

  const shown = () => cards.filter((card) => !card.hidden);

  function passes(card) {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = filters.every(
      (f) => !f.value || card.dataset[f.dataset.filter].split(" ").includes(f.value)
    );
    return chosen && wanted.every((word) => words.get(card).includes(word));
  }

  function refresh() {
    for (const card of cards) card.hidden = !passes(card);
    count.textContent = count.dataset.text
      .replace("{shown}", shown().length)
      .replace("{total}", cards.length);
  }

  function step(by) {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
    show(list[next]);
  }

  function show(card) {
    if (current) current.classList.remove("now");
    current = card;
    card.classList.add("now");
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start" });
  }

  function turn() {
    const root = document.documentElement;
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    root.dataset.theme = (root.dataset.theme || system) === "dark" ? "light" : "dark";
  }

  function reveal() {
    const goal = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!goal || !goal.classList.contains("card")) return;
    goal.hidden = false;
    show(goal);
  }

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n" || event.key === "j") step(1);
    else if (event.key === "p" || event.key === "k") step(-1);
    else if (event.key === "/") { event.preventDefault(); search.focus(); }
  });
  search.addEventListener("input", refresh);
  filters.forEach((f) => f.addEventListener("change", refresh));
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  document.getElementById("theme").addEventListener("click", turn);
  addEventListener("hashchange", reveal);
  refresh();
  reveal();
})();
