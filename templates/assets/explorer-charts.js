// Part of explorer.js. What is promised for when, of the targets that fit.
import { data, filled, make, numberText, say } from './explorer-page.js'

/** Draws the chart anew. */
export async function charts(found) {
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
        text: filled(at(1) < at(3) ? say.chartSpan : say.chartOne, { middle: numberText(at(2)), low: numberText(at(1)), high: numberText(at(3)), n: numberText(list.length) }),
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
