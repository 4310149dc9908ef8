// Part of search-ahead.js. Bytes of the index, and what they say. No DOM here.

const utf8 = new TextDecoder()

/** Undoes "deflate-raw" with what the browser has, or with our own code on old phones. */
export async function inflate(bytes) {
  try {
    // Not of a blob, which is asked for from another process and waits behind the drawing of the page.
    const { body } = new Response(bytes)
    return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer())
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
  /** Passes over some numbers. */
  skip(count) {
    const { bytes } = this
    let { at } = this
    for (; count > 0 && at < bytes.length; at++) if (bytes[at] < 128) count--
    this.at = at
  }
  text(length) { return utf8.decode(this.bytes.subarray(this.at, this.at += length)) }
}

/** How many letters a file is named by; the manifest begins with the name of its own rest. */
export const nameLength = 6

/** What stands in the manifest behind its name, each deflated: which file holds what, all else, the hot entries. Parts that have not come
    whole are missing. */
export function manifestParts(bytes) {
  const parts = []
  for (let at = nameLength; parts.length < 2;) {
    const head = new Reader(bytes, at)
    at = head.number() + head.at
    if (at > bytes.length) return parts
    parts.push(bytes.subarray(head.at, at))
    if (parts.length === 2) parts.push(bytes.subarray(at))
  }
  return parts
}

export const readJSON = async bytes => JSON.parse(utf8.decode(await inflate(bytes)))
