/** The .xlsx file as an archive of XML parts, read within limits: a small file may hide gigabytes. */

import { posix } from 'node:path';
import JsZip from 'jszip';
import { UnreadableFile } from './unreadable';
import { type Element, readXml } from './xml';

/** Ten times the year of a big school. */
const MOST_BYTES = 80_000_000;
const MOST_PARTS = 5000;

export interface Relation {
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly kind: string;
  readonly id: string;
  /** A path in the archive, or an address outside. */
  readonly target: string;
}

type Each = Parameters<typeof readXml>[1];

export interface Archive {
  readonly paths: readonly string[];
  /** @throws UnreadableFile for a part that is broken or too big; undefined where there is none. */
  xml(path: string, each?: Each): Promise<Element | undefined>;
  /** What a part points at; `''` for the whole file. */
  relations(path: string): Promise<readonly Relation[]>;
}

/** The bytes of one part, counted as they come out: what the archive says of itself may be a lie. */
function inflate(file: JsZip.JSZipObject, room: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = file.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= room) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      reject(new UnreadableFile('tooBig', { limit: `${MOST_BYTES / 1_000_000} MB` }));
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', () => reject(new UnreadableFile('broken', { part: file.name })));
  });
}

const decoded = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

const OLD_FORMAT = Buffer.from('d0cf11e0', 'hex');

async function unzip(bytes: Uint8Array): Promise<JsZip> {
  if (OLD_FORMAT.equals(bytes.subarray(0, OLD_FORMAT.length))) throw new UnreadableFile('locked');
  try {
    return await JsZip.loadAsync(bytes);
  } catch (error) {
    throw new UnreadableFile(/encrypt/i.test(String(error)) ? 'locked' : 'notZip');
  }
}

function relationsIn(root: Element | undefined, folder: string): readonly Relation[] {
  return (root?.children ?? []).map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const inside = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    const kind = Type.slice(Type.lastIndexOf('/') + 1);
    return { kind, id: Id, target: TargetMode === 'External' ? Target : inside };
  });
}

/** @throws UnreadableFile for what is no archive. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await unzip(bytes);
  const paths = Object.keys(zip.files);
  if (paths.length > MOST_PARTS) throw new UnreadableFile('tooBig', { limit: `${MOST_PARTS} parts` });
  let room = MOST_BYTES;

  async function xml(path: string, each?: Each): Promise<Element | undefined> {
    const file = zip.file(path);
    if (file === null) return undefined;
    const content = await inflate(file, room);
    room -= content.length;
    try {
      return readXml(decoded(content), each);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile('broken', { part: path });
    }
  }

  return {
    paths,
    xml,
    relations: async (path) => {
      const { dir, base } = posix.parse(path);
      return relationsIn(await xml(posix.join(dir, '_rels', `${base}.rels`)), dir);
    },
  };
}
