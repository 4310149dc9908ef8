// Typing errors: what a Telex or VNI keyboard left behind, and words that differ by one letter. Loaded only when a query
// asks for it. No DOM here.

// Of search.js, which loads this file: named here, that one could not name this one by its contents.
let addPairs, havingAll, isOneEdit, keyOf, pairsOf, placeTone, unit, PAIR, WORD

/** What is corrected with, given the analysis of texts. */
export function using(text) {
  ({ addPairs, havingAll, isOneEdit, keyOf, pairsOf, placeTone, unit, PAIR, WORD } = text)
  return { correctWords, mended, suggest }
}

const mostGuessed = 4
const mostChecked = 2
// How many blocks are fetched for a mistyped word, and of how many words at once; for two, for so many of them that may be meant the blocks
// of the words around them; and how many pages count for how likely one is.
const mostMended = 12
const mendedAtOnce = 6
const mostOfTwo = 8
const mostWeighed = 8
const mostAround = 4
// More than the pairs of any query weigh together.
const likeliest = 1e6
const mostCounted = 20
// What was typed in one: from how many letters to how many it may be several words, and of how many; a syllable of Vietnamese by its key.
const leastJoined = 5
const mostJoined = 40
const mostParts = 6
const mostWays = 24
const longestSyllable = 7
const syllable = /^(?:[bcdghklmnpqrstvx]|ch|g[hi]|kh|n[gh]|ngh|ph|qu|t[hr])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/

/** Whether a word is a short abbreviation or a unit, and no word mistyped: `bv`, `m2`; `khnh` lacks a letter. */
const isSign = key => key.length < 4 && (!/[aeiouy]/.test(key) || /^[a-z]+\d$/.test(key))

/** Corrects words that no page has: what a Vietnamese keyboard left behind, then words that differ by a letter. */
async function correctWords(search, unknown) {
  // Of one letter nearly every other is one edit away.
  unknown = unknown.filter(word => word.key.length > 1 && !isSign(word.key))
  for (const word of search.index.language === 'vi' ? unknown : []) {
    const typed = decodeTyping(word.form)
    const key = typed && keyOf(typed, 'vi')
    const entry = key && await search.index.entry(WORD, key)
    if (entry && entry.forms.some(one => one.form === typed)) search.correct(word, key, entry, typed)
  }
  for (const word of unknown) if (!word.entry && !search.query.quoted.has(word)) await part(search, word)
  unknown = unknown.filter(word => search.words.includes(word))
  for (const [at, word] of unknown.entries()) {
    const next = unknown[at + 1]
    if (!word.entry && next && !next.entry && next.follows && search.words.indexOf(next) === search.words.indexOf(word) + 1) await guessBoth(search, word, next)
    if (!word.entry) await guess(search, word)
  }
}

/** `quyetdinh`, of which no page has a word, is quyết định: the words of which it is put together, each of which stands beside the next on a page, `kehoach2656`. */
async function part(search, word) {
  const { index } = search
  if (word.key.length < leastJoined || word.key.length > mostJoined || word.form.length !== word.key.length) return
  const known = new Set([...await index.spelling()].map(([key]) => key))
  for (const key of known) if (isOneEdit(key, word.key)) return
  const ways = partsOf(word.key, known)
  const weighed = await Promise.all(ways.map(async keys => {
    const pairs = await Promise.all(keys.slice(1).map((key, at) => /^\d/.test(key) ? index.entry(WORD, key) : index.entry(PAIR, `${keys[at]} ${key}`)))
    return { keys, weight: pairs.every(Boolean) ? Math.min(...pairs.map(({ total }) => total)) : 0 }
  }))
  const [best] = weighed.filter(({ weight }) => weight).sort((a, b) => a.keys.length - b.keys.length || b.weight - a.weight)
  if (!best) return
  let start = word.start
  const own = await Promise.all(best.keys.map(async (key, at) => {
    const form = word.form.slice(start - word.start, start - word.start + key.length)
    return { form, key, follows: at > 0 || word.follows, link: at ? '' : word.link, start, end: start += key.length, entry: await index.entry(WORD, key), corrected: true }
  }))
  search.corrections.set(search.query.text.slice(word.start, word.end), own.map(({ form }) => form).join(' '))
  search.words.splice(search.words.indexOf(word), 1, ...own)
  search.places = index.routes.placesIn(search.words)
}

/** The ways to part a word into known ones, a number behind them. */
function partsOf(key, known) {
  const [, letters, number] = /^([a-z]+)(\d+[a-z]?)?$/.exec(key) ?? []
  if (!letters) return []
  // `nq36a`
  const found = number && known.has(letters) ? [[letters, number]] : []
  const go = (at, parts) => {
    if (found.length === mostWays || parts.length > mostParts) return
    if (at === letters.length) {
      if (parts.length + (number ? 1 : 0) > 1) found.push(number ? [...parts, number] : parts)
      return
    }
    for (let end = Math.min(letters.length, at + longestSyllable); end > at + 1; end--) {
      const part = letters.slice(at, end)
      if (known.has(part) && syllable.test(part)) go(end, [...parts, part])
    }
  }
  go(0, [])
  return found
}

/** Of two words beside each other none of which a page has, what differs from each by a letter and most often stands together, and beside
    the words around them. */
async function guessBoth(search, word, next) {
  const { index } = search
  const all = [...await index.spelling()]
  const [some, others] = [word, next].map(one => all.filter(([key]) => isOneEdit(key, one.key)))
  const pairs = some.flatMap(([first, count]) => others.map(([second, other]) => ({ first, second, count: count * other }))).sort((a, b) => b.count - a.count)
  const within = limited(index, mostOfTwo)
  const found = await Promise.all(pairs.map(async one => ({ ...one, entry: await within(one.first, one.second) })))
  const best = found.filter(({ entry }) => entry).sort((a, b) => b.entry.total - a.entry.total).slice(0, mostWeighed)
  const [{ before }, { after }] = [search.neighbours(word), search.neighbours(next)]
  const around = limited(index, mostAround)
  const scored = await Promise.all(best.map(async one => {
    const beside = await Promise.all([before && around(before.key, one.first), after && around(one.second, after.key)])
    const entries = await Promise.all([one.first, one.second].map(key => index.entry(WORD, key)))
    const isMeant = [word, next].every((typed, i) => entries[i] && isLikely(search, typed, [one.first, one.second][i], entries[i]))
    return { ...one, entries, score: [one.entry, ...beside].reduce((sum, entry) => sum + Math.log(1 + (entry?.total ?? 0)), isMeant ? 0 : -likeliest) }
  }))
  const [meant] = scored.sort((a, b) => b.score - a.score)
  if (!meant) return
  for (const [at, one] of [word, next].entries()) {
    const [key, entry] = [[meant.first, meant.second][at], meant.entries[at]]
    search.correct(one, key, entry, search.query.accented ? meantForm(one, entry, meant.entry, ['first', 'second'][at]) : key)
  }
}

/** Gives entries of pairs out of so many further files. */
function limited(index, most) {
  const blocks = new Set()
  return (first, second) => {
    const key = `${first} ${second}`
    const block = index.unloaded(PAIR, key)
    if (block && blocks.size < most) blocks.add(block)
    return !block || blocks.has(block) ? index.entry(PAIR, key) : undefined
  }
}

/** With its marks as typed, where that is a word: «idễn» was «diễn», not the more frequent «điện»; of several, as it mostly stands beside its neighbour. */
function meantForm(word, { forms }, pair, side) {
  const beside = forms.map((_, at) => (pair?.groups ?? []).reduce((sum, group) => sum + (group[side] === at ? group.pages.length : 0), 0))
  const all = [...forms.keys()]
  const near = all.filter(at => isOneEdit(forms[at].form, word.form))
  return forms[(near.length ? near : all).reduce((best, one) => beside[one] > beside[best] ? one : best)].form
}

/** Of the words that differ by a letter, the one whose page fits the rest of the query best. */
async function guess(search, word) {
  const { before, after } = search.neighbours(word)
  const list = await alternatives(search.index, word, { before, after, alone: true, most: mostGuessed })
  if (!list.length) return
  const plain = new Float32Array(search.pages)
  if (list.length > 1) {
    for (const other of search.words) if (other.entry) unit(search, other.entry, 1, () => 1).plain.forEach((score, page) => { plain[page] += score })
    await addPairs(search, [], new Float32Array(search.pages), plain)
  }
  const value = one => likelihood(one) + bestOf(one.pair, plain)
  // Both neighbours are asked of the likeliest, and of those for which that needs no further file.
  const isAtHand = ({ key }) => !search.index.unloaded(PAIR, key + ' ' + after.key)
  const best = list.map(one => [one, value(one)]).sort((a, b) => b[1] - a[1])
    .filter(([one], at) => at < (before && after ? 3 : 1) || before && after && isAtHand(one))
  if (best.length > 1) {
    for (const one of best) {
      const pair = await search.index.entry(PAIR, one[0].key + ' ' + after.key)
      if (!pair) continue
      const has = new Set(pair.groups.flatMap(group => [...group.pages]))
      const shared = one[0].pair ? one[0].pair.groups.flatMap(group => [...group.pages]).filter(page => has.has(page)).length : 0
      // How much more often both pairs share a page than they would by chance.
      const together = shared ? Math.log(shared * search.pages / (one[0].pair.total * pair.total)) : 0
      one[1] = Math.max(one[1], bestOf(one[0].pair, plain, has) + likelihood(one[0]) + likelihood({ pair }) + 2 * together)
    }
    best.sort((a, b) => b[1] - a[1])
  }
  const { key, pair } = best[0][0]
  const entry = await search.index.entry(WORD, key)
  if (entry && isLikely(search, word, key, entry)) search.correct(word, key, entry, search.query.accented ? meantForm(word, entry, pair, before ? 'second' : 'first') : key)
}

/** Whether a word may be meant by one that was typed: of a word typed with its marks, as words are, not both a letter and the marks are others. */
const isLikely = ({ query }, word, key, { forms }) =>
  !query.accented || word.form === word.key || key.length !== word.key.length || forms.some(({ form }) => isOneEdit(form, word.form))

const entriesOf = (index, pairs) => Promise.all(pairs.map(([first, second]) => index.entry(PAIR, `${first.key} ${second.key}`)))

/** The words that may be mistyped, each with the other pairs and the pages on which these stand in a row. */
async function slips(search) {
  const corrected = search.words.filter(word => word.typed)
  const some = corrected.length ? corrected : search.words.filter(word => search.mayBeSlip(word))
  const found = await Promise.all(some.map(async word => {
    const rest = pairsOf(search.words).filter(pair => !pair.includes(word))
    return { word, rest, pages: await search.inRow(rest, havingAll(await entriesOf(search.index, rest))) }
  }))
  return found.filter(({ pages }) => pages.length)
}

/** Words that differ from a mistyped one by a letter, with their pairs, and how likely each was meant. */
const meant = (search, words) => ({ word, rest, pages }) => {
  const at = search.words.indexOf(word)
  const [before, after] = [word.follows && search.words[at - 1], search.words[at + 1]?.follows && search.words[at + 1]]
  return words.filter(([key]) => isOneEdit(key, word.typed ?? word.key)).map(([key, count]) => {
    const other = { key }
    const pairs = [...before ? [[before, other, at]] : [], ...after ? [[other, after, at + 1]] : []]
    // What is there tells first that a word was not meant.
    const isFar = ([first, second]) => search.index.unloaded(PAIR, `${first.key} ${second.key}`) ? 1 : 0
    pairs.sort((a, b) => isFar(a) - isFar(b))
    return { word, key, pairs, rest, pages, chance: count * Math.min(pages.length, mostCounted) }
  })
}

/** Of some pages those that have a word in a form that differs by a letter from what was typed with its marks: `lờng` was `lường`, not `long`. */
async function asWritten(search, word, key, pages) {
  if (!search.query.accented) return []
  const entry = await search.index.entry(WORD, key)
  const forms = entry?.forms.filter(({ form }) => isOneEdit(form, word.written ?? word.form)) ?? []
  return pages.filter(page => forms.some(form => form.pages.includes(page)))
}

/** The pages on which the words seem to stand in a row, but that in place of one another stands that differs by a letter, `{ page, word, key }`: first those
    that have it in a form that differs by a letter with its marks, too, then those whose pairs are rarest. */
async function mended(search) {
  const { index } = search
  const found = await slips(search)
  if (!found.length) return []
  const list = found.flatMap(meant(search, [...await index.spelling()])).sort((a, b) => b.chance - a.chance)
  const entryOf = limited(index, mostMended)
  const likely = []
  // A few at once: on a slow line each wait counts, and those that are not likely shall not take what others need.
  for (let from = 0; from < list.length; from += mendedAtOnce) {
    const some = list.slice(from, from + mendedAtOnce)
    likely.push(...(await Promise.all(some.map(one => rowsWith(search, one, entryOf)))).flat())
  }
  return likely.sort((a, b) => b.value - a.value || search.scores[b.page] - search.scores[a.page] || b.page - a.page)
}

/** The pages on which a word seems to stand in a row with the others, `{ page, word, key, value }`. */
async function rowsWith(search, { word, key, pairs, rest, pages }, entryOf) {
  const entries = await entriesOf(search.index, rest)
  for (const pair of pairs) {
    if (!pages.length) return []
    const entry = await entryOf(pair[0].key, pair[1].key)
    entries.push(entry)
    pages = havingAll([entry], pages)
  }
  pages = await search.inRow([...pairs, ...rest], pages)
  if (!pages.length) return []
  const written = new Set(await asWritten(search, word, key, pages))
  const rare = entries.reduce((sum, entry) => sum + search.idf(entry?.total ?? 0), 0)
  return pages.map(page => ({ page, word, key, value: rare + (written.has(page) ? likeliest : 0) }))
}

/** When a page that lacks one word fits best: the query with that word as the page most likely has it, or ''. */
async function suggest(search) {
  const page = search.near[0] ?? (search.relaxed ? search.ranked?.[0] : undefined)
  const word = page === undefined ? undefined : search.slip?.word ?? search.missing(page)
  if (!word || word.key.length < 2 || isSign(word.key)) return ''
  const { before, after } = search.neighbours(word)
  if (!before && !after) return ''
  const isThere = async (first, second) => (await search.index.entry(PAIR, `${first} ${second}`))?.groups.some(one => one.pages.includes(page))
  for (const { key, pair } of await alternatives(search.index, word, { before, after, most: mostChecked })) {
    const group = pair.groups.find(one => one.pages.includes(page))
    // In place of a word that stands in texts another was meant only where the page has it beside both its neighbours.
    if (!group || !search.slip && search.isWritten(word) && !await isThere(key, after.key)) continue
    const entry = search.query.accented && await search.index.entry(WORD, key)
    const form = entry?.forms?.[before ? group.second : group.first]?.form ?? key
    return search.query.text.slice(0, word.start) + form + search.query.text.slice(word.end)
  }
  return ''
}

/** How likely a word was meant, from how often it stands beside its neighbour. */
const likelihood = ({ count, pair }) => pair ? Math.log(1 + pair.total) : Math.log(1 + count) / 4

/** The highest score of the pages of a pair. */
function bestOf(pair, plain, among) {
  let best = 0
  for (const group of pair?.groups ?? []) for (const page of group.pages) if ((!among || among.has(page)) && plain[page] > best) best = plain[page]
  return best
}

/** Words of the index that differ from a word by one letter and stand beside one of its neighbours, the most frequent first:
    `{key, count, pair}`. At most `most` further blocks of the index are fetched; with `alone`, a word without a known
    neighbour is given too, without `pair`. */
async function alternatives(index, word, { before, after, alone = false, most }) {
  const list = [...await index.spelling()].filter(([key]) => isOneEdit(key, word.key)).sort((a, b) => b[1] - a[1])
  const textsOf = key => [before && `${before.key} ${key}`, after && `${key} ${after.key}`].filter(Boolean)
  // What is fetched for others tells of some words whether they stand beside a neighbour: these are asked for first.
  const known = new Map(await Promise.all(list.map(async ([key]) => [key, await atHand(index, textsOf(key))])))
  list.sort((a, b) => known.get(b[0]) - known.get(a[0]))
  const blocks = new Set()
  const found = await Promise.all(list.map(async ([key, count]) => {
    const [text = ''] = textsOf(key)
    const block = text && index.unloaded(PAIR, text)
    if (block && !blocks.has(block) && blocks.size >= most) return { key, count }
    if (block) blocks.add(block)
    return { key, count, pair: text ? await index.entry(PAIR, text) : undefined }
  }))
  const paired = found.filter(one => one.pair)
  return paired.length || !alone ? paired : found.slice(0, 1)
}

/** How many of some pairs are in files that are there already, less those that these lack. */
async function atHand(index, texts) {
  const found = await Promise.all(texts.filter(text => !index.unloaded(PAIR, text)).map(text => index.entry(PAIR, text)))
  return found.reduce((sum, entry) => sum + (entry ? 1 : -1), 0)
}

const telexTones = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const vniTones = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }

/** What the keys of a Telex or VNI keyboard would have written; '' when the word is no such left-over. */
export function decodeTyping(word) {
  if (!/^[a-z]+[a-z0-9]*$/.test(word)) return ''
  return /\d/.test(word) ? decodeVni(word) : decodeTelex(word)
}

function decodeTelex(word) {
  let tone = ''
  let body = word
  const last = /^(.*[aeiouyw].*?)([sfrxj])(.*)$/.exec(word)
  if (last && (last[3] === '' || !/[sfrxj]/.test(last[3]))) {
    tone = telexTones[last[2]]
    body = last[1] + last[3]
  }
  body = body.replace(/dd|^d(.*)d$/, (all, inner) => inner === undefined ? 'đ' : 'đ' + inner)
  body = body.replace(/([aeo])\1/, (_, vowel) => vowel + '\u0302')
    .replace(/^(.*[aeo])(.*?)([aeo])$/, (all, head, middle, tail) => head.endsWith(tail) ? head + '\u0302' + middle : all)
  body = body.replace(/uwow?|uow/, 'u\u031bo\u031b').replace(/([ou])w/, '$1\u031b').replace(/aw/, 'a\u0306')
  body = body.replace(/w/, 'u\u031b')
  return finish(body, tone, word)
}

function decodeVni(word) {
  let tone = ''
  let body = word.replace(/[1-5]/, digit => { tone = vniTones[digit]; return '' })
  body = body.replace(/^(d)(.*)9/, 'đ$2').replace(/u7?o7|u7o/, 'u\u031bo\u031b').replace(/uo(\w*)7/, 'u\u031bo\u031b$1').replace(/([aeo])([a-z\u031b]*)6/, '$1\u0302$2')
    .replace(/([ou])([a-z]*)7/, '$1\u031b$2').replace(/a([a-z]*)8/, 'a\u0306$1')
  return finish(body, tone, word)
}

// The tone goes on the vowel with a hat or horn (the last of them), else by the rule of the open and the closed syllable.
function finish(body, tone, typed) {
  if (/[\d]/.test(body)) return ''
  if (tone) {
    const marked = /^(.*[aeou][\u0302\u0306\u031b])(.*)$/.exec(body)
    if (marked) body = marked[1] + tone + marked[2]
    else {
      const vowels = /^((?:qu|gi(?=[aeouy]))?[^aeiouy]*)([aeiouy]+)(.*)$/.exec(body)
      if (!vowels) return ''
      const at = vowels[2].length === 1 ? 1 : vowels[3] || vowels[2].length === 3 ? 2 : 1
      body = vowels[1] + vowels[2].slice(0, at) + tone + vowels[2].slice(at) + vowels[3]
    }
  }
  const word = placeTone(body.normalize('NFC'))
  return word === typed ? '' : word
}
