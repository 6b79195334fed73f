/* Text squeezed, and let out again, by the browser's own deflate (RFC 1951). */

type Squeezing = CompressionStream | DecompressionStream;

export async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
}

/**
 * @param mostBytes of more nothing is let out: a text may be a thousand times as long as what it was squeezed to
 * @throws when there are more, or when it is no squeezed text
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<string> {
  const whole = await through(new DecompressionStream('deflate-raw'), bytes, mostBytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}

async function through(
  stream: Squeezing,
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
  // What is wrong with it, is told to who reads.
  for (const writing of [writer.write(bytes), writer.close()]) writing.catch(() => undefined);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > mostBytes) {
      reader.cancel().catch(() => undefined);
      throw new RangeError('more than it may be');
    }
    parts.push(part.value);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
