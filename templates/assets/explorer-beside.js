// Part of explorer.js. The targets of two bodies side by side.
import { evaluate } from './explorer-filter.js'
import { data, filled, make, numberText, say } from './explorer-page.js'
import { deadlineText } from './explorer-rows.js'

// A longer table is no reading on a phone: the rest is shown when asked for, and printed.
const mostShown = 40

/** A table of the same targets of another body beside those that fit, what it and the page are called, and the button for the rest of it. */
export async function besides(now, order) {
  const [{ pairs }, { found }] = await Promise.all([import('./compare.js'), evaluate({ ...now, issuer: now.with })])
  const lists = await Promise.all([order, found].map((places) => Promise.all(places.map((place) => data.row(place)))))
  const rows = pairs(...lists)
  const names = [now.issuer, now.with].map((value) => data.facets.issuer.labels[data.facets.issuer.values.indexOf(value)])
  const cell = (row) => {
    if (!row) return make('td', {}, make('span', { class: 'note' }, say.notPaired))
    const { held: [path, name], record } = row
    const [number, amount, , quote] = record
    return make('td', {}, make('strong', {}, [amount, deadlineText(record)].filter(Boolean).join(', ')), make('q', {}, quote), ' ',
      make('a', { href: `${path}#chi-tieu-${number}` }, name))
  }
  const head = (text) => make('th', { scope: 'col' }, text)
  const caption = filled(say.pairedRows, { n: numberText(rows.filter(([a, b]) => a && b).length), a: names[0], b: names[1] })
  const table = make('table', { class: 'beside' }, make('caption', { class: 'vh' }, caption),
    make('thead', {}, make('tr', {}, ...names.map(head))),
    make('tbody', {}, ...rows.map(([a, b, isSure]) => {
      const row = make('tr', {}, cell(a), cell(b))
      if (isSure === false) row.lastChild.append(make('span', { class: 'note' }, say.maybeSame))
      return row
    })))
  const later = [...table.tBodies[0].rows].slice(mostShown)
  for (const row of later) row.hidden = true
  const more = make('button', { type: 'button', class: 'button' }, say.moreRows)
  more.hidden = !later.length
  more.addEventListener('click', () => {
    for (const row of later) row.hidden = false
    more.remove()
    later[0].querySelector('a')?.focus()
  })
  return { title: filled(say.compareTitle, { a: names[0], b: names[1] }), caption, parts: [table, more] }
}
