// The preview's own script; the published site does not have it. It asks the server for the state and waits for the
// answer until the state changes; then it reloads the page, or shows why the site could not be built.
const script = document.currentScript;
const site = Number(new URL(script.src).searchParams.get("site"));

function show(problems) {
  document.getElementById("congbo-problems")?.remove();
  if (problems === null) return;
  const box = document.createElement("section");
  box.id = "congbo-problems";
  box.setAttribute("role", "alert");
  box.lang = "vi";
  const title = document.createElement("h2");
  title.textContent = "Chưa dựng được trang";
  const note = document.createElement("p");
  note.textContent = "Trang bên dưới là bản dựng thành công gần nhất. Sửa lỗi rồi lưu lại, trang sẽ tự cập nhật.";
  const text = document.createElement("pre");
  text.textContent = problems;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Ẩn";
  close.addEventListener("click", () => box.remove());
  box.append(title, note, text, close);
  document.body.append(box);
}

async function watch() {
  let seen = -1;
  for (;;) {
    try {
      const answer = await fetch(`/.congbo/live?seen=${seen}`, { cache: "no-store" });
      if (answer.status === 200) {
        const state = await answer.json();
        if (state.site !== site) {
          location.reload();
          return;
        }
        if (state.generation !== seen) show(state.problems ?? null);
        seen = state.generation;
      }
    } catch {
      // The server is gone, perhaps only to be started again.
      await new Promise((wait) => setTimeout(wait, 1000));
    }
  }
}

// From a document's page to the review of its targets.
if (document.body?.dataset.kind === "document" && document.documentElement.lang === "vi") {
  const link = document.createElement("a");
  link.id = "congbo-review";
  link.href = `/.congbo/review/?page=${encodeURIComponent(decodeURI(location.pathname))}`;
  link.textContent = "Duyệt chỉ tiêu của văn bản này";
  const bar = document.createElement("nav");
  bar.setAttribute("aria-label", "Xem trước");
  bar.append(link);
  document.body.append(bar);
}

watch();
