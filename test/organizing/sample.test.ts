/** The sample school: each planted defect is found at its cell, in both languages, and nothing is made up. */

import { JOURNAL_CHECKS } from '../../src/actuating/journal-checks';
import { sayIt } from '../../src/core/text';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { schoolOf } from '../../src/organizing/school';
import { standingFindings } from '../../src/organizing/standing';
import { deskWith } from './pictures';
import { SAMPLE_ORG, sampleTabs } from './sample';

const CHECKS = [...ORGANIZING_CHECKS, ...JOURNAL_CHECKS];

/** Where each defect stands in the school's files, counted by hand: row = place in its list + 2. */
const PLANTED = [
  'ORG-A01 administration A23', // ADV in the plan, no procedure
  'ORG-A01 administration A23', // ATK
  'ORG-A02 schedule L9', // J07 of 9 October without RPL; J03 is individual counselling
  'ORG-A03 administration F18', // INS-MINAT is a draft, PLN-030 in November
  'ORG-A04 administration K19', // INS-IQ by G3, nobody is authorised
  'ORG-A05 schedule M9', // J07, a home visit on 9 October without the guardian's consent
  'ORG-A06 administration I22', // SK-BK was valid until 30 June 2026
  'ORG-A07 administration A23', // no daftar hadir, buku tamu, LAPELPROG and more
  'ORG-A08 administration M19', // INS-IQ in the shared folder
  'ORG-A09 administration J18', // INS-MINAT has nobody in charge
  'ORG-A10 annual AF14', // PKO: FRM-LAIJAPEN does not exist yet
  'ORG-A10 annual AF22', // PNP: nor is there one for laijapang
  'ORG-A10 annual AF24', // KPR: both
  'ORG-A10 annual AF25', // BKP: laijapen
  'ORG-A10 annual AF27', // KKP: both
  'ORG-A10 annual AF28', // KSL: both
  'ORG-A10 annual AF29', // MED: both
  'ORG-A10 annual AF30', // ADV: both
  'ORG-A10 annual AF5', // INF: laijapen
  'ORG-D01 funds B6', // line 4 without a plan item
  'ORG-D02 funds G8', // BOSP 2026: 6,600,000 of 6,000,000; line 6 passes it
  'ORG-D03 annual AG4', // PLN-002 needs funds, no line
  'ORG-D04 funds L4', // line 2: 1,950,000 spent of 1,800,000
  'ORG-D05 funds L3', // BOSP 2026: 3,910,000 of 6,600,000 is 59%, nine months are 75%
  'ORG-D05 funds L7', // Komite 2026: nothing spent
  'ORG-D06 funds G7', // line 5: 2,000,000 is not 1 x 2,500,000
  'ORG-D07 funds N5', // line 3: spent without a receipt
  'ORG-D08 funds J7', // line 5: April is 2027, the fiscal year 2026
  'ORG-D09 funds K7', // line 5: the career day of April is only proposed
  'ORG-F01 annual I33', // R-DATA
  'ORG-F01 annual I35', // OBJ-2
  'ORG-F01 schedule G9', // OBJ-2
  'ORG-F02 schedule G4', // J02 in R-BKP while J01 is on
  'ORG-F03 schedule G10', // 5 people in the guest room for 4
  'ORG-F03 schedule G3', // 10 people in the group room for 8
  'ORG-F04 annual I24', // counselling by G3 in an open corner
  'ORG-F04 annual I37', // referrals in the guest room
  'ORG-F05 annual I12', // PLN-010 in April, the hall is renovated until 30 April
  'ORG-F07 rooms C11', // no data room
  'ORG-F08 rooms M10', // OBJ-1 in February: no letter, transport or permission
  'ORG-K01 schedule B6', // J04 on Independence Day
  'ORG-K02 schedule B7', // J05 in the mid-semester assessment
  'ORG-K06 schedule D8', // J06 ends before it starts
  'ORG-M01 annual J14', // A-LKP
  'ORG-M03 aids E6', // broken cards, needed in November
  'ORG-M04 aids F5', // film ready in September, needed in August
  'ORG-M05 aids J5', // the film's licence
  'ORG-M06 aids A4', // nobody uses the laptop
  'ORG-P01 personnel B8', // the vice principal for pupils has no name
  'ORG-P02 classes F14', // VIII-F without a counsellor
  'ORG-P04 personnel J4', // G1: six classes of 30 pupils, reference 150-160
  'ORG-P04 personnel J5', // G2: the same; G3 has 150
  'ORG-P06 schedule F9', // G9
  'ORG-P07 schedule F5', // G2 in J01 and J03
  'ORG-P09 personnel A4', // G1: 590 periods of 36 effective weeks, 16.4 a week of 24
  'ORG-P09 personnel A5', // G2: 510, 14.2 a week
  'ORG-P09 personnel A6', // G3: the same
  'ORG-P10 personnel R6', // G3 without a decree
  'ORG-P11 annual H24', // G3, S1 Psikologi, in PLN-022
  'ORG-P11 annual H27', // and in PLN-025
  'ORG-P11 schedule F4', // and in J02
  'ORG-P12 personnel C9', // TU1: 16 digits
  'ORG-P13 schedule K9', // J07, a home visit without homeroom teacher and parents
  'ORG-P14 personnel O11', // the psychologist: no agency, contact or letter
  'ORG-P15 personnel A10', // the superintendent has no part in any activity
  'ORG-P15 personnel A11', // nor has the psychologist
  'ORG-X01 schedule E10', // PLN-099
  'ORG-X02 schedule A10', // J07 twice
  'ORG-X05 annual L25', // PLN-023: J01 is the only day of six in August
  'ORG-X05 annual L6', // PLN-004: J04 of six in August
  'ORG-X05 annual M14', // PLN-012: J05 of twelve in September
  'ORG-X05 annual N16', // PLN-014: J06 of twelve in October
  'ORG-X06 annual Z2', // individual counselling alone is 25.8% of the volume, reference 12-15
];

const foundIn = (language: 'id' | 'en') =>
  standingFindings(CHECKS, schoolOf(deskWith(sampleTabs(language), { language })));

describe.each(['id', 'en'] as const)('the sample school in a workbook in %s', (language) => {
  const found = foundIn(language);

  it('has every planted defect found at its cell, and nothing else', () => {
    expect(found.map(({ check, tab, cell }) => `${check} ${tab} ${cell}`).sort()).toEqual(PLANTED);
  });

  it('has every check raised that its file asks for', () => {
    const raised = new Set(found.map(({ check }) => check));
    expect(SAMPLE_ORG.expected_some.length).toBeGreaterThan(16);
    expect(SAMPLE_ORG.expected_some.filter((id) => !raised.has(id))).toEqual([]);
  });

  it('leaves no gap of a message open', () => {
    const said = found.flatMap(({ message }) => [sayIt(message, 'id'), sayIt(message, 'en')]);
    expect(said.filter((words) => /[{}]|undefined|null|NaN/.test(words))).toEqual([]);
  });
});
