// Part of search-ahead.js. The files of the index on their way.

import { manifestParts, nameLength, readJSON } from './search-bytes.js'

/** Whether this is the search page. It brings the manifest of its language with it: asked for by itself, that would come one wait later. */
export const isSearchPage = globalThis.document?.body?.dataset.kind === 'search'

/** Addresses begin at the root of the site, which is above the folder of the scripts. */
export const siteURL = path => new URL('..' + path, import.meta.url).href

const fileURL = (language, name) => siteURL(`/tim-kiem/index/${language}/${name}.bin`)

// Files are named by content and may be cached for ever; the manifest is asked for anew.
const get = async (language, name, again) => {
  const response = await fetch(fileURL(language, name), again ? { cache: 'reload' } : name === 'manifest' ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`${response.status} ${name}`)
  return response
}

// What was asked for ahead and is not yet taken, and what anybody has asked for.
const early = new Map()
const asked = new Set()

/** The bytes of a file of the index; `again` where those kept are damaged. */
export async function load(language, name, again = false) {
  const url = fileURL(language, name)
  asked.add(url)
  const known = early.get(url)
  early.delete(url)
  if (known && !again) return known
  const brought = name === 'manifest' && !again && await broughtManifest(language)
  return brought || new Uint8Array(await (await get(language, name, again)).arrayBuffer())
}

/** The manifest that the page brought with it, once all of the page is there. */
async function broughtManifest(language) {
  if (!isSearchPage) return
  if (document.readyState === 'loading') await new Promise(resolve => document.addEventListener('readystatechange', resolve, { once: true }))
  const text = document.querySelector(`script[data-index="${language}"]`)?.text
  try {
    return text && (Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), one => one.charCodeAt()))
  } catch { /* It is asked for, like all others. */ }
}

function loadEarly(language, name, fetched) {
  const url = fileURL(language, name)
  if (asked.has(url)) return
  asked.add(url)
  const bytes = fetched()
  bytes.catch(() => {})
  early.set(url, bytes)
}

/** Asks for the manifest, and, as soon as what it says is there, for the files that `filesOf` names by it. What cannot be had ahead is asked
    for again when it is needed. */
export function loadAhead(language, filesOf) {
  const follow = async routes => {
    for (const name of filesOf(await readJSON(routes))) {
      loadEarly(language, name, async () => new Uint8Array(await (await get(language, name)).arrayBuffer()))
    }
  }
  loadEarly(language, 'manifest', async () => {
    const bytes = await broughtManifest(language)
    if (!bytes) return read(await get(language, 'manifest'), follow)
    const [routes] = manifestParts(bytes)
    if (routes) follow(routes).catch(() => {})
    return bytes
  })
}

/** The bytes of the manifest; `follow` is given its first part as soon as that is whole. */
async function read(response, follow) {
  const reader = response.body.getReader()
  let bytes = new Uint8Array(0)
  let isFollowed = false
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return bytes
    const longer = new Uint8Array(bytes.length + value.length)
    longer.set(bytes)
    longer.set(value, bytes.length)
    bytes = longer
    const [routes] = isFollowed || bytes.length < 2 * nameLength ? [] : manifestParts(bytes)
    if (!routes) continue
    isFollowed = true
    follow(routes).catch(() => {})
  }
}
