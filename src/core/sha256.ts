/** SHA-256 of a text's UTF-8 bytes, for prints that two people read to each other. Source: FIPS 180-4. */

/** So many of the first primes; their cube and square roots give the constants. */
const ROUNDS = 64;

const PRIMES = Array.from({ length: 311 }, (_, index) => index + 2)
  .filter((number) => Array.from({ length: number - 2 }, (_, at) => at + 2).every((part) => number % part))
  .slice(0, ROUNDS);

/** The first 32 bits behind the point. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 4_294_967_296) | 0;

const CONSTANTS = PRIMES.map((prime) => fraction(prime ** (1 / 3)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    // Half of a pair has no bytes of its own.
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else {
      if (point < 0x10000) bytes.push(0xe0 | (point >> 12));
      else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63));
      bytes.push(0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    }
  }
  return bytes;
}

/** The bytes, a one, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const bits = bytes.length * 8;
  const length = [Math.floor(bits / 4_294_967_296), bits].flatMap((half) =>
    [24, 16, 8, 0].map((shift) => (half >>> shift) & 255),
  );
  return [...bytes, 0x80, ...Array.from({ length: zeros }, () => 0), ...length];
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(block: readonly number[]): readonly number[] {
  const words = Array.from({ length: 16 }, (_, index) =>
    [0, 1, 2, 3].reduce((word, at) => (word << 8) | (block[index * 4 + at] ?? 0), 0),
  );
  for (let at = 16; at < ROUNDS; at += 1) {
    const [early = 0, late = 0] = [words[at - 15], words[at - 2]];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words.push(((words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large) | 0);
  }
  return words;
}

function mixed(state: readonly number[], block: readonly number[]): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  schedule(block).forEach((word, round) => {
    const choice = (e & f) ^ (~e & g);
    const first =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (CONSTANTS[round] ?? 0) + word;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

/** 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  let state: readonly number[] = START;
  for (let at = 0; at < bytes.length; at += 64) state = mixed(state, bytes.slice(at, at + 64));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
