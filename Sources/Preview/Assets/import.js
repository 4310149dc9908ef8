// The page that imports files: it sends a file to the tool on this machine, shows what would become of it, and asks to save.
const byId = (id) => document.getElementById(id);
let chosen = null;

function say(text, isWrong = false) {
  byId("state").textContent = text;
  byId("state").className = isWrong ? "wrong" : "";
}

async function ask(file, saves) {
  const address = `/.congbo/import?name=${encodeURIComponent(file.name)}${saves ? "&save=1" : ""}`;
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function showNotes(notes) {
  byId("notes").replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement("li");
      item.className = note.kind;
      item.textContent = note.fix ? `${note.text}. → ${note.fix}` : note.text;
      return item;
    }),
  );
}

function show(outcome) {
  byId("outcome").hidden = false;
  byId("title").textContent = outcome.title;
  byId("page").textContent = outcome.file;
  showNotes(outcome.notes);
  // Both are made by the tool out of escaped text.
  byId("original").innerHTML = outcome.original;
  byId("result").innerHTML = outcome.result;
  byId("markdown").textContent = outcome.markdown;
  byId("changes").hidden = !outcome.difference;
  byId("difference").textContent = outcome.difference ?? "";
  const save = byId("save");
  save.disabled = outcome.isUnchanged;
  save.textContent = outcome.isUnchanged ? "Trang đã giống tệp" : outcome.isNew ? "Lưu thành trang" : "Cập nhật trang";
}

async function run(file, saves) {
  say(saves ? "Đang lưu…" : `Đang đọc «${file.name}»…`);
  byId("save").disabled = true;
  if (!saves) byId("outcome").hidden = true;
  try {
    const outcome = await ask(file, saves);
    if (outcome.refused) {
      say(`${outcome.refused.text}\n→ ${outcome.refused.fix}`, true);
      return;
    }
    chosen = file;
    show(outcome);
    say(outcome.saved ? `Đã lưu vào ${outcome.file}.` : "Xem kỹ hai bên rồi lưu.");
  } catch (error) {
    say(error.message || "Không gửi được tệp: máy chủ xem trước đã dừng.", true);
  }
}

const form = byId("choose");
for (const kind of ["dragover", "dragenter"]) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
for (const kind of ["dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.remove("over");
  });
}
document.addEventListener("drop", (event) => {
  const file = event.dataTransfer?.files[0];
  if (file) run(file, false);
});
form.addEventListener("submit", (event) => event.preventDefault());
byId("file").addEventListener("change", () => {
  const file = byId("file").files[0];
  if (file) run(file, false);
});
byId("save").addEventListener("click", () => {
  if (chosen) run(chosen, true);
});
