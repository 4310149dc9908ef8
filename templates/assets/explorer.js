// The filter of the targets. Pages are whole without it: it works on a table of contents with what each target can be filtered by,
// fetches the rows that are shown in blocks, and the places of words typed. Data: Sources/Portal/Data/Explorer.swift.
import { besides } from './explorer-beside.js'
import { charts } from './explorer-charts.js'
import { saveCSV } from './explorer-csv.js'
import { evaluate, sorted, unknown } from './explorer-filter.js'
import { box, data, filled, folder, form, main, make, numberText, panel, say, table } from './explorer-page.js'
import { rowElement } from './explorer-rows.js'

// What is seen first is fetched first.
const firstRows = 6
const fewRows = 25
const moreRows = 50
// So many blocks are fetched after the first result, one at a time while nothing else is done: who filters once does so again.
const mostAhead = 32
// In milliseconds: a line on which a block takes longer is left to what is asked for.
const fastLine = 300

// MARK: Showing

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
    ? filled(say.rowsShown, { n: numberText(Math.min(said, result.order.length)), total: numberText(result.order.length) }) : result.none
  more.hidden = rows.length >= result.order.length
  download.hidden = !rows.length
  focused?.querySelector('a').focus()
}

/** Whether the line is fast, as far as the browser tells and by what came last, and no data is to be saved. */
function isFast() {
  const { saveData, effectiveType = '4g' } = navigator.connection ?? {}
  const last = performance.getEntriesByType('resource').findLast(({ name }) => name.startsWith(folder.href))
  return !saveData && effectiveType === '4g' && (last?.duration ?? 0) < fastLine
}

const whenIdle = (act) => (globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 200)))(act)

let isAhead = false
/** Fetches the blocks of further rows, those of the result first, so that the next one need not wait for the line. */
function fetchAhead() {
  if (isAhead) return
  isAhead = true
  const own = result.order.map((place) => data.blockOf[data.documentOf[place]])
  const left = [...new Set([...own, ...data.blocks.keys()])].slice(0, mostAhead)
  const next = () => whenIdle(() => {
    const number = isFast() ? left.shift() : undefined
    if (number !== undefined) data.block(number).then(next, () => {})
  })
  next()
}

// MARK: The form

const beside = make('div', { class: 'scroll', role: 'region', tabindex: '0', hidden: '' })

/** The same targets of another body beside those that fit. */
async function compare(now, order, mine) {
  const { title, caption, parts } = await besides(now, order)
  if (mine !== turn) return
  listName ??= document.querySelector('h1').textContent
  rename(title)
  beside.setAttribute('aria-label', caption)
  beside.replaceChildren(...parts)
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
      'moreRows', 'rowsShown', 'rowsNone', 'csvOfResult', 'filterFailed', 'confirmed', 'byYear', 'chartSpan', 'compareWith', 'targetClause', 'none', 'pairedRows', 'reached', 'notPaired', 'maybeSame', 'chartOne', 'rowsNoWord', 'rowsUnknown', 'compareTitle']
    for (const [at, key] of keys.entries()) say[key] = data.words[at]
    const longNames = ['issuer', 'with', 'field', 'place', 'sort', 'level', 'progress', 'status']
    const choice = (name, label, options) => make('div', longNames.includes(name) ? { class: 'whole-row' } : {}, make('label', { for: `loc-${name}` }, label),
      make('select', { id: `loc-${name}`, name }, ...options.map(([value, text]) => make('option', { value }, text))))
    const choices = make('div', { class: 'choices' })
    for (const [name, { label, values, labels }] of Object.entries(data.facets)) {
      if (name === 'deadline') {
        const options = values.map((value, at) => [value, labels[at]])
        choices.append(choice('from', say.deadlineFrom, [['', say.all], ...options]), choice('to', say.deadlineTo, [['', say.all], ...options]))
      } else if (values.length > 1 || given().has(name)) {
        choices.append(choice(name, label, [['', say.all], ...values.map((value, at) => [value, labels[at]])]))
      }
    }
    const { issuer } = data.facets
    if (issuer.values.length > 1 || given().has('with')) choices.append(choice('with', say.compareWith, [['', '—'], ...issuer.values.map((value, at) => [value, issuer.labels[at]])]))
    choices.append(choice('sort', form.dataset.sort, [
      ['', say.sortDefault], ['deadline', say.sortDeadline], ['highest', say.sortHighest], ['lowest', say.sortLowest]]))
    choices.append(make('button', { type: 'reset', class: 'button whole-row' }, say.resetFilter))
    // The lists made beforehand give way to the choices; what has been typed meanwhile stays.
    for (const group of panel.querySelectorAll('.filter')) group.remove()
    panel.append(choices)
    for (const field of choices.querySelectorAll('select, button')) field.setAttribute('form', form.id)
    panel.addEventListener('change', () => guard(apply()))
    more.textContent = say.moreRows
    download.textContent = say.csvOfResult
    more.addEventListener('click', () => guard(show(result.shown + moreRows, turn)))
    download.addEventListener('click', () => guard(saveCSV(result.order)))
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
    const [field, value] = [select(name), values.get(name)]
    field.value = value
    if (field.value === value || name === 'sort' || name === 'q') continue
    // What the portal does not know stays a condition, which is shown and fits nothing: without it the list would be another one's.
    field.append(make('option', { value }, value))
    field.value = value
  }
}

const guard = (work) => work.catch((error) => {
  console.error(error)
  main.removeAttribute('aria-busy')
  status.textContent = say.filterFailed ?? form.dataset.failed
})

function showCounts(counts) {
  for (const [name, { labels }] of Object.entries(data.facets)) {
    const fields = name === 'deadline' ? ['from', 'to'] : [name]
    for (const field of fields.map(select).filter(Boolean)) {
      for (const [at, option] of [...field.options].entries()) {
        const text = at && at <= labels.length ? `${labels[at - 1]} (${numberText(counts[name][at - 1])})` : option.text
        if (option.text !== text) option.text = text
      }
    }
  }
}

function keepState(now) {
  const url = new URL('..', folder)
  for (const [name, value] of Object.entries(now)) if (value) url.searchParams.set(name, value.trim())
  history.replaceState(null, '', url)
  // Paper bears the address at which the very list is found again.
  const { dataset } = document.documentElement
  if (dataset.printAddress) dataset.printAddress = new URL(url.pathname + url.search, dataset.printAddress).href
}

/** Calls the page by another name. */
function rename(name) {
  const heading = document.querySelector('h1')
  document.title = document.title.replace(heading.textContent, () => name)
  heading.textContent = name
}
/** The name of the list, while a comparison has another. */
let listName

/** What the list is called: once it gathers other targets than its page, it is the list of all, whose name stands before it on the path. */
function keepName(now) {
  const fields = (name) => name === 'deadline' ? ['from', 'to'] : [name]
  const isOwn = [...new URLSearchParams(box.dataset.preset ?? '')].every(([name, value]) => fields(name).every((field) => now[field] === value))
  const all = document.querySelector(`.breadcrumb a[href="${new URL('..', folder).pathname}"]`)
  if (isOwn || !all) return
  rename(all.textContent)
  const crumb = all.closest('li')
  while (crumb.nextElementSibling) crumb.nextElementSibling.remove()
  all.replaceWith(make('span', { 'aria-current': 'page' }, all.textContent))
}

async function apply() {
  await prepare()
  const mine = ++turn
  const now = state()
  keepState(now)
  if (listName) rename(listName)
  listName = undefined
  keepName(now)
  main.setAttribute('aria-busy', 'true')
  const { found, counts, nowhere } = await evaluate(now)
  if (mine !== turn) return
  const strange = unknown(now)
  const order = strange.length ? [] : await sorted(found, now.sort)
  if (mine !== turn) return
  const none = strange.length ? filled(say.rowsUnknown, { values: strange.join(', ') })
    : nowhere.length ? filled(say.rowsNoWord, { words: nowhere.join(' ') }) : say.rowsNone
  result = { order, shown: 0, none }
  const besides = now.issuer && now.with && now.issuer !== now.with && !strange.length
  beside.hidden = !besides
  if (besides) {
    showCounts(counts)
    return compare(now, order, mine)
  }
  for (const part of main.querySelectorAll('.pagination, .list-main > .notice')) part.hidden = true
  for (const figure of main.querySelectorAll('.charts')) figure.hidden = false
  // What is drawn of all targets tells nothing of those that fit.
  const isAll = !Object.entries(now).some(([name, value]) => value && name !== 'sort')
  for (const figure of main.querySelectorAll('.charts figure:not(#_muc-theo-han)')) figure.hidden = !isAll
  // How many there are is said at once. All first rows are asked for together, and the first is there to be read while the others come.
  if (order.length) status.textContent = filled(say.rowsShown, { n: numberText(Math.min(fewRows, order.length)), total: numberText(order.length) })
  for (const place of order.slice(0, firstRows)) data.row(place).catch(() => {})
  await show(1, mine, fewRows)
  if (mine !== turn) return
  showCounts(counts)
  await show(firstRows, mine, fewRows)
  if (mine !== turn) return
  main.removeAttribute('aria-busy')
  await show(fewRows, mine)
  if (mine !== turn) return
  await charts(order.length ? found : [])
  fetchAhead()
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
