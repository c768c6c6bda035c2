/** The text of a file that a person chose, whatever their spreadsheet program wrote it in. */

const decode = (bytes: ArrayBuffer, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function startsWith(bytes: ArrayBuffer, ...start: readonly number[]): boolean {
  const first = new Uint8Array(bytes.slice(0, start.length));
  return first.length === start.length && start.every((byte, index) => first[index] === byte);
}

/** By its byte order mark; else UTF-8; else the code page of Windows, in which older Excels write CSV. */
export function textIn(bytes: ArrayBuffer): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

export const isZip = (bytes: ArrayBuffer): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** A zip (`PK`) or an old Office file: a spreadsheet, whatever it is called. */
export const isSpreadsheet = (bytes: ArrayBuffer): boolean =>
  isZip(bytes) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
