// RFC 1951, for browsers without DecompressionStream("deflate-raw"). Loaded only there.

const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Canonical Huffman codes: how many of each length, and the symbols in order. */
function codes(lengths) {
  const counts = new Uint16Array(16)
  for (const length of lengths) counts[length]++
  counts[0] = 0
  const offsets = new Uint16Array(16)
  for (let i = 1; i < 16; i++) offsets[i] = offsets[i - 1] + counts[i - 1]
  const symbols = new Uint16Array(lengths.length)
  lengths.forEach((length, symbol) => { if (length) symbols[offsets[length]++] = symbol })
  return { counts, symbols }
}

/** The inflated bytes; throws on damaged input. */
export function inflateRaw(input) {
  let at = 0
  let held = 0
  let bits = 0
  let out = new Uint8Array(input.length * 4 + 64)
  let end = 0
  const read = count => {
    while (bits < count) {
      if (at >= input.length) throw new Error('deflate: ends early')
      held |= input[at++] << bits
      bits += 8
    }
    const value = held & (1 << count) - 1
    held >>>= count
    bits -= count
    return value
  }
  const symbol = ({ counts, symbols }) => {
    let code = 0
    let first = 0
    let index = 0
    for (let length = 1; length < 16; length++) {
      code |= read(1)
      if (code - counts[length] < first) return symbols[index + code - first]
      index += counts[length]
      first = (first + counts[length]) << 1
      code <<= 1
    }
    throw new Error('deflate: no such code')
  }
  const put = byte => {
    if (end === out.length) {
      const larger = new Uint8Array(end * 2)
      larger.set(out)
      out = larger
    }
    out[end++] = byte
  }
  for (let last = 0; !last;) {
    last = read(1)
    const kind = read(2)
    if (kind === 0) {
      held = bits = 0
      const length = input[at] | input[at + 1] << 8
      at += 4
      for (let i = 0; i < length; i++) put(input[at++])
      continue
    }
    if (kind === 3) throw new Error('deflate: no such block')
    const [literals, distances] = kind === 1 ? fixedCodes() : dynamicCodes(read, symbol)
    for (let value; (value = symbol(literals)) !== 256;) {
      if (value < 256) {
        put(value)
        continue
      }
      const length = lengthBase[value - 257] + read(lengthBits[value - 257])
      const code = symbol(distances)
      const distance = distanceBase[code] + read(code < 2 ? 0 : (code >> 1) - 1)
      if (distance > end) throw new Error('deflate: points before the start')
      for (let i = 0; i < length; i++) put(out[end - distance])
    }
  }
  return out.slice(0, end)
}

const fixedCodes = () => [
  codes(Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)), codes(Array(30).fill(5)),
]

function dynamicCodes(read, symbol) {
  const literals = read(5) + 257
  const distances = read(5) + 1
  const orders = Array(19).fill(0)
  for (let i = 0, count = read(4) + 4; i < count; i++) orders[lengthOrder[i]] = read(3)
  const table = codes(orders)
  const lengths = []
  while (lengths.length < literals + distances) {
    const value = symbol(table)
    if (value < 16) lengths.push(value)
    else if (value === 16) lengths.push(...Array(read(2) + 3).fill(lengths.at(-1)))
    else lengths.push(...Array(value === 17 ? read(3) + 3 : read(7) + 11).fill(0))
  }
  return [codes(lengths.slice(0, literals)), codes(lengths.slice(literals))]
}
