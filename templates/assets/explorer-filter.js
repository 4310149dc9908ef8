// Part of explorer.js. Which targets fit what is chosen, and in what order.
import { data } from './explorer-page.js'
import { tokens } from './targets-data.js'

/** For each target whether all words stand in it, and the words that stand in none; the last one may be a beginning. Nil without words. */
async function places(query) {
  const words = tokens(query)
  if (!words.length) return null
  const hits = new Uint8Array(data.marks.length)
  const nowhere = []
  for (const [number, word] of words.entries()) {
    const isBeginning = number === words.length - 1 && word.length > 1 && !/\s$/.test(query)
    let isFound = false
    await data.places(word, isBeginning, (place) => {
      isFound = true
      if (hits[place] === number) hits[place] = number + 1
    })
    if (!isFound) nowhere.push(word)
  }
  // As they were typed.
  const shown = query.trim().split(/\s+/).filter((piece) => tokens(piece).some((word) => nowhere.includes(word)))
  return { hits: hits.map((count) => count === words.length ? 1 : 0), nowhere: shown }
}

// Where the fields of a document begin, behind its number of targets, body and place.
const firstField = 3
// The number of a value that is none, which is another than that of a target without a value.
const known = (number) => number < 0 ? -2 : number
const bits = { deadline: 1, issuer: 2, field: 4, level: 8, place: 16, unit: 32, kind: 64, status: 128, progress: 256 }

/** Those conditions that no target can meet, since the portal does not know them: of an address of another day. */
export function unknown(state) {
  const { facets } = data
  return Object.entries(state).filter(([name, value]) => {
    if (!value) return false
    if (name === 'from' || name === 'to') return !/^\d{4}$/.test(value)
    const facet = facets[name === 'with' ? 'issuer' : name]
    return facet && !facet.values.includes(value)
  }).map(([, value]) => value)
}

/** The targets that fit, of each facet how many fit with each of its values when the facet itself is left open, and the words that stand
    in no target. */
export async function evaluate(state) {
  const typed = await places(state.q)
  const hits = typed?.hits
  const { facets, documents, documentOf, deadlines, units, marks, years, standings } = data
  const chosen = Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, state[name] ? known(facet.values.indexOf(state[name])) : -1]))
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
    // What fails two choices would not fit with either left open.
    if (fails & fails - 1) continue
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
  return { found, counts, nowhere: typed?.nowhere ?? [] }
}

/** Values of several units have no order: those of one unit stand together, that of most targets first. */
export async function sorted(found, order) {
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
