// Suggestions under the search box of every page: titles that fit what has been typed. Loaded when the box is first used; without it the form
// works as it is.

const input = document.querySelector('form.search-box input[name="q"]')
const delay = 200
const most = 6
let tools
let turn = 0
let timer = 0
let chosen = -1

const load = () => {
  // What that one imports, asked for at the same time.
  import('./search-ahead.js').catch(() => {})
  return tools ??= import('./search.js').catch(() => { tools = undefined })
}

if (input) {
  const list = document.createElement('ul')
  list.id = '_search-suggestions'
  list.className = 'search-suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', document.documentElement.lang.startsWith('en') ? 'Suggestions' : 'Gợi ý')
  list.hidden = true
  input.after(list)
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false'], ['autocomplete', 'off']]) {
    input.setAttribute(name, value)
  }

  const close = () => {
    turn++
    chosen = -1
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  const suggest = async () => {
    const mine = ++turn
    const query = input.value
    if (query.trim().length < 2) return close()
    const loaded = await load()
    if (!loaded) return
    try {
      const found = await loaded.find(query, { complete: true })
      const cards = await loaded.index.cards([...found.hits.slice(0, most)])
      if (mine !== turn || document.activeElement !== input) return
      list.replaceChildren(...cards.map((card, at) => {
        const option = loaded.make('li', { role: 'option', id: `_suggestion-${at}`, 'aria-selected': 'false' },
          loaded.make('a', { href: loaded.siteURL(card.url), tabindex: '-1' }, card.number ? `${card.number} – ${card.title}` : card.title))
        option.addEventListener('mousedown', event => event.preventDefault())
        return option
      }))
      chosen = -1
      list.hidden = !cards.length
      input.setAttribute('aria-expanded', String(cards.length > 0))
      input.removeAttribute('aria-activedescendant')
    } catch {
      close()
    }
  }

  const choose = at => {
    const options = [...list.children]
    chosen = (at + options.length + 1) % (options.length + 1)
    if (chosen === options.length) chosen = -1
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)))
    if (chosen < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', options[chosen].id)
  }

  load()
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(suggest, delay)
  })
  input.addEventListener('keydown', event => {
    if (list.hidden) return
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? list.children.length - 1 : chosen - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen >= 0) list.children[chosen].querySelector('a').click()
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  input.form.addEventListener('submit', close)
  // What was typed before this was here.
  if (input.value) suggest()
}
