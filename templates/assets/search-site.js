// Part of search.js. The indexes of the site, and what its search scripts share.

import { Index } from './search-files.js'
import { search } from './search-rank.js'

export const language = document.documentElement.lang.slice(0, 2) === 'en' ? 'en' : 'vi'

/** Addresses on cards begin at the root of the site, which is above the folder of the scripts. */
export const siteURL = path => new URL('..' + path, import.meta.url).href

/** An index. Files are named by content and may be cached for ever; the manifest is asked for anew. */
const indexOf = language => new Index(async (name, again) => {
  const response = await fetch(siteURL(`/tim-kiem/index/${language}/${name}.bin`), again ? { cache: 'reload' } : name === 'manifest' ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`${response.status} ${name}`)
  return new Uint8Array(await response.arrayBuffer())
}, language)

/** The index of the page's language. */
export const index = indexOf(language)

let other
/** What a query finds among the Vietnamese pages. */
export const vietnamese = query => search(other ??= indexOf('vi'), query, {})

/** What a query finds: see there. */
export const find = (query, options) => search(index, query, options)

/** An element with attributes and children. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== undefined) element.setAttribute(key, value)
  }
  element.append(...children)
  return element
}
