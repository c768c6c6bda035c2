/** Our own words in the words of a framework: ASCA schools say school counselor and student. */

import type { Text } from '../core/text';

/** Source: domain reference 0.1 (7). Longer words first. */
const ASCA: {
  readonly id: readonly (readonly [RegExp, string])[];
  readonly en: readonly (readonly [RegExp, string])[];
} = {
  id: [
    [/Guru BK \(Konselor\)/g, 'Konselor sekolah'],
    [/[Gg]uru BK/g, 'konselor sekolah'],
    [/Bimbingan dan Konseling/g, 'Konseling Sekolah'],
    [/BIMBINGAN DAN KONSELING/g, 'KONSELING SEKOLAH'],
    [/peserta didik|murid/g, 'siswa'],
    [/Peserta didik|Murid/g, 'Siswa'],
    [/\bNIP\b/g, 'Nomor pegawai'],
    [/\bper JP\b/g, 'per jam pelajaran'],
  ],
  en: [
    [/[Gg]uidance and [Cc]ounselling/g, 'school counseling'],
    [/GUIDANCE AND COUNSELLING/g, 'SCHOOL COUNSELING'],
    [/(?<!chool )[Cc]ounsellor/g, 'school counselor'],
    [/Counsellor/g, 'Counselor'],
    [/counsellor/g, 'counselor'],
    [/Counselling/g, 'Counseling'],
    [/counselling/g, 'counseling'],
    [/COUNSELLING/g, 'COUNSELING'],
    [/pupil/g, 'student'],
    [/Pupil/g, 'Student'],
    [/Programme/g, 'Program'],
    [/programme/g, 'program'],
    [/PROGRAMME/g, 'PROGRAM'],
    [/\bNIP\b/g, 'staff number'],
  ],
};

const replaced = (words: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), words);

/** Never for words that people wrote. */
export const worded = (text: Text, framework: string): Text =>
  framework === 'asca' ? { id: replaced(text.id, ASCA.id), en: replaced(text.en, ASCA.en) } : text;
