// Part of explorer.js. The result as a sheet.
import { data, folder, make } from './explorer-page.js'

// The columns are those of /data/targets.csv, whose `id` joins the two; addresses are whole, so that a spreadsheet can open them.
const columns = ['id', 'url', 'document', 'title', 'issuer', 'place', 'issued', 'quote', 'provision', 'display', 'comparator', 'value', 'value_max',
  'unit', 'kind', 'deadline_year', 'baseline_year', 'deadline', 'levels', 'fields', 'status', 'confidence']

/** Gives readers the targets of a result as a sheet. */
export async function saveCSV(order) {
  const { facets, marks, documents } = data
  const rows = await Promise.all(order.map((place) => data.row(place)))
  const lines = rows.map(({ held: [path, name, title, issuer, place, issued], record, place: at, document }) => {
    const [number, , display, quote, provision, comparator, value, highest, unit, year, baseline, confidence, , , deadline] = record
    // Of an address what stands behind the folder of documents.
    const slug = path.slice(new URL('../..', folder).pathname.length).replace(/^[^/]*\//, '')
    return [
      `${slug}chi-tieu-${number}`, new URL(`${path}#chi-tieu-${number}`, location).href, name, title, issuer, place, issued, quote, provision, display,
      comparator, value, highest, unit, facets.kind.values[marks[at] >> 4 & 3], year, baseline, deadline,
      facets.level.values.filter((_, level) => marks[at] & 1 << level).join(';'),
      documents[document].slice(3).map((field) => facets.field.values[field]).join(';'),
      facets.status.values[marks[at] >> 6 & 1], confidence,
    ]
  })
  // Text that a spreadsheet would take for a formula has an apostrophe before it, as in /data/; numbers stay, and so does a sign alone.
  const cell = (value) => {
    const plain = String(value ?? '')
    const text = typeof value !== 'number' && plain.length > 1 && /^'*[=+\-@\t\r\n]/.test(plain) && !/^[+-]?\d+(\.\d+)?$/.test(plain) ? `'${plain}` : plain
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const text = '\ufeff' + [columns, ...lines].map((line) => line.map(cell).join(',') + '\r\n').join('')
  const link = make('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' })), download: 'chi-tieu.csv' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
