// Words that are written with i or y at their end. Loaded only where texts may write one in the other way. No DOM here.

import { WORD } from './search-ahead.js'

/** Puts in place of `sĩ` or `sỹ` what texts have, where these have it alone, or beside its neighbours: `stands(key)` tells. */
export async function takeOther({ index }, word, stands) {
  const [from, to] = word.key.endsWith('i') ? ['iìíỉĩị', 'yỳýỷỹỵ'] : ['yỳýỷỹỵ', 'iìíỉĩị']
  const other = text => text.slice(0, -1) + to[from.indexOf(text.at(-1))]
  const key = other(word.key)
  const entry = await index.entry(WORD, key)
  if (entry && (!word.entry || await stands(key))) Object.assign(word, { key, form: other(word.form), entry })
}
