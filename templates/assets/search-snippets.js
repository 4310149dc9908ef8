// Part of search.js. The text of a result's own page: snippet, highlight, the best anchor.

import { findPhrase, words } from './search-ahead.js'
import { isFigure, levels } from './search-titles.js'

const blockNames = 'h1,h2,h3,h4,h5,h6,p,li,tr,blockquote,dd,dt,figcaption,caption,pre'

/** The blocks of a page, each with the nearest id before it. Null when the page cannot be had. */
export async function pageBlocks(url, cache = pages) {
  if (!cache.has(url)) {
    cache.set(url, fetch(url).then(response => response.ok ? response.text() : Promise.reject(new Error(response.status)))
      .then(readBlocks).catch(() => {
        cache.delete(url)
        return null
      }))
  }
  return cache.get(url)
}

const pages = new Map()

function readBlocks(html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const roots = page.querySelectorAll('[data-search-body]')
  const blocks = []
  for (const root of roots.length ? roots : page.querySelectorAll('main')) {
    let id = ''
    for (const element of root.querySelectorAll('*')) {
      if (element.id) id = element.id
      if (!element.matches(blockNames) || element.querySelector(blockNames)) continue
      const text = element.textContent.normalize('NFC').replace(/\s+/g, ' ').trim()
      if (text) blocks.push({ id: element.id || id, inner: innerIds(element), heading: /^H\d$/.test(element.tagName), text })
    }
  }
  // Who signed stands beside the text.
  for (const line of page.querySelectorAll('.signature-line')) blocks.push({ id: '', inner: [], heading: false, text: line.textContent.normalize('NFC').trim() })
  return { blocks, all: pattern => [...page.querySelectorAll(pattern)], has: id => Boolean(page.getElementById(id)), text: id => page.getElementById(id)?.textContent.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '' }
}

/** The ids inside a block, each with its place in the block's text: a target is a part of its paragraph. */
function innerIds(block) {
  return [...block.querySelectorAll('[id]')].map(element => {
    const before = document.createRange()
    before.setStart(block, 0)
    before.setEndBefore(element)
    return { id: element.id, start: before.toString().normalize('NFC').replace(/\s+/g, ' ').trimStart().length }
  })
}

/** The anchor in a block, or before it, behind which most of the words stand that were looked for; of several the one behind which a place in the block is. */
export function anchorOf({ block: { id, inner }, hits }, place) {
  const parts = inner.map(({ id, start }, at) => {
    const end = inner[at + 1]?.start ?? Infinity
    const own = hits.filter(word => (!at || word.start >= start) && word.start < end)
    return { id, value: new Set(own.map(word => word.key)).size + (place < end && (!at || place >= start) ? 0.5 : 0) }
  })
  return parts.reduce((best, one) => one.value > (best?.value ?? 0) ? one : best, undefined)?.id ?? id
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The anchor of the provision that was typed, `khoản 2 điều 7`, with its blocks; undefined where the page has none. */
export function provisionOn({ blocks, has }, words) {
  const named = {}
  for (const [name, level] of Object.entries(levels)) {
    const at = words.findIndex((word, at) => level.test(word.form) && words[at + 1]?.follows && isFigure(words[at + 1]))
    if (at < 0) continue
    let value = words[at + 1].form === 'đ' ? 'dd' : words[at + 1].key
    for (let next = at + 2; words[next]?.link === '.'; next++) value += `-${words[next].key}`
    named[name] = value
  }
  const { phan, chuong, muc, dieu, khoan, diem } = named
  if (!dieu && !muc && !chuong && !phan) return undefined
  const [head, ...below] = dieu ? [`dieu-${dieu}`, khoan && `-khoan-${khoan}`, diem && `-diem-${diem}`]
    : muc ? [`muc-${muc}`, khoan && `-${khoan}`, diem && `-${diem}`] : [chuong ? `chuong-${chuong}` : `phan-${phan}`]
  // Parts are counted by Roman figures as often as by ours. Where what is below it is none of the page's, it is the head.
  const other = head.replace(/^(phan|chuong|muc)-([ivx]+|\d+)/, (_, name, value) => `${name}-${/\d/.test(value) ? roman[value] : roman.indexOf(value)}`)
  const id = [head + below.filter(Boolean).join(''), other + below.filter(Boolean).join(''), head, other].find(has)
  return id && { id, blocks: blocks.filter(block => block.id === id || block.id.startsWith(`${id}-`)) }
}

/** The block that answers best, with the words to highlight. */
export function bestBlock(found, blocks, language) {
  const keys = new Set(found.words.map(word => word.key))
  const written = new Map()
  for (const word of found.words) {
    if (!found.accented || word.corrected || word.form === word.key) continue
    if (!written.has(word.key)) written.set(word.key, new Set())
    written.get(word.key).add(word.form)
  }
  let best = null
  for (const block of blocks) {
    const list = words(block.text, language)
    const all = list.filter(word => keys.has(word.key))
    if (!all.length) continue
    // Typed with its marks, a word is that word: others stand only where it does not.
    const exact = all.filter(word => !written.has(word.key) || written.get(word.key).has(word.form))
    const hits = exact.length ? exact : all
    let score = new Set(hits.map(word => word.key)).size * 2
    for (let at = 1; at < found.words.length; at++) {
      if (findPhrase([found.words[at - 1], found.words[at]], list, false) >= 0) score += 3
      if (found.accented && findPhrase([found.words[at - 1], found.words[at]], list, true) >= 0) score += 1
    }
    for (const phrase of found.phrases) if (findPhrase(phrase, list, found.accented) >= 0) score += 20
    if (block.heading) score -= 0.5
    if (!best || score > best.score) best = { block, list, hits, score }
  }
  return best
}

/** About 34 words of a text around its densest part, as pieces to be marked or not, and where the first mark stands. */
export function snippet({ block, list, hits }, width = 34) {
  let start = 0
  let most = -1
  const isHit = new Set(hits)
  for (let from = 0; from < list.length; from += 4) {
    const count = new Set(list.slice(from, from + width).filter(word => isHit.has(word)).map(word => word.key)).size
    if (count > most) [most, start] = [count, from]
  }
  if (list.length <= width + 8) start = 0
  const shown = list.slice(start, list.length <= width + 8 ? undefined : start + width)
  const pieces = []
  let at = start ? shown[0].start : 0
  const place = shown.find(word => isHit.has(word))?.start ?? at
  const end = shown.at(-1) === list.at(-1) ? block.text.length : shown.at(-1).end
  for (const word of shown) {
    if (!isHit.has(word)) continue
    pieces.push([block.text.slice(at, word.start), false], [block.text.slice(word.start, word.end), true])
    at = word.end
  }
  pieces.push([block.text.slice(at, end), false])
  if (start) pieces.unshift(['… ', false])
  if (end < block.text.length) pieces.push([' …', false])
  return { pieces, place }
}
