// The table of targets sorts by its columns.

// A row's figure, which its bar may say alone, and the year in the cell of its deadline.
function sortValue(row, key) {
  if (row.dataset[key] !== undefined) return row.dataset[key]
  if (key !== 'deadline') return row.cells[0]?.dataset.bar
  const first = row.cells[2]?.firstChild
  return first?.nodeType === 3 ? /\d{4}/.exec(first.data)?.[0] : undefined
}

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })
for (const head of document.querySelectorAll('table.targets th[data-sort]')) {
  const key = head.dataset.sort
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'sort'
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener('click', () => {
    const rising = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of head.parentNode.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', rising ? 'ascending' : 'descending')
    const body = head.closest('table').tBodies[0]
    const sorted = [...body.rows].sort((a, b) => {
      const [x, y] = [sortValue(a, key), sortValue(b, key)]
      if (x === undefined || y === undefined) return (x === undefined) - (y === undefined)
      const order = key === 'value' ? x - y : collator.compare(x, y)
      return order * (rising ? 1 : -1)
    })
    body.append(...sorted)
  })
}
