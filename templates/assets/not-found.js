// The page not found offers to search for the words of its address.

function look() {
  const form = document.querySelector('[data-from-address]')
  // A page of a list, or a file beside a document, that is no longer there: on hosts that lead nobody on, this does.
  const gone = /^(.*\/)(?:trang\/\d+\/?|index\.json|index\.md|akn\.xml)$/.exec(location.pathname)
  if (gone) return location.replace(location.origin + gone[1])
  let path = location.pathname
  try { path = decodeURIComponent(path) } catch { /* kept as it is */ }
  const query = path.replace(/\.html?$/, '').split('/').pop() || path.split('/').filter(Boolean).pop() || ''
  const text = query.replace(/[-_+]+/g, ' ').trim()
  if (!text || text === '404') return
  form.elements.q.value = text
  const link = document.getElementById('tim-dia-chi')
  link.href = `${form.action}?q=${encodeURIComponent(text)}`
  link.querySelector('strong').textContent = text
  link.hidden = false
}

look()
