// Part of search.js. The indexes of the site, and what its search scripts share.

import { load, siteURL } from './search-ahead.js'
import { Index } from './search-files.js'
import { search } from './search-rank.js'
import { pageBlocks } from './search-snippets.js'

export const language = document.documentElement.lang.slice(0, 2) === 'en' ? 'en' : 'vi'

const indexOf = language => new Index((name, again) => load(language, name, again), language)

/** The index of the page's language. */
export const index = indexOf(language)

const textOf = async url => (await pageBlocks(siteURL(url)))?.blocks

let other
/** What a query finds among the Vietnamese pages. */
export const vietnamese = query => search(other ??= indexOf('vi'), query, { textOf })

/** What a query finds: see there. */
export const find = (query, options) => search(index, query, { textOf, ...options })

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
