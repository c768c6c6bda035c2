/** Parts of a zip file by name, as text: the browser itself inflates them. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Bytes of a part when it is inflated; a larger one is no log of a school. */
const MOST_BYTES = 120_000_000;

interface Part {
  readonly method: number;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('no zip');
}

function partsIn(bytes: ArrayBuffer): ReadonlyMap<string, Part> {
  const view = new DataView(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && view.getUint32(at, true) === ENTRY; index += 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const header = view.getUint32(at + 42, true);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const words = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + (name ?? 0)));
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    parts.set(words, { method: view.getUint16(at + 10, true), start, packed, size });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** @returns '' for a part that there is not. @throws for what is no zip, or cannot be inflated. */
export function unzip(bytes: ArrayBuffer): (name: string) => Promise<string> {
  const parts = partsIn(bytes);
  return async (name) => {
    const part = parts.get(name);
    if (!part) return '';
    if (part.size > MOST_BYTES || ![0, 8].includes(part.method)) throw new Error('cannot be inflated');
    const packed = new Blob([bytes.slice(part.start, part.start + part.packed)]);
    if (part.method === 0) return packed.text();
    return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  };
}
