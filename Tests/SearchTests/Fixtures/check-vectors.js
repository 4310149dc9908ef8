// Runs the shared vectors in a browser: gives what does not agree, as text.

/** `text` is what search-rank.js and search-spelling.js export, `vectors` the parsed analysis.json. */
export function disagreements(text, vectors) {
  const found = []
  const expect = (what, got, wanted) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) found.push(`${what}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`)
  }
  for (const { language, text: source, words, keys } of vectors.analysis) {
    const list = text.words(source.normalize('NFC'), language)
    expect(source, list.map(word => [word.form, word.key, word.follows]), words)
    expect(source, text.specialKeys(list).map(one => one.key).sort(), keys)
  }
  for (const [from, to] of vectors.tones) expect(from, text.placeTone(from), to)
  for (const [from, to] of vectors.folds) expect(from, text.fold(from), to)
  for (const [from, to] of vectors.typing) expect(from, text.decodeTyping(from), to)
  return found
}
