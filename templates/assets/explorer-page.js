// Part of explorer.js. The page that it works on, its data, and what its parts share.
import { pageTargets } from './targets-data.js'

export const box = document.querySelector('[data-explorer]')
export const data = pageTargets
export const folder = data.folder
export const form = box.querySelector('form.finer')
export const panel = box.querySelector('.filter-box')
export const main = box.querySelector('.list-main')
export const table = main.querySelector('table.rows')

/** The words for readers, there when the table of contents is. */
export const say = {}

const numberFormat = new Intl.NumberFormat(document.documentElement.lang)
export const numberText = (number) => numberFormat.format(number)
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all)

/** An element with attributes and children. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}
