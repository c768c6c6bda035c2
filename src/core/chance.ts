/** Chance as data: the shell hands over a seed, and the same seed always gives the same draws. */

/** Draws that are thrown away first, until the seed has reached every bit. */
const WARM_UP = 16;

/** So many draws are all equally likely; above them the last numbers would come too rarely. */
const ALL = 4_294_967_296;

/**
 * Whole numbers from 0 to `below - 1`, each as likely as the others.
 * Source of the mixing: sfc32 of the PractRand test suite (public domain).
 *
 * @param seed 32 hexadecimal digits, dashes allowed: a UUID.
 */
export function drawFrom(seed: string): (below: number) => number {
  const digits = seed.replace(/-/g, '');
  let [a = 0, b = 0, c = 0, counter = 1] = [0, 8, 16, 24].map((at) =>
    Number.parseInt(digits.slice(at, at + 8), 16),
  );
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let count = 0; count < WARM_UP; count += 1) next();
  return (below) => {
    const fair = ALL - (ALL % below);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % below;
  };
}
