// The page that reviews targets: it asks the tool on this machine for a document and its targets, and sends what the editor decides.
const byId = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const states = { waiting: "chờ duyệt", confirmed: "đã xác nhận", dropped: "đã bỏ" };
const most = 300;
let shown = null;
let items = [];

function say(text, isWrong = false) {
  byId("state").textContent = text;
  byId("state").className = isWrong ? "wrong" : "";
}

function make(tag, text = "", properties = {}) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  return element;
}

async function ask(path, body = "") {
  const answer = await fetch(`/.congbo/review/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body,
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function refuse(refused) {
  say(`${refused.text}.\n→ ${refused.fix}`, true);
  byId("again").hidden = !shown;
}

function fail(error) {
  const isLost = error instanceof TypeError;
  say(isLost ? "Không gửi được: máy chủ xem trước đã dừng." : error.message, true);
}

// MARK: The list of documents

function showList() {
  const wanted = byId("find").value.toLocaleLowerCase("vi").trim();
  const found = items.filter((one) => `${one.number} ${one.title} ${one.file}`.toLocaleLowerCase("vi").includes(wanted));
  byId("documents").replaceChildren(
    ...found.slice(0, most).map((one) => {
      const item = make("li");
      const address = `/.congbo/review/?file=${encodeURIComponent(one.file)}`;
      item.append(make("a", [one.number, one.title].filter(Boolean).join(" – "), { href: address }));
      item.append(make("br"), `${one.waiting} chờ duyệt, ${one.published} trên Cổng`);
      return item;
    }),
  );
  const rest = found.length - most;
  byId("more").textContent = rest > 0 ? `Còn ${rest} văn bản nữa; gõ thêm chữ để tìm.` : "";
}

async function openList() {
  items = await ask("list");
  byId("list").hidden = false;
  showList();
  const waiting = items.filter((one) => one.waiting > 0).length;
  say(`${items.length} văn bản, ${waiting} văn bản có chỉ tiêu chờ duyệt.`);
}

// MARK: A document

function inputs(fields, prefix) {
  return fields.map((field) => {
    const part = make("div");
    const id = `${prefix}-${field.key}`;
    part.append(make("label", field.name, { htmlFor: id }));
    let input;
    if (field.choices.length) {
      input = make("select", "", { id, name: field.key });
      for (const [value, name] of field.choices) input.append(make("option", name, { value }));
    } else {
      input = make("input", "", { id, name: field.key, type: "text", autocomplete: "off" });
    }
    input.value = field.text;
    part.append(input);
    return part;
  });
}

function filled(form) {
  return Object.fromEntries([...form.querySelectorAll("[name]")].map((input) => [input.name, input.value]));
}

function button(text, target, action, isQuiet = true) {
  const made = make("button", text, { type: "button", className: isQuiet ? "quiet" : "" });
  made.setAttribute("aria-label", `${text} chỉ tiêu ${target.number}`);
  made.addEventListener("click", action);
  return made;
}

function facts(target) {
  const list = make("dl");
  const rows = [
    ["Giá trị", target.amount],
    ["Thời hạn", target.deadline],
    ["Ở", target.provision],
    ["Độ tin cậy", target.isAdded ? null : `${target.confidence}%`],
    ["Cần xem", target.doubts.join("; ")],
  ];
  for (const [name, text] of rows) if (text) list.append(make("dt", name), make("dd", text));
  return list;
}

// Made when it is first wanted: a long plan has thousands of fields.
function form(target, card) {
  const form = make("form");
  const fields = make("div", "", { className: "fields" });
  fields.append(...inputs(target.fields, `sua-${target.number}`));
  const save = make("button", "Ghi", { type: "submit" });
  save.setAttribute("aria-label", `Ghi phần sửa chỉ tiêu ${target.number}`);
  form.append(fields, save);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide({ do: "correct", number: target.number, fields: filled(form) });
  });
  card.append(form);
  return form;
}

function correction(target, card) {
  let made = null;
  const open = button("Sửa", target, () => {
    if (made) made.hidden = !made.hidden;
    else made = form(target, card);
    open.setAttribute("aria-expanded", String(!made.hidden));
    if (!made.hidden) made.querySelector("input").focus();
  });
  open.setAttribute("aria-expanded", "false");
  return open;
}

function card(target) {
  const item = make("li", "", { id: `chi-tieu-${target.number}`, className: target.state });
  const name = `Chỉ tiêu ${target.number}: ${states[target.state]}${target.isAdded ? ", do biên tập viên thêm" : ""}`;
  item.append(make("h3", name, { tabIndex: -1 }), make("p", target.display), make("blockquote", target.quote));
  item.append(facts(target));
  const place = make("a", "Xem trong văn bản", { href: `#cau-${target.number}` });
  place.setAttribute("aria-label", `Xem trong văn bản: chỉ tiêu ${target.number}`);
  place.addEventListener("click", (event) => {
    event.preventDefault();
    mark(target.number);
    byId("text").scrollIntoView({ block: "nearest" });
    byId("text").focus({ preventScroll: true });
  });
  item.append(place);
  item.addEventListener("focusin", () => mark(target.number));
  const buttons = make("div", "", { className: "buttons" });
  item.append(buttons);
  const send = (what) => () => decide({ do: what, number: target.number });
  if (target.state === "waiting") buttons.append(button("Xác nhận", target, send("confirm"), false));
  if (target.state !== "dropped") {
    buttons.append(button("Bỏ", target, send("drop")), correction(target, item));
  }
  if (target.isRestorable && !target.isAdded) {
    buttons.append(button(target.state === "dropped" ? "Khôi phục" : "Hoàn tác", target, send("restore")));
  }
  return item;
}

// Shows a target's clause in the box of the text, without moving the page.
function mark(number) {
  for (const old of document.querySelectorAll("mark.at")) old.classList.remove("at");
  for (const piece of document.querySelectorAll(`mark[data-number="${number}"]`)) piece.classList.add("at");
  const [clause, box] = [byId(`cau-${number}`), byId("text")];
  if (!clause) return;
  box.scrollTop += clause.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
}

function show(document_) {
  shown = document_;
  byId("document").hidden = false;
  byId("again").hidden = true;
  byId("title").textContent = document_.title;
  byId("where").textContent = [document_.number, document_.file].filter(Boolean).join(" · ");
  document.title = `${document_.number || document_.title} – duyệt chỉ tiêu`;
  // Made by the tool as the text of any page.
  const place = byId("text").scrollTop;
  byId("text").innerHTML = document_.text;
  byId("text").scrollTop = place;
  byId("page").href = document_.page;
  byId("rules").textContent = document_.rules
    ? `Cổng chỉ đọc phần có đề mục «Mục tiêu», «Chỉ tiêu»: ${document_.rules}.`
    : "";
  byId("targets").replaceChildren(...document_.targets.map(card));
  byId("blank").replaceChildren(...inputs(document_.blank, "them"));
  byId("all").hidden = Boolean(document_.confirmed) || !document_.targets.some((one) => one.state !== "dropped");
  filter();
}

function filter() {
  for (const item of byId("targets").children) item.hidden = byId("only").checked && item.className !== "waiting";
}

function summary() {
  const count = (state) => shown.targets.filter((one) => one.state === state).length;
  const day = shown.confirmed ? `, cả văn bản xác nhận ngày ${shown.confirmed}` : "";
  return `${count("waiting")} chờ duyệt, ${count("confirmed")} đã xác nhận, ${count("dropped")} đã bỏ${day}.`;
}

async function open(file) {
  const outcome = await ask(`open?file=${encodeURIComponent(file)}`);
  if (outcome.refused) return refuse(outcome.refused);
  show(outcome);
  say(summary());
}

// The next target that waits behind one that was decided, else the one itself.
function next(number) {
  const at = shown.targets.findIndex((one) => one.number === number);
  const order = [...shown.targets.slice(at + 1), ...shown.targets.slice(0, at + 1)];
  const waiting = order.find((one) => one.state === "waiting");
  const heading = (one) => document.querySelector(`#chi-tieu-${one} h3`);
  return (waiting && heading(waiting.number)) ?? heading(number) ?? byId("title");
}

async function decide(decision) {
  const buttons = [...document.querySelectorAll("#document button")];
  for (const one of buttons) one.disabled = true;
  say("Đang ghi…");
  try {
    const outcome = await ask("decide", JSON.stringify({ file: shown.file, fingerprint: shown.fingerprint, ...decision }));
    if (outcome.refused) return refuse(outcome.refused);
    show(outcome);
    byId("wrote").textContent = outcome.wrote ?? "";
    byId("change").hidden = false;
    say(`Đã ghi vào ${outcome.file}: ${summary()}`);
    if (decision.do === "add") {
      byId("quote").value = "";
      byId("adding").open = false;
    }
    next(decision.number ?? 0).focus();
  } catch (error) {
    fail(error);
  } finally {
    for (const one of buttons) one.disabled = false;
  }
}

byId("find").addEventListener("input", showList);
byId("only").addEventListener("change", filter);
byId("all").addEventListener("click", () => decide({ do: "all" }));
byId("reload").addEventListener("click", () => open(shown.file).catch(fail));
byId("take").addEventListener("click", () => {
  const chosen = String(getSelection()).trim();
  if (chosen) byId("quote").value = chosen.replaceAll(/\s+/g, " ");
  byId("quote").focus();
});
byId("add").addEventListener("submit", (event) => {
  event.preventDefault();
  decide({ do: "add", quote: byId("quote").value, fields: filled(byId("blank")) });
});

async function start() {
  let file = query.get("file");
  const page = query.get("page");
  if (page) file = (await ask("list")).find((one) => one.page === page)?.file;
  if (page && !file) say("Trang này không phải văn bản có chỉ tiêu để duyệt.", true);
  if (file) await open(file);
  else await openList();
}

start().catch(fail);
