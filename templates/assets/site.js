// Aids for readers. The pages are whole without this file: everything it works on is hidden until it runs.
// A script of the old kind, deferred: browsers ask for it once the style sheet is there, so that the text stands sooner on a slow line.
'use strict'

// Such a script shares its names with others: in a block they are its own.
{
  const root = document.documentElement
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const own = /* words: copied, copyAnchor, copyFailed, inForce, expired, notYetInForce, readingAids, smaller, normalSize, larger, contrast, print, share, copyLink */ {}
  // A layout of a portal's own may have words of its own.
  const words = { ...own[root.lang] ?? own.vi, ...document.getElementById('_tu-ngu')?.dataset }

  const toast = document.getElementById('_thong-bao') ?? document.createElement('div')
  if (!toast.id) {
    toast.id = '_thong-bao'
    toast.className = 'toast'
    toast.setAttribute('role', 'status')
    toast.setAttribute('aria-live', 'polite')
    document.body.append(toast)
  }

  const remember = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key)
      else localStorage.setItem(key, value)
    } catch { /* forbidden: the choice lasts for this page */ }
  }

  const say = (text) => {
    toast.textContent = text
    toast.classList.add('shown')
    clearTimeout(say.timer)
    say.timer = setTimeout(() => { toast.classList.remove('shown'); toast.textContent = '' }, 2500)
  }

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      say(words.copied)
    } catch {
      const area = document.createElement('textarea')
      area.value = text
      area.className = 'vh'
      document.body.append(area)
      area.select()
      const done = document.execCommand('copy')
      area.remove()
      say(done ? words.copied : words.copyFailed)
    }
  }

  // A button that only works with this file, and so is not in the page.
  const makeButton = (text, attributes) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = text
    for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value)
    return button
  }

  // Size of type: steps 0 (normal, not kept) to 4.
  function readingAids() {
    let group = document.querySelector('.reading')
    const place = group ?? document.querySelector('[data-aids]')
    if (!place) return
    if (!group) {
      group = document.createElement('div')
      group.className = 'reading'
      group.setAttribute('role', 'group')
      group.setAttribute('aria-label', words.readingAids)
      const hotline = place.querySelector('.hotline')
      if (hotline) hotline.after(group)
      else place.prepend(group)
    }
    // A header of a portal's own may have them.
    if (!group.querySelector('button')) {
      const [smaller, normal, larger, dark] = group.dataset.words?.split('|') ?? [words.smaller, words.normalSize, words.larger, words.contrast]
      const size = (text, step, label) => makeButton(text, { 'data-size': step, 'aria-label': label, title: label })
      group.append(size('A−', -1, smaller), size('A', 0, normal), size('A+', 1, larger), makeButton(dark, { 'data-contrast': '' }))
    }
    group.hidden = false
    const contrast = group.querySelector('[data-contrast]')
    const isDark = () => root.dataset.contrast
      ? root.dataset.contrast === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    const show = () => contrast.setAttribute('aria-pressed', String(isDark()))
    show()
    group.addEventListener('click', (event) => {
      const button = event.target.closest('button')
      if (!button) return
      if (button === contrast) {
        root.dataset.contrast = isDark() ? 'light' : 'dark'
        remember('contrast', root.dataset.contrast)
        return show()
      }
      const change = Number(button.dataset.size)
      const now = Number(root.dataset.size ?? 0)
      const next = change === 0 ? 0 : Math.min(4, Math.max(0, now + change))
      if (next) root.dataset.size = next
      else delete root.dataset.size
      remember('size', next ? String(next) : null)
    })
  }

  function pageTitle() {
    return document.querySelector('meta[property="og:title"]')?.content ?? document.title
  }

  function shareRow() {
    for (const row of all('.share')) {
      // A page of a portal's own may have its buttons.
      if (row.querySelector('button')) continue
      const [printing, sharing, copying] = row.dataset.words?.split('|') ?? [words.print, words.share, words.copyLink]
      const button = (text, name) => makeButton(text, { class: 'button', [`data-${name}`]: '', hidden: '' })
      const mail = row.querySelector('a[href^="mailto:?"]')
      // The page has its title once; the letter gets it here.
      if (mail) mail.href = mail.href.replace(/subject=[^&]*/, `subject=${encodeURIComponent(pageTitle())}`)
      row.insertBefore(button(printing, 'print'), mail)
      row.append(button(sharing, 'share'), button(copying, 'copy'))
    }
    for (const button of all('[data-print]')) {
      button.hidden = false
      button.addEventListener('click', () => print())
    }
    for (const button of all('[data-copy]')) {
      button.hidden = false
      // What it copies: the citation before it, else the address of the page.
      const text = button.closest('section')?.querySelector('.citation')?.textContent.trim()
      button.addEventListener('click', () => copy(button.dataset.copy || text || document.querySelector('link[rel="canonical"]').href))
    }
    if (!navigator.share) return
    for (const button of all('[data-share]')) {
      button.hidden = false
      button.addEventListener('click', () => {
        navigator.share({ title: pageTitle(), url: location.href }).catch(() => {})
      })
    }
  }

  // A link sign behind every heading, paragraph, item and row that has an anchor. Targets inside a sentence have none: it
  // would stand in the way of reading, and the table of targets links to them.
  function anchors() {
    for (const target of all('.prose [id]')) {
      if (!/^(H[1-6]|P|LI|TR)$/.test(target.tagName)) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'anchor'
      button.textContent = '#'
      button.setAttribute('aria-label', words.copyAnchor)
      button.title = words.copyAnchor
      button.addEventListener('click', () => {
        const url = new URL(location.href)
        url.hash = target.id
        history.replaceState(null, '', url)
        copy(url.href)
      })
      const host = target.tagName === 'TR' ? target.cells[0] : target
      const nested = host && all(':scope > ul, :scope > ol, :scope > p', host)[0]
      if (nested?.tagName === 'P') nested.append('\u00a0', button)
      else if (nested) nested.before('\u00a0', button)
      else host?.append('\u00a0', button)
    }
    // A touch on a passage shows its sign.
    for (const prose of all('.prose')) {
      prose.addEventListener('click', (event) => {
        const host = event.target.closest('.prose [id]:has(.anchor)')
        for (const other of all('.touched', prose)) other.classList.remove('touched')
        host?.querySelector('.anchor').parentNode.classList.add('touched')
      })
    }
  }

  // Filters stand open where there is room for them beside the list.
  function filters() {
    const wide = matchMedia('(min-width: 64rem)')
    for (const box of all('.filter-box')) box.open = wide.matches
  }

  // The outline marks the section that is being read; on narrow screens it is folded.
  function outline() {
    const box = document.querySelector('.outline')
    if (!box) return
    const details = box.querySelector('details')
    const wide = matchMedia('(min-width: 64rem)')
    const fold = () => { if (details) details.open = wide.matches }
    fold()
    wide.addEventListener('change', fold)
    // Folded, it stands over the text: what was chosen is to be seen.
    box.addEventListener('click', (event) => { if (event.target.closest('a') && !wide.matches) details.open = false })
    const pairs = all('a[href^="#"]', box)
      .map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))])
      .filter(([, target]) => target)
    let waiting = false
    let current = null
    const mark = () => {
      waiting = false
      let found = null
      for (const [link, target] of pairs) {
        if (target.getBoundingClientRect().top <= 120) found = link
      }
      if (found === current) return
      current?.removeAttribute('aria-current')
      found?.setAttribute('aria-current', 'true')
      current = found
      if (found && wide.matches) {
        const top = found.offsetTop - details.clientHeight / 2
        details.scrollTo({ top })
      }
    }
    addEventListener('scroll', () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(mark)
    }, { passive: true })
    mark()
  }

  /** Notices that are over. */
  function notices() {
    const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
    for (const notice of all('[data-until]')) if (notice.dataset.until < today) notice.hidden = true
  }

  // Validity by the reader's own day in Việt Nam: a page built earlier may have been overtaken.
  function validity() {
    const today = new Date(Date.now() + 7 * 3600e3).toISOString().slice(0, 10)
    for (const badge of all('[data-validity]')) {
      const { effective, expired } = badge.dataset
      let code = badge.dataset.validity
      if (expired && expired <= today) code = 'het-hieu-luc'
      else if (effective && effective > today) code = 'chua-co-hieu-luc'
      else if (code === 'chua-co-hieu-luc' && effective) code = 'con-hieu-luc'
      if (code === badge.dataset.validity) continue
      badge.className = `validity validity-${code}`
      badge.dataset.validity = code
      // The note says as of which day the page itself spoke.
      const note = badge.nextElementSibling
      if (note?.classList.contains('note')) note.remove()
      badge.textContent = { 'het-hieu-luc': words.expired, 'chua-co-hieu-luc': words.notYet ?? words.notYetInForce }[code] ?? words.inForce
    }
  }

  // What only some pages have, or nobody asks for before it is used.
  function others() {
    if (document.querySelector('table.targets th[data-sort]')) import('./table-sort.js')
    if (document.querySelector('[data-from-address]')) import('./not-found.js')
    const search = document.querySelector('form.search-box input[name="q"]')
    if (search && document.activeElement === search) import('./search-box.js')
    else search?.addEventListener('focus', () => import('./search-box.js'), { once: true })
  }

  // Parts of the page itself had plain names before, which headings could take: old addresses still lead there.
  function oldNames() {
    const part = document.getElementById(`_${decodeURIComponent(location.hash.slice(1))}`)
    if (part && !document.querySelector(':target')) part.scrollIntoView()
  }

  for (const work of [oldNames, readingAids, shareRow, filters, outline, anchors, validity, notices, others]) {
    try { work() } catch (error) { console.error(error) }
  }
}
