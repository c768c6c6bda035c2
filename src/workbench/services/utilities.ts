/** Utilities and Session: dates, ids, digests, base64; locale and time zone. */

import { createHash } from 'node:crypto';
import { NotEmulated, Refusal } from '../book/refusals';
import { nameOfMember } from './enums';
import { formatDate, parseDate } from './java-date';
import type { Self } from './runtime';

type Byte = GoogleAppsScript.Byte;

/** Java's bytes are signed. */
const signed = (data: Uint8Array): Byte[] => [...data].map((byte) => (byte > 127 ? byte - 256 : byte));

function bytesOf(data: unknown, charset?: unknown): Buffer {
  if (Array.isArray(data)) return Buffer.from(data.map((byte) => Number(byte) & 255));
  const name = charset === undefined ? 'UTF_8' : nameOfMember(charset);
  if (name === 'US_ASCII') return Buffer.from(String(data), 'ascii');
  return Buffer.from(String(data), 'utf8');
}

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function hexDigits(random: () => number, count: number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
}

export const utilities = {
  formatDate(this: Self, date: unknown, timeZone: string, pattern: string) {
    return formatDate(Number(date), timeZone, pattern); // §1.7
  },
  parseDate(this: Self, text: string, timeZone: string, pattern: string) {
    return this.runtime.realm.date(parseDate(text, timeZone, pattern)); // unverified
  },
  getUuid(this: Self) {
    const { random } = this.runtime;
    const variant = '89ab'[Math.floor(random() * 4)] ?? '8';
    const [first, second, third, fourth, last] = [8, 4, 3, 3, 12].map((count) => hexDigits(random, count));
    return `${first}-${second}-4${third}-${variant}${fourth}-${last}`; // unverified: version 4
  },
  computeDigest(this: Self, algorithm: unknown, value: unknown, charset?: unknown) {
    const name = HASHES[nameOfMember(algorithm)];
    if (name === undefined) throw new NotEmulated(`Utilities.computeDigest with ${nameOfMember(algorithm)}`);
    return signed(createHash(name).update(bytesOf(value, charset)).digest()); // unverified
  },
  base64Encode(this: Self, data: unknown, charset?: unknown) {
    return bytesOf(data, charset).toString('base64'); // unverified
  },
  base64EncodeWebSafe(this: Self, data: unknown, charset?: unknown) {
    return bytesOf(data, charset).toString('base64').replaceAll('+', '-').replaceAll('/', '_'); // unverified
  },
  base64Decode(this: Self, text: string) {
    return signed(Buffer.from(text, 'base64')); // unverified
  },
  sleep(this: Self, milliseconds: number) {
    if (milliseconds > 300_000) throw new Refusal('Invalid argument: milliseconds');
    this.runtime.meter.wait(milliseconds); // unverified
  },
} satisfies Partial<{ [Key in keyof GoogleAppsScript.Utilities.Utilities]: unknown }>;

/** Asking who the person is needs a scope that the manifest does not have (§1.4). */
const whoIsThere = (name: string) =>
  function (this: Self): GoogleAppsScript.Base.User {
    throw new NotEmulated(`Session.${name}`);
  };

export const session = {
  getActiveUserLocale(this: Self) {
    return this.runtime.world.user; // §1.1
  },
  getScriptTimeZone(this: Self) {
    return this.runtime.scriptTimeZone; // §1.7
  },
  getActiveUser: whoIsThere('getActiveUser'),
  getEffectiveUser: whoIsThere('getEffectiveUser'),
} satisfies Partial<GoogleAppsScript.Base.Session>;
