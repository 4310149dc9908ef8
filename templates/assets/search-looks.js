// Part of search.js. What looks like another character, and what is seen as nothing: the same as in Sources/Vietnamese. No DOM here.

import { isPlain, lower, runsOf, see } from './search-ahead.js'

const hidden = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}`
const dropped = new RegExp(`[${hidden}]`, 'gu')
const runs = runsOf(`\\p{L}\\p{N}\\p{M}${hidden}`, 'gu')

// What looks like another character: the table of Sources/Vietnamese/LookAlike.swift. Of the same length, so that places stay.
const looks = new Map()
for (const [seen, list] of Object.entries({
  Đ: 'ÐƉ', đ: 'ðɖ', A: 'АΑ', B: 'ВΒ', C: 'СϹ', D: 'Ꭰ', E: 'ЕΕ', G: 'Ԍ', H: 'НΗ', I: 'ІΙӀ', J: 'ЈͿ', K: 'КΚ', L: 'Ꮮ',
  M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ', Q: 'Ԛ', S: 'Ѕ', T: 'ТΤ', V: 'Ѵ', W: 'Ԝ', X: 'ХΧ', Y: 'УΥҮ', Z: 'Ζ', a: 'аαɑ',
  c: 'сϲ', d: 'ԁ', e: 'е', g: 'ɡ', h: 'һ', i: 'іι', j: 'јϳ', k: 'кκ', o: 'оο', p: 'рρ', q: 'ԛ', s: 'ѕ', u: 'υ',
  Ư: 'Ƣ', ư: 'ƣ', Ă: 'Ǎ', ă: 'ǎ', Â: 'Ȃ', â: 'ȃ',
  v: 'ѵν', w: 'ԝ', x: 'хχ', y: 'уү', 3: 'З', '/': '⁄∕⧸', '.': '․﹒',
  ':': '∶꞉﹕', ',': '﹐', ';': '﹔', '#': '﹟', '&': '﹠', '%': '﹪',
  '(': '﹙', ')': '﹚', '*': '﹡', '+': '﹢',
})) for (const one of list) looks.set(one, seen)
const odd = new RegExp(`[${[...looks.keys()].join('').replace(/[\u0370-\u052f]/g, '')}\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u2800\\u3000\\u3164\\uffa0\\u02d7\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff01-\\uff5e]`, 'gu')
const grouped = /(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g
const long = /[Ⅰ-ⅿﬀ-ﬆ\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]/gu
const foreign = /[\u0370-\u052f]/g
const look = one => looks.get(one) ?? (one >= '\uff01' && one <= '\uff5e' ? String.fromCharCode(one.charCodeAt() - 0xfee0)
  : /[\p{Z}\u2800\u3164\uffa0]/u.test(one) ? ' ' : '-')
const seen = text => text.replace(grouped, '$1.').replace(odd, look)

/** A word as it looks. One with a letter that no Latin one looks like is Russian or Greek, and stays. */
function seenWord(word) {
  word = word.replace(dropped, '').replace(long, one => one.normalize('NFKC'))
  return word.match(foreign)?.every(one => looks.has(one)) ? word.replace(foreign, one => looks.get(one)) : word
}

/** NFC, lower case, as it looks, without invisible characters. */
export function normal(text) {
  const written = text.normalize('NFC')
  return lower(isPlain(written) ? written : seen(written).replace(runs, seenWord))
}

see({ runs, text: seen, word: seenWord })
