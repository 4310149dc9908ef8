// Part of search.js. The facets: what the results can be narrowed by, and how many of them each choice would leave. What they
// count by is fetched when the first one is opened.

import { index, make } from './search-site.js'
import { texts, thousands } from './search-words.js'

export const facetNames = ['loai', 'co-quan', 'linh-vuc', 'nam', 'hieu-luc']
const tables = { loai: 'kinds', 'co-quan': 'issuers', 'linh-vuc': 'fields', 'hieu-luc': 'validities' }
const mostValues = 60

/** facet → set of slugs */
export function readFilters(params) {
  const filters = new Map()
  for (const name of facetNames) {
    const values = params.getAll(name).flatMap(value => value.split(',')).filter(Boolean)
    if (values.length) filters.set(name, new Set(values))
  }
  return filters
}

const slug = (table, value) => index.manifest[table][value]?.[0]

function valuesOf(name, column) {
  switch (name) {
    case 'loai': return [slug('kinds', column.kind)]
    case 'co-quan': return [slug('issuers', column.issuer)]
    case 'linh-vuc': return column.fields.map(field => slug('fields', field))
    case 'nam': return [String(column.year)]
    default: return [slug('validities', column.validity)]
  }
}

const fits = (column, filters, except) => {
  for (const [name, wanted] of filters) {
    if (name !== except && !valuesOf(name, column).some(value => wanted.has(value))) return false
  }
  return true
}

/** The hits that fit all filters. */
export async function filtered(hits, filters) {
  const column = await index.columns(hits)
  return Array.from(hits).filter(page => fits(column(page), filters))
}

const labelOf = (name, value) => tables[name] ? index.manifest[tables[name]].find(([one]) => one === value)?.[1] ?? value : value

/** Each facet counts what its choice would give with the other facets as they are. */
function counted(hits, column, filters) {
  const counts = new Map(facetNames.map(name => [name, new Map()]))
  for (const page of hits) {
    const own = column(page)
    for (const name of facetNames) {
      if (!fits(own, filters, name)) continue
      for (const value of valuesOf(name, own)) if (value) counts.get(name).set(value, (counts.get(name).get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** The facets of some results; `choose` goes to the address with a change. Those that stand open stay open. */
export function facetParts(hits, filters, choose) {
  const opened = new Set([...document.querySelectorAll('#search-facets details[open]')].map(one => one.dataset.facet))
  const focused = document.activeElement?.closest('#search-facets') && document.activeElement.id
  let filling
  const fill = () => filling ??= index.columns(hits).then(column => {
    const counts = counted(hits, column, filters)
    for (const [name, one] of parts) {
      const rows = rowsOf(name, counts.get(name), filters.get(name) ?? new Set(), choose)
      one.hidden = !rows.length
      one.querySelector('ul').replaceChildren(...rows)
    }
    if (focused) document.getElementById(focused)?.focus()
  }).catch(() => { filling = undefined })
  const parts = facetNames.filter(name => hits.length && (!tables[name] || index.manifest[tables[name]].length))
    .map(name => [name, facetPart(name, filters.has(name) || opened.has(name), fill)])
  const all = parts.map(([, one]) => one)
  if (filters.size) {
    const clear = make('button', { type: 'button', id: 'facet-clear' }, texts.clear)
    clear.addEventListener('click', () => choose(url => facetNames.forEach(name => url.searchParams.delete(name))))
    all.push(clear)
  }
  return all
}

function facetPart(name, isOpen, fill) {
  const part = make('details', { open: isOpen, 'data-facet': name }, make('summary', {}, texts.facets[name]),
    make('fieldset', {}, make('legend', { class: 'vh' }, texts.facets[name]), make('ul', {})))
  if (isOpen) fill()
  // Before it opens: what is pointed at is likely to be opened.
  for (const sign of ['toggle', 'pointerenter', 'focusin']) part.addEventListener(sign, fill)
  return part
}

function rowsOf(name, counts, chosen, choose) {
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
  const list = [...counts].sort((a, b) => name === 'nam' ? b[0] - a[0] : b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  // What is chosen is in sight, however few pages it has.
  const shown = list.filter(([value], at) => at < mostValues || chosen.has(value))
  const rows = shown.map(([value, count]) => {
    const box = make('input', { type: 'checkbox', id: `facet-${name}-${value}`, name, value, checked: chosen.has(value) })
    box.addEventListener('change', () => choose(url => {
      const rest = url.searchParams.getAll(name).flatMap(one => one.split(',')).filter(one => one && one !== value)
      url.searchParams.delete(name)
      for (const one of box.checked ? [...rest, value] : rest) url.searchParams.append(name, one)
    }))
    return make('li', {}, make('label', {}, box, ` ${labelOf(name, value)} `, make('span', { class: 'search-count' }, `(${thousands(count)})`)))
  })
  return shown.length < list.length ? [...rows, make('li', { class: 'search-rest' }, texts.rest(list.length - shown.length))] : rows
}
