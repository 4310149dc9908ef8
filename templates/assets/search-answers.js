// Part of search-answer.js. Answers to questions, as they are shown.

/** Shows answers before the list of results: the value, with the sentence that states it and its document. */
export function show(list, results, { make, texts }) {
  const items = list.map(({ row: { held: [path, name, , issuer], record }, value }) => {
    const [number, , , quote, provision, , , , , deadline] = record
    const about = [issuer, provision, deadline && `${texts.by} ${deadline}`].filter(Boolean)
    return make('div', { class: 'search-answer' }, make('p', { class: 'search-about' }, texts.answer),
      make('h2', {}, make('a', { href: `${path}#chi-tieu-${number}` }, value)),
      make('p', {}, make('q', {}, quote)),
      make('p', { class: 'search-about' }, `${texts.source}: `, make('a', { href: path }, name), ...about.flatMap(text => [' · ', text])))
  })
  // The document that answers comes first among the results, too.
  const source = [...results.children].find(one => one.querySelector('h2 a')?.pathname === list[0].row.held[0])
  if (source) results.prepend(source)
  results.before(make('section', { id: 'search-answer', 'aria-label': texts.answer }, ...items))
}
