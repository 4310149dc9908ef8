// The filter of the targets. Pages are whole without it: it works on a table of contents with what each target can be filtered by,
// fetches the rows that are shown in blocks, and the places of words typed. Data: Sources/Portal/Data/Explorer.swift.
import { Targets, tokens } from './targets-data.js'

const box = document.querySelector('[data-explorer]')
const folder = new URL(box.dataset.explorer, location)
const data = new Targets(folder)
const form = box.querySelector('form.finer')
const panel = box.querySelector('.filter-box')
const main = box.querySelector('.list-main')
const table = main.querySelector('table.rows')
// What is seen first is fetched first.
const firstRows = 6
const fewRows = 25
const moreRows = 50
const lang = document.documentElement.lang

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

// MARK: Filtering

/** For each target whether all words stand in it; the last one may be a beginning. Nil without words. */
async function places(query) {
  const words = tokens(query)
  if (!words.length) return null
  const hits = new Uint8Array(data.marks.length)
  for (const [number, word] of words.entries()) {
    const isBeginning = number === words.length - 1 && word.length > 1 && !/\s$/.test(query)
    await data.places(word, isBeginning, (place) => { if (hits[place] === number) hits[place] = number + 1 })
  }
  return hits.map((count) => count === words.length ? 1 : 0)
}

// Where the fields of a document begin, behind its number of targets, body and place.
const firstField = 3
const bits = { deadline: 1, issuer: 2, field: 4, level: 8, place: 16, unit: 32, kind: 64, status: 128, progress: 256 }

/** The targets that fit, and of each facet how many fit with each of its values when the facet itself is left open. */
async function evaluate(state) {
  const hits = await places(state.q)
  const { facets, documents, documentOf, deadlines, units, marks, years, standings } = data
  const chosen = Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, state[name] ? facet.values.indexOf(state[name]) : -1]))
  const from = Number(state.from) || 0
  const to = Number(state.to) || Infinity
  const counts = Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, new Uint32Array(facet.values.length)]))
  const found = []
  for (let i = 0; i < marks.length; i++) {
    if (hits && !hits[i]) continue
    const document = documents[documentOf[i]]
    const [, issuer, place] = document
    const mark = marks[i]
    const kind = mark >> 4 & 3
    const status = mark >> 6 & 1
    const year = years[deadlines[i]]
    let fails = 0
    if ((from || to < Infinity) && !(year >= from && year <= to && year)) fails |= 1
    if (state.issuer && chosen.issuer !== issuer) fails |= 2
    if (state.field && !(chosen.field >= 0 && document.includes(chosen.field, firstField))) fails |= 4
    if (state.level && !(chosen.level >= 0 && mark & 1 << chosen.level)) fails |= 8
    if (state.place && chosen.place !== place) fails |= 16
    if (state.unit && chosen.unit !== units[i] - 1) fails |= 32
    if (state.kind && chosen.kind !== kind) fails |= 64
    if (state.status && chosen.status !== status) fails |= 128
    if (state.progress && chosen.progress !== standings[i] - 1) fails |= 256
    if (!fails) found.push(i)
    const open = (name) => !(fails & ~bits[name])
    if (open('deadline') && deadlines[i]) counts.deadline[deadlines[i] - 1]++
    if (issuer >= 0 && open('issuer')) counts.issuer[issuer]++
    if (open('field')) for (let at = firstField; at < document.length; at++) counts.field[document[at]]++
    if (open('level')) for (let level = 0; level < 4; level++) if (mark & 1 << level) counts.level[level]++
    if (place >= 0 && open('place')) counts.place[place]++
    if (units[i] && open('unit')) counts.unit[units[i] - 1]++
    if (open('kind')) counts.kind[kind]++
    if (open('status')) counts.status[status]++
    if (standings[i] && open('progress')) counts.progress[standings[i] - 1]++
  }
  return { found, counts }
}

/** Values of several units have no order: those of one unit stand together, that of most targets first. */
async function sorted(found, order) {
  const { years, deadlines } = data
  if (order === 'deadline') {
    const now = new Date().getFullYear()
    const rank = (i) => { const year = years[deadlines[i]]; return !year ? 1e6 : year >= now ? year - now : 1e4 + now - year }
    return [...found].sort((a, b) => rank(a) - rank(b) || a - b)
  }
  if (order === 'highest' || order === 'lowest') {
    const values = await data.values()
    const sign = order === 'highest' ? -1 : 1
    const often = new Uint32Array(data.facets.unit.values.length + 1)
    for (const i of found) often[data.units[i]]++
    return [...found].sort((a, b) => {
      const [one, other] = [data.units[a], data.units[b]]
      if (one !== other) return often[other] - often[one] || one - other
      if (values[a] === null || values[b] === null) return (values[a] === null) - (values[b] === null) || a - b
      return sign * (values[a] - values[b]) || a - b
    })
  }
  return found
}

// MARK: Showing

let say
const numberFormat = new Intl.NumberFormat(lang)
const numberText = (number) => numberFormat.format(number)
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all)
const comparedWith = table.dataset.comparedWith

const marksText = (place) => {
  const { facets, marks } = data
  const kind = marks[place] >> 4 & 3
  return [
    ...facets.level.labels.filter((_, level) => marks[place] & 1 << level),
    ...facets.kind.values[kind] === 'target' ? [] : [facets.kind.labels[kind]],
    ...marks[place] & 64 ? [say.confirmed] : [],
  ].join(' · ')
}

function rowElement({ held: [path, name, , issuer], record, place }) {
  const [number, amount, display, quote, provision, , , , , deadline, baseline, , standing] = record
  const marks = marksText(place)
  const small = (tag, text) => text ? [' ', make(tag, {}, text)] : []
  return make('tr', {},
    make('td', {}, amount),
    make('td', {}, make('a', { href: `${path}#chi-tieu-${number}` }, display), ...small('q', display.toLowerCase().startsWith(quote.toLowerCase()) ? '' : quote), ...small('i', provision), ...small('b', marks), standingElement(standing)),
    make('td', {}, deadline ? filled(say.byYear, { n: deadline }) : '', ...small('i', baseline && `${comparedWith} ${baseline}`)),
    make('td', {}, make('a', { href: path }, name), ...small('i', issuer)))
}

/** How a target stands: the status, and the value that decides it. */
function standingElement([text, code, reached] = []) {
  if (!text) return null
  const value = reached ? [` ${say.reached}: `, make('a', { href: reached[3] }, reached[0]), `, ${reached[1]}`] : []
  return make('div', { class: 'row-standing' }, make('span', { class: 'status', 'data-status': code }, text), ...value)
}

let result = null
let turn = 0
const more = make('button', { type: 'button', class: 'button', hidden: '' })
const download = make('button', { type: 'button', class: 'button', hidden: '' })
const status = main.querySelector('.list-count')
status.setAttribute('role', 'status')

/** Shows the first rows of the result, when all of these have come; says how many are shown, or soon will be. */
async function show(count, mine, said = count) {
  const rows = await Promise.all(result.order.slice(0, count).map((place) => data.row(place)))
  if (mine !== turn) return
  const elements = rows.map(rowElement)
  const focused = document.activeElement === more ? elements[result.shown] : null
  table.tBodies[0].replaceChildren(...elements)
  result.shown = rows.length
  table.hidden = !rows.length
  status.textContent = rows.length
    ? filled(say.rowsShown, { n: numberText(Math.min(said, result.order.length)), total: numberText(result.order.length) }) : say.rowsNone
  more.hidden = rows.length >= result.order.length
  download.hidden = !rows.length
  focused?.querySelector('a').focus()
}

async function charts(found) {
  const figure = document.getElementById('_muc-theo-han')
  if (!figure) return
  const values = await data.values()
  const groups = new Map()
  for (const i of found) {
    const year = data.years[data.deadlines[i]]
    if (!(data.marks[i] & 128) || !year) continue
    for (let group = 0; group <= 4; group++) {
      if (group && !(data.marks[i] & 1 << group - 1)) continue
      const key = year * 8 + group
      if (!groups.has(key)) groups.set(key, [])
      groups.get(key).push(values[i])
    }
  }
  const now = Number(figure.dataset.year) || new Date().getFullYear()
  const rank = (year) => year >= now ? year - now : 1e4 + now - year
  const years = new Set([...new Set([...groups.keys()].map((key) => key >> 3))].sort((a, b) => rank(a) - rank(b)).slice(0, 6))
  const rows = [...groups].filter(([key, list]) => years.has(key >> 3) && (key % 8 === 0 || list.length > 2)).sort((a, b) => a[0] - b[0])
    .map(([key, list]) => {
      list.sort((a, b) => a - b)
      const last = list.length - 1
      const isFew = list.length < 5
      const at = (part) => list[part === 2 ? last >> 1 : part === 1 ? isFew ? 0 : last >> 2 : isFew ? last : last * 3 + 3 >> 2]
      const group = key % 8
      return {
        label: `${key >> 3}${group ? ` · ${data.facets.level.labels[group - 1]}` : ''}`, low: at(1), middle: at(2), high: at(3),
        text: filled(say.chartSpan, { middle: numberText(at(2)), low: numberText(at(1)), high: numberText(at(3)), n: numberText(list.length) }),
      }
    })
  figure.hidden = !rows.length
  draw(figure, rows)
}

function draw(figure, rows) {
  const svg = figure.querySelector('svg')
  const shape = (name, attributes, text) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    if (text) element.textContent = text
    return element
  }
  svg.setAttribute('viewBox', `0 0 400 ${rows.length * 40 + 22}`)
  svg.replaceChildren(svg.querySelector('title'), ...rows.flatMap(({ label, text, low, middle, high }, number) => [
    shape('text', { class: 'chart-text', x: 0, y: number * 40 + 14 }, `${label}: ${text}`),
    shape('rect', { class: 'chart-track', x: 0, y: number * 40 + 20, width: 400, height: 12 }),
    shape('rect', { class: 'chart-bar', x: Math.floor(low * 4), y: number * 40 + 20, width: Math.max(3, Math.floor(high * 4) - Math.floor(low * 4)), height: 12 }),
    shape('rect', { class: 'chart-middle', x: Math.max(0, Math.floor(middle * 4) - 2), y: number * 40 + 17, width: 3, height: 18 }),
  ]), ...[[0, 'start', '0%'], [200, 'middle', '50%'], [400, 'end', '100%']].map(([x, anchor, text]) =>
    shape('text', { class: 'chart-scale', x, y: rows.length * 40 + 14, 'text-anchor': anchor }, text)))
  figure.querySelector('tbody').replaceChildren(...rows.map(({ label, text }) =>
    make('tr', {}, make('th', { scope: 'row' }, label), make('td', {}, text))))
}

// MARK: CSV

const columns = ['url', 'document', 'title', 'issuer', 'place', 'issued', 'quote', 'provision', 'display', 'comparator', 'value', 'value_max',
  'unit', 'kind', 'deadline_year', 'baseline_year', 'levels', 'fields', 'status', 'confidence']

async function saveCSV() {
  const { facets, marks, documents } = data
  const rows = await Promise.all(result.order.map((place) => data.row(place)))
  const lines = rows.map(({ held: [path, name, title, issuer, place, issued], record, place: at, document }) => {
    const [number, , display, quote, provision, comparator, value, highest, unit, deadline, baseline, confidence] = record
    return [
      new URL(`${path}#chi-tieu-${number}`, location).href, name, title, issuer, place, issued, quote, provision, display,
      comparator, value, highest, unit, facets.kind.values[marks[at] >> 4 & 3], deadline, baseline,
      facets.level.values.filter((_, level) => marks[at] & 1 << level).join(';'),
      documents[document].slice(3).map((field) => facets.field.values[field]).join(';'),
      facets.status.values[marks[at] >> 6 & 1], confidence,
    ]
  })
  // Text that a spreadsheet would take for a formula has an apostrophe before it, as in /data/; numbers stay.
  const cell = (value) => {
    const plain = String(value ?? '')
    const text = typeof value !== 'number' && /^'*[=+\-@\t\r\n]/.test(plain) && !/^[+-]?\d+(\.\d+)?$/.test(plain) ? `'${plain}` : plain
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const text = '\ufeff' + [columns, ...lines].map((line) => line.map(cell).join(',') + '\r\n').join('')
  const link = make('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' })), download: 'chi-tieu.csv' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

// MARK: The form

const beside = make('div', { class: 'scroll', role: 'region', tabindex: '0', hidden: '' })

/** The same targets of another body beside those that fit. */
async function compare(now, order, mine) {
  const [{ pairs }, { found }] = await Promise.all([import('./compare.js'), evaluate({ ...now, issuer: now.with })])
  const lists = await Promise.all([order, found].map((places) => Promise.all(places.map((place) => data.row(place)))))
  if (mine !== turn) return
  const rows = pairs(...lists)
  const names = [now.issuer, now.with].map((value) => data.facets.issuer.labels[data.facets.issuer.values.indexOf(value)])
  const cell = (row) => {
    if (!row) return make('td', {}, make('span', { class: 'note' }, say.notPaired))
    const { held: [path, name], record: [number, amount, , quote, , , , , , deadline] } = row
    return make('td', {}, make('strong', {}, amount, deadline ? `, ${filled(say.byYear, { n: deadline })}` : ''), make('q', {}, quote), ' ',
      make('a', { href: `${path}#chi-tieu-${number}` }, name))
  }
  const head = (text) => make('th', { scope: 'col' }, text)
  const caption = filled(say.pairedRows, { n: numberText(rows.filter(([a, b]) => a && b).length), a: names[0], b: names[1] })
  beside.setAttribute('aria-label', caption)
  beside.replaceChildren(make('table', { class: 'beside' }, make('caption', { class: 'vh' }, caption),
    make('thead', {}, make('tr', {}, ...names.map(head))),
    make('tbody', {}, ...rows.map(([a, b, isSure]) => {
      const row = make('tr', {}, cell(a), cell(b))
      if (isSure === false) row.lastChild.append(make('span', { class: 'note' }, say.maybeSame))
      return row
    }))))
  table.hidden = more.hidden = download.hidden = true
  for (const figure of main.querySelectorAll('.charts')) figure.hidden = true
  status.textContent = caption
  main.removeAttribute('aria-busy')
}

const select = (name) => form.elements[name]
const names = () => [...form.elements].filter((field) => field.name).map((field) => field.name)
const state = () => Object.fromEntries(names().map((name) => [name, select(name).value.trim() && select(name).value]))

/** The choices, made when the table of contents is there. */
let ready
function prepare() {
  return ready ??= data.open().then(() => {
    const keys = ['filterWords', 'resetFilter', 'all', 'deadlineFrom', 'deadlineTo', 'sortDefault', 'sortDeadline', 'sortHighest', 'sortLowest',
      'moreRows', 'rowsShown', 'rowsNone', 'csvOfResult', 'filterFailed', 'confirmed', 'byYear', 'chartSpan', 'compareWith', 'targetClause', 'none', 'pairedRows', 'reached', 'notPaired', 'maybeSame']
    say = Object.fromEntries(keys.map((key, at) => [key, data.words[at]]))
    const choice = (name, label, options) => make('div', {}, make('label', { for: `loc-${name}` }, label),
      make('select', { id: `loc-${name}`, name }, ...options.map(([value, text]) => make('option', { value }, text))))
    const choices = make('div', { class: 'choices' })
    for (const [name, { label, values, labels }] of Object.entries(data.facets)) {
      if (name === 'deadline') {
        const options = values.map((value, at) => [value, labels[at]])
        choices.append(choice('from', say.deadlineFrom, [['', say.all], ...options]), choice('to', say.deadlineTo, [['', say.all], ...options]))
      } else if (values.length > 1) {
        choices.append(choice(name, label, [['', say.all], ...values.map((value, at) => [value, labels[at]])]))
      }
    }
    const { issuer } = data.facets
    if (issuer.values.length > 1) choices.append(choice('with', say.compareWith, [['', '—'], ...issuer.values.map((value, at) => [value, issuer.labels[at]])]))
    choices.append(choice('sort', form.dataset.sort, [
      ['', say.sortDefault], ['deadline', say.sortDeadline], ['highest', say.sortHighest], ['lowest', say.sortLowest]]))
    choices.append(make('button', { type: 'reset', class: 'button' }, say.resetFilter))
    // The lists made beforehand give way to the choices; what has been typed meanwhile stays.
    for (const group of panel.querySelectorAll('.filter')) group.remove()
    panel.append(choices)
    for (const field of choices.querySelectorAll('select, button')) field.setAttribute('form', form.id)
    panel.addEventListener('change', () => guard(apply()))
    more.textContent = say.moreRows
    download.textContent = say.csvOfResult
    more.addEventListener('click', () => guard(show(result.shown + moreRows, turn)))
    download.addEventListener('click', () => guard(saveCSV()))
    table.after(beside, make('p', { class: 'explorer-more' }, more, ' ', download))
    restore()
  }).catch((error) => { ready = undefined; throw error })
}

/** The state of the address, or what the list itself gathers. */
const given = () => {
  const own = new URLSearchParams(location.search)
  return [...own.keys()].length ? own : new URLSearchParams(box.dataset.preset ?? '')
}

function restore() {
  const values = given()
  if (values.has('deadline')) { values.set('from', values.get('deadline')); values.set('to', values.get('deadline')) }
  for (const name of names()) {
    if (!values.has(name) || name === 'q' && select(name).value) continue
    select(name).value = values.get(name)
    // An unknown value is none.
    if (select(name).value !== values.get(name)) select(name).value = ''
  }
}

const guard = (work) => work.catch((error) => {
  console.error(error)
  main.removeAttribute('aria-busy')
  status.textContent = say?.filterFailed ?? form.dataset.failed
})

function showCounts(counts) {
  for (const [name, { labels }] of Object.entries(data.facets)) {
    const fields = name === 'deadline' ? ['from', 'to'] : [name]
    for (const field of fields.map(select).filter(Boolean)) {
      for (const [at, option] of [...field.options].entries()) {
        const text = at ? `${labels[at - 1]} (${numberText(counts[name][at - 1])})` : option.text
        if (option.text !== text) option.text = text
      }
    }
  }
}

function keepState(now) {
  const url = new URL('..', folder)
  for (const [name, value] of Object.entries(now)) if (value) url.searchParams.set(name, value.trim())
  history.replaceState(null, '', url)
}

async function apply() {
  await prepare()
  const mine = ++turn
  const now = state()
  keepState(now)
  main.setAttribute('aria-busy', 'true')
  const { found, counts } = await evaluate(now)
  if (mine !== turn) return
  showCounts(counts)
  const order = await sorted(found, now.sort)
  if (mine !== turn) return
  result = { order, shown: 0 }
  const besides = now.issuer && now.with && now.issuer !== now.with
  beside.hidden = !besides
  if (besides) return compare(now, order, mine)
  for (const part of main.querySelectorAll('.pagination, .list-main > .notice')) part.hidden = true
  for (const figure of main.querySelectorAll('.charts')) figure.hidden = false
  await show(firstRows, mine, fewRows)
  if (mine !== turn) return
  main.removeAttribute('aria-busy')
  await show(fewRows, mine)
  if (mine === turn) await charts(found)
}

let waiting
form.hidden = false
form.addEventListener('submit', (event) => { event.preventDefault(); guard(apply()) })
form.addEventListener('input', (event) => {
  if (event.target.name !== 'q') return
  clearTimeout(waiting)
  waiting = setTimeout(() => guard(apply()), 150)
})
form.addEventListener('reset', () => setTimeout(() => guard(apply())))
form.addEventListener('focusin', () => guard(prepare()), { once: true })
// The table of contents is small, and the first filter need not wait for it; if it fails now, it is asked for again then.
addEventListener('load', () => data.open().catch(() => {}))
if (panel?.open) guard(prepare())
panel?.addEventListener('toggle', () => { if (panel.open) guard(prepare()) })
if (location.search.length > 1) guard(prepare().then(apply))
