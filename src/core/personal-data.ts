/** Words that look as if they named a person: a hint for whoever wrote them, never a proof. */

/** Identity numbers of pupils (NISN, 10 digits) and residents (NIK, 16 digits). */
const NUMBER = /(?<!\d)(\d{10}|\d{16})(?!\d)/;

/** Text that holds a number like a pupil's or a resident's. */
export const holdsIdentityNumber = (words: string): boolean => NUMBER.test(words);

/** A word that announces a name, and the word behind it. */
const ANNOUNCED =
  /(?<!\p{L})(?:bernama|nama|ananda|an\.|sdr\.?|siswa|siswi|murid|pak|bu|bapak|ibu|named|pupil|student|mrs?\.?|ms\.?)\s+(\p{L}+)/giu;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && word !== 'Kelas';

export const looksPersonal = (words: string): boolean =>
  NUMBER.test(words) || [...words.matchAll(ANNOUNCED)].some(([, word = '']) => isCapital(word));
