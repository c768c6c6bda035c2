/** What findings say: who, when, what stands there, in the words of each language. */

import { sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { deskWith, pictureOf } from './pictures';
import { run } from './stories';

describe('a message', () => {
  const saidBy = (check: string, picture: string): readonly string[] =>
    run(ORGANIZING_CHECKS, check, deskWith(pictureOf(picture).tabs)).flatMap(({ message }) => [
      sayIt(message, 'id'),
      sayIt(message, 'en'),
    ]);

  it('names the person, the day, the time that both rows claim, and both rows', () => {
    expect(
      saidBy(
        'ORG-P07',
        `personnel
         | code | name |
         | G1   | Sari |

         schedule
         | id  | date       | start | end   | person |
         | J09 | 2026-08-03 | 13:45 | 15:05 | G1     |
         | J02 | 2026-08-03 | 14:30 | 15:30 | G1     |`,
      ),
    ).toEqual([
      'Sari bentrok 3 Agustus 2026 14:30-15:05: J09 dan J02.',
      'Sari is double-booked on 3 August 2026 14:30-15:05: J09 and J02.',
    ]);
  });

  it('writes amounts as each language does', () => {
    expect(
      saidBy(
        'ORG-D06',
        `funds
         | no | volume | price   | amount  |
         | 5  | 1.5    | 2500000 | 2000000 |`,
      ),
    ).toEqual(['Perhitungan baris 5 salah (2.000.000 bukan 1,5 x 2.500.000).', 'Line 5 is miscalculated.']);
  });

  it('says what stands in the cell, so that another mistake is another finding', () => {
    expect(
      saidBy(
        'ORG-K06',
        `schedule
         | id  | date       | start | end   |
         | J06 | 2026-10-05 | 10:15 | 09:35 |`,
      ),
    ).toEqual(['Waktu tidak sah pada D3, J06: 10:15-09:35.', 'Invalid time in D3, J06: 10:15-09:35.']);
  });

  it('says what a cell holds that cannot be read, and what belongs there', () => {
    const told = (picture: string) =>
      run(ORGANIZING_CHECKS, 'ORG-X09', deskWith(pictureOf(picture).tabs)).map(({ message, fix }) => [
        sayIt(message, 'id'),
        fix.id,
        sayIt(message, 'en'),
        fix.en,
      ]);
    expect(told('annual\n| id | m1 |\n| PLN-001 | enam |')).toEqual([
      [
        'Jul pada K3, PLN-001 tidak dapat dibaca (enam).',
        'Isi dengan bilangan bulat, 0 atau lebih.',
        'Jul in K3, PLN-001 cannot be read (enam).',
        'Enter a whole number, 0 or more.',
      ],
    ]);
    expect(told('rooms\n| code | private |\n| R-1 | x |').map(([, id, , en]) => [id, en])).toEqual([
      ['Pilih salah satu: Ya, Tidak.', 'Pick one of these: Yes, No.'],
    ]);
    expect(told('calendar\n| from | kind |\n| 2026-08-17 | x |').map(([, id]) => id)).toEqual([
      expect.stringContaining('Pilih salah satu: Libur'),
    ]);
    expect(told('profile\n| setting | value |\n| schoolDays | 7 |').map(([id, fix]) => [id, fix])).toEqual([
      ['Hari sekolah seminggu pada C3 tidak dapat dibaca (7).', 'Isi dengan: 5 atau 6.'],
    ]);
  });

  it('names the room behind a placeholder that is not private', () => {
    const picture = `personnel
      | code |
      | G1   |
      | G3   |

      rooms
      | code     | name             | private |
      | R-KON-G1 | Ruang konseling  | Ya      |
      | R-KON-G3 | Sudut ruang guru | Tidak   |

      annual
      | id      | service | format     | person | place |
      | PLN-022 | KPR     | individual | G1; G3 | R-KON |`;
    expect(saidBy('ORG-F04', picture)[0]).toBe(
      'Konseling perorangan (PLN-022) memerlukan ruang privat; R-KON-G3 Sudut ruang guru tidak privat.',
    );
  });

  it('names the month in which an aid is needed where nothing is dated yet', () => {
    const aid = (dated: string): string => `aids
      | code  | name | ready      |
      | A-FLM | Film | 2026-09-15 |

      annual
      | id      | aids  | m2 |
      | PLN-017 | A-FLM | 1  |
      ${dated}`;
    expect(saidBy('ORG-M04', aid(''))).toEqual([
      'Film belum siap sebelum Agustus 2026 (PLN-017).',
      'Film is not ready before August 2026 (PLN-017).',
    ]);
    expect(
      saidBy('ORG-M04', aid('\n\n schedule\n| id | plan | date |\n| J1 | PLN-017 | 2026-08-12 |'))[0],
    ).toBe('Film belum siap sebelum 12 Agustus 2026 (J1).');
  });

  it('keeps what somebody pasted into a code cell short', () => {
    const long = 'x'.repeat(500);
    const [said = ''] = saidBy(
      'ORG-P06',
      `schedule
       | id | person |
       | J1 | ${long} |`,
    );
    expect(said.length).toBeLessThan(120);
  });
});
