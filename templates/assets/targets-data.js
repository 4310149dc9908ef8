// The data of the targets for the explorer and for answers: a table of contents with what each can be filtered by, rows in blocks,
// and where words stand. Written by Sources/Portal/Data/Explorer.swift. Of the DOM it knows where the data are.

const fold = (text) => text.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '')

/** The words of a text as the index has them: `1.520` is `1520`. */
export const tokens = (text) => fold(text)
  .replace(/(^|[^\p{L}\p{N}])(\d+)((?:\.\d{3})+)(?!\d)/gu, (all, before, first, rest) => before + first + rest.replaceAll('.', ''))
  .match(/[\p{L}\p{N}]+/gu) ?? []

/** The targets of a site, read from a folder. */
export class Targets {
  constructor(folder) {
    this.folder = folder
    this.files = new Map()
  }

  /** A file, inflated and read, fetched once; a failed one can be asked for again. */
  load(name, version) {
    if (!this.files.has(name)) {
      const file = this.fetchFile(name, version)
      this.files.set(name, file)
      file.catch(() => this.files.delete(name))
    }
    return this.files.get(name)
  }

  async fetchFile(name, version) {
    const url = new URL(`${name}.bin${version ? `?v=${version}` : ''}`, this.folder)
    const response = await fetch(url, version ? {} : { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${response.status} ${url}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    let text
    try {
      // Not of a blob, which is asked for from another process and waits behind the drawing of the page.
      text = await new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('deflate-raw'))).text()
    } catch {
      text = new TextDecoder().decode((await import('./search-inflate.js')).inflateRaw(bytes))
    }
    return JSON.parse(text)
  }

  /** Reads the table of contents: for each target its document, deadline, unit and marks. */
  open() {
    return this.opened ??= this.load('muc-luc').then((raw) => this.take(raw)).catch((error) => { this.opened = undefined; throw error })
  }

  take(raw) {
    this.facets = {}
    for (const [name, label, ...options] of raw.facets) {
      this.facets[name] = { label, values: options.filter((_, at) => at % 2 === 0), labels: options.filter((_, at) => at % 2 === 1) }
    }
    const column = (text) => Uint16Array.from(text, (sign) => sign.codePointAt(0) - 0x41)
    Object.assign(this, {
      version: raw.version, index: raw.index, words: raw.words, documents: raw.documents, blocks: [], blockOf: [], starts: [],
      deadlines: column(raw.deadlines), units: column(raw.units), marks: column(raw.marks),
      standings: column(raw.standings),
    })
    this.documentOf = new Uint32Array(this.marks.length)
    let at = 0
    raw.documents.forEach(([count], document) => {
      this.starts.push(at)
      this.documentOf.fill(document, at, at + count)
      at += count
    })
    for (let number = 0, document = 0; number < raw.blocks.length; number += 2) {
      this.blocks.push({ first: document, version: raw.blocks[number + 1] })
      for (let count = raw.blocks[number]; count > 0; count--) this.blockOf[document++] = number / 2
    }
    this.years = [0, ...this.facets.deadline.values.map(Number)]
    return this
  }

  /** A target with its document, as a block has it. */
  async row(place) {
    const document = this.documentOf[place]
    const number = this.blockOf[document]
    const block = await this.block(number)
    const held = block[document - this.blocks[number].first]
    return { held, record: held[6][place - this.starts[document]], place, document }
  }

  block(number) { return this.load(String(number), this.blocks[number].version) }

  values() { return this.load('gia-tri', this.version) }

  /** Calls `found` with the place of each target that has a word, or a word with that beginning; a place may come twice. */
  async places(word, isBeginning, found) {
    let shard = 0
    while (shard + 1 < this.index.length && this.index[shard + 1] <= word) shard++
    const wanted = [shard]
    if (isBeginning) while (wanted.length < 4 && this.index[shard + 1]?.startsWith(word)) wanted.push(++shard)
    for (const words of await Promise.all(wanted.map((number) => this.load(`tu-${number}`, this.version)))) {
      const names = isBeginning ? Object.keys(words).filter((name) => name.startsWith(word)) : Object.hasOwn(words, word) ? [word] : []
      for (const name of names) {
        let place = 0
        for (const step of words[name]) found(place += step)
      }
    }
  }
}

/** The targets of the page with the filter. For a filter in the address their table of contents is asked for before the filter is there: on a slow
    line each wait counts. */
const place = globalThis.document?.querySelector('[data-explorer]')?.dataset.explorer
export const pageTargets = place && new Targets(new URL(place, location))
if (pageTargets && location.search.length > 1) pageTargets.open().catch(() => {})
