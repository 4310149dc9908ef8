// Part of search-answer.js. Answers to questions, as they are shown.

// Only pages in Vietnamese answer.
const said = { reached: 'Mức đã đạt, theo lời văn bản hoặc tin', asOf: 'số liệu', promised: 'Đề ra', answer: 'Chỉ tiêu đề ra trong văn bản', fact: 'Theo trang này của Cổng', by: 'đến năm', source: 'Nguồn' }

/** By when a target is to be reached, in words; undefined or null where that is not said. */
export const deadlineOf = record => record[12] ?? (record[9] && `${said.by} ${record[9]}`)

/** Whether a clause is a number and no more, as the cell of a table. */
export const isBare = quote => !/\p{L}/u.test(quote.replace(/(?:(?:vào|đến|trong) )?(?:cuối )?năm \d{4}/giu, ''))

/** Shows answers before the list of results: the value, with the sentence that states it and its document. */
export function show(list, results, { make }) {
  const dotted = about => about.filter(Boolean).flatMap(part => [' · ', part])
  const isTwice = quote => list.filter(({ row }) => row?.record[3] === quote).length > 1
  const items = list.map(({ row, value, reached, fact }) => {
    if (fact) return factItem(fact)
    if (reached) return reachedItem(reached, row)
    const { held: [path, name, , issuer], record: [number, , display, quote, provision] } = row
    // Whose it is, of the columns of a table.
    const column = isTwice(quote) && [...display.matchAll(/\(([^()]+)\)/g)].map(([, text]) => text).find(text => !quote.includes(text))
    return make('div', { class: 'search-answer' }, make('p', { class: 'search-about' }, said.answer),
      make('h2', {}, make('a', { href: `${path}#chi-tieu-${number}` }, value)),
      make('p', {}, isBare(quote) ? display : make('q', {}, quote)),
      make('p', { class: 'search-about' }, `${said.source}: `, make('a', { href: path }, name), ...dotted([issuer, column, provision, deadlineOf(row.record)])))
  })

  function factItem({ value, url, quote, source, body }) {
    return make('div', { class: 'search-answer' }, make('p', { class: 'search-about' }, said.fact),
      make('h2', {}, make('a', { href: url }, value)), make('p', {}, make('q', {}, quote)),
      make('p', { class: 'search-about' }, `${said.source}: `, make('a', { href: url }, source), ...dotted([body])))
  }

  function reachedItem({ value, day, url, quote, source, body, status, code }, row) {
    const promised = row && make('p', { class: 'search-about' }, `${said.promised}: `,
      make('a', { href: `${row.held[0]}#chi-tieu-${row.record[0]}` }, row.record[1]),
      ...dotted([deadlineOf(row.record), row.held[1]]),
      ...status ? [' · ', make('span', { class: 'status', 'data-status': code }, status)] : [])
    return make('div', { class: 'search-answer' }, make('p', { class: 'search-about' }, said.reached),
      make('h2', {}, make('a', { href: url }, value)), make('p', {}, make('q', {}, quote)),
      make('p', { class: 'search-about' }, `${said.source}: `, make('a', { href: url }, source), ...dotted([body, day && `${said.asOf}: ${day}`])),
      ...promised ? [promised] : [])
  }

  lead(results, list[0], make)
  results.before(make('section', { id: 'search-answer', 'aria-label': list[0].fact ? said.fact : list.every(one => one.reached) ? said.reached : said.answer }, ...items))
}

/** Puts the page that answers first among the results; where it is none of them, as one of them. */
function lead(results, { row, reached, fact }, make) {
  const said = reached ?? fact
  const [path, title] = said ? [new URL(said.url, location).pathname, said.source] : [row.held[0], row.held[2] || row.held[1]]
  const of = one => one.querySelector('h2 a')?.pathname === path && !one.classList.contains('search-target')
  const source = [...results.children].find(of)
  if (source) return results.prepend(source)
  const about = said ? [said.body] : [row.held[1], row.held[3]]
  const item = make('li', { class: 'search-document' }, make('h2', {}, make('a', { href: path }, title)), make('p', { class: 'search-about' }, about.filter(Boolean).join(' · ')))
  const status = document.getElementById('search-status')
  const count = /^(\d+)(?= kết quả$)/.exec(status.textContent)
  if (+count?.[1] === results.querySelectorAll(':scope > li:not(.search-target)').length) status.textContent = `${+count[1] + 1} kết quả`
  results.prepend(item)
  // What comes when the end of the list comes near may have it.
  new MutationObserver(() => {
    for (const one of [...results.children].filter(of)) if (one !== item && item.isConnected) one.remove()
  }).observe(results, { childList: true })
}
