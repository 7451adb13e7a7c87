"use strict";
// Comfort only: the page says everything without it.
(function () {
  const all = function (where, what) { return Array.from(where.querySelectorAll(what)); };

  function value(row, column) {
    const cell = row.children[column];
    if (!cell) { return ""; }
    const key = cell.getAttribute("data-v");
    return key === null ? cell.textContent.trim().toLowerCase() : key === "" ? NaN : Number(key);
  }

  function sort(table, head, column) {
    const down = head.getAttribute("aria-sort") === "ascending"
      || (!head.hasAttribute("aria-sort") && head.classList.contains("n"));
    all(table, "thead th").forEach(function (each) { each.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = all(table, "tbody tr:not(.group)");
    rows.sort(function (one, other) {
      const a = value(one, column), b = value(other, column);
      // What is not known comes last, whichever way.
      if (Number.isNaN(a) || Number.isNaN(b)) { return Number(Number.isNaN(a)) - Number(Number.isNaN(b)); }
      const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
      return (down ? -1 : 1) * order;
    });
    all(table, "tr.group").forEach(function (row) { row.hidden = true; });
    const body = table.tBodies[0];
    rows.forEach(function (row) { body.appendChild(row); });
  }

  all(document, "table.sortable").forEach(function (table) {
    all(table, "thead th").forEach(function (head, column) {
      // Not a button: browsers leave buttons out of the headers that they repeat on paper.
      const button = document.createElement("span");
      button.setAttribute("role", "button");
      button.tabIndex = 0;
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () { sort(table, head, column); });
      button.addEventListener("keydown", function (event) {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          sort(table, head, column);
        }
      });
    });
  });

  function narrow(table, words, marked) {
    let shown = 0;
    all(table, "tbody").forEach(function (body) {
      let here = 0;
      all(body, "tr:not(.group)").forEach(function (row) {
        const fits = row.textContent.toLowerCase().includes(words) && (!marked || row.classList.contains("marked"));
        row.hidden = !fits;
        here += fits ? 1 : 0;
      });
      all(body, "tr.group").forEach(function (row) { row.hidden = here === 0 || table.querySelector("[aria-sort]") !== null; });
      shown += here;
    });
    return shown;
  }

  all(document, "table.filter").forEach(function (table, number) {
    const tools = document.createElement("div");
    tools.className = "tools";
    const label = document.createElement("label");
    label.textContent = "Show rows with ";
    const search = document.createElement("input");
    search.type = "search";
    label.appendChild(search);
    tools.appendChild(label);
    const box = document.createElement("input");
    if (table.classList.contains("flagged")) {
      const boxLabel = document.createElement("label");
      box.type = "checkbox";
      boxLabel.appendChild(box);
      boxLabel.appendChild(document.createTextNode(" only those with a remark"));
      tools.appendChild(boxLabel);
    }
    const told = document.createElement("span");
    told.className = "sub";
    told.setAttribute("aria-live", "polite");
    tools.appendChild(told);
    const change = function () {
      const shown = narrow(table, search.value.trim().toLowerCase(), box.checked);
      told.textContent = shown + (shown === 1 ? " row" : " rows");
    };
    search.addEventListener("input", change);
    box.addEventListener("change", change);
    table.parentElement.before(tools);
  });

  all(document, "svg.drawing").forEach(function (drawing) {
    function pick(number) {
      drawing.classList.add("picked");
      const near = new Set([number]);
      all(drawing, "path.way").forEach(function (way) {
        const from = way.getAttribute("data-from"), to = way.getAttribute("data-to");
        const lit = from === number || to === number;
        way.classList.toggle("lit", lit);
        if (lit) { near.add(from); near.add(to); }
      });
      all(drawing, "a.node").forEach(function (node) { node.classList.toggle("lit", near.has(node.getAttribute("data-node"))); });
    }
    function drop() { drawing.classList.remove("picked"); }
    all(drawing, "a.node").forEach(function (node) {
      const number = node.getAttribute("data-node");
      node.addEventListener("mouseenter", function () { pick(number); });
      node.addEventListener("mouseleave", drop);
      node.addEventListener("focus", function () { pick(number); });
      node.addEventListener("blur", drop);
    });
  });

  const closed = [];
  window.addEventListener("beforeprint", function () {
    all(document, "details:not([open])").forEach(function (each) { each.open = true; closed.push(each); });
  });
  window.addEventListener("afterprint", function () {
    closed.splice(0).forEach(function (each) { each.open = false; });
  });
}());
