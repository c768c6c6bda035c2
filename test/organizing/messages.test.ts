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
