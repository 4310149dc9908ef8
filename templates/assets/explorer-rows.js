// Part of explorer.js. A target as a row.
import { data, filled, make, say, table } from './explorer-page.js'

/** By when a target is to be reached: with the day, where its clause names one. */
export const deadlineText = (record) => record[12] ?? (record[9] ? filled(say.byYear, { n: record[9] }) : '')

const marksText = (place) => {
  const { facets, marks } = data
  const kind = marks[place] >> 4 & 3
  return [
    ...facets.level.labels.filter((_, level) => marks[place] & 1 << level),
    ...facets.kind.values[kind] === 'target' ? [] : [facets.kind.labels[kind]],
    ...marks[place] & 64 ? [say.confirmed] : [],
  ].join(' · ')
}

export function rowElement({ held: [path, name, , issuer], record, place }) {
  const [number, amount, display, quote, provision, , , , , , baseline, , , standing] = record
  const marks = marksText(place)
  const small = (tag, text) => text ? [' ', make(tag, {}, text)] : []
  return make('tr', {},
    make('td', {}, amount),
    make('td', {}, make('a', { href: `${path}#chi-tieu-${number}` }, display), ...small('q', display.toLowerCase().startsWith(quote.toLowerCase()) ? '' : quote), ...small('i', provision), ...small('b', marks), standingElement(standing)),
    make('td', {}, deadlineText(record), ...small('i', baseline && `${table.dataset.comparedWith} ${baseline}`)),
    make('td', {}, make('a', { href: path }, name), ...small('i', issuer)))
}

/** How a target stands: the status, and the value that decides it. */
function standingElement(standing) {
  const [text, code, reached] = standing ?? []
  if (!text) return null
  const value = reached ? [` ${say.reached}: `, make('a', { href: reached[3] }, reached[0]), `, ${reached[1]}`] : []
  return make('div', { class: 'row-standing' }, make('span', { class: 'status', 'data-status': code }, text), ...value)
}
