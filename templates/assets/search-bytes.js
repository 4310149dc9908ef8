// Part of search-ahead.js. Bytes of the index, and what they say. No DOM here.

const utf8 = new TextDecoder()

/** Undoes "deflate-raw" with what the browser has, or with our own code on old phones. */
export async function inflate(bytes) {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch {
    return (await import('./search-inflate.js')).inflateRaw(bytes)
  }
}

/** A reader of varints over a block. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes
    this.at = at
  }
  byte() { return this.bytes[this.at++] }
  number() {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (!(byte & 128)) return value
    }
  }
  text(length) { return utf8.decode(this.bytes.subarray(this.at, this.at += length)) }
}

/** How many letters a file is named by; the manifest begins with the name of its own rest. */
export const nameLength = 6

/** What stands in the manifest behind its name: JSON, then the hot entries, both deflated. Nothing as long as the JSON is not whole. */
export function manifestParts(bytes) {
  const head = new Reader(bytes, nameLength)
  const end = head.number() + head.at
  return end <= bytes.length ? { json: bytes.subarray(head.at, end), hot: bytes.subarray(end) } : undefined
}

export const readJSON = async bytes => JSON.parse(utf8.decode(await inflate(bytes)))
