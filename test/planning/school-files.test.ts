/** Files that cannot be used are named, with what to do; odd values in good files are kept. */

import { startYear } from '../../src/planning/start-year';
import { carriedOut, desk, outcome, records, refusal, sampleText } from './desk';

const file = (name: string, text: string) => ({ files: [{ name, text }] });

const PLAN_HEADER =
  'id,kode,format,bidang,topik_id,sasaran,Juli,Agustus,September,Oktober,November,Desember,Januari,Februari,Maret,April,Mei,Juni';

describe('a file that cannot be used', () => {
  it.each([
    ['broken JSON', file('profile.json', '{"school": '), 'profile.json'],
    ['a list where a profile belongs', file('profile.json', '[1, 2]'), 'profile.json'],
    [
      'holidays that are no list',
      file('calendar-2026.json', '{"holidays": "17 Agustus"}'),
      'calendar-2026.json',
    ],
    ['people that are no entries', file('org.json', '{"personel": ["Bu Sari"]}'), 'org.json'],
    ['another JSON under the name', file('org-2026.json', '{"users": []}'), 'org-2026.json'],
    ['a picture called plan', file('plan.csv', '\u0089PNG\u0000\u0001'), 'plan.csv'],
    ['a plan that is one column of words', file('plan.csv', 'Rencana\nOrientasi'), 'plan.csv'],
  ])('is refused by name: %s', (_story, input, name) => {
    const { code, message, remedy } = refusal(startYear, input);
    expect([code, message.gaps?.file]).toEqual(['bad-input', name]);
    expect(remedy.text.id).not.toBe('');
  });

  it.each([
    ['a comma too many', '{\n"school": "A",\n"level": "SMP",,\n"days": 5\n}', '3'],
    ['an end that is missing', '{\n"school": "A",\n"level": "SMP"\n\n', '3'],
  ])('is refused with the line that cannot be read: %s', (_story, text, line) => {
    expect(refusal(startYear, file('profile.json', text)).message.gaps?.more).toBe(line);
  });

  it('is refused with the columns that it lacks', () => {
    const { message } = refusal(startYear, file('plan-x.csv', 'id,kode,Juli\nPLN-001,ORI,6'));
    expect(message.gaps).toMatchObject({ file: 'plan-x.csv', more: 'format, bidang, topik_id, Juli … Juni' });
  });

  it('is refused where there are two of a kind', () => {
    const files = ['plan-a.csv', 'plan-b.csv'].map((name) => ({
      name,
      text: sampleText('plan-2026-2027.csv'),
    }));
    expect(refusal(startYear, { files }).message.gaps).toMatchObject({
      file: 'plan-a.csv',
      more: 'plan-b.csv',
    });
  });

  it.each([
    [{ files: 'profile.json' }],
    [{ files: [{ name: 'profile.json' }] }],
    [['profile.json']],
    ['all'],
  ])('is refused where no files were handed over: %j', (input) => {
    expect(refusal(startYear, input).code).toBe('bad-input');
  });
});

describe('a file that can be used', () => {
  const started = (input: ReturnType<typeof file>) => carriedOut(desk(), outcome(startYear, input, desk()));

  it('of another name is left alone', () => {
    const { reply } = outcome(startYear, file('readme.json', 'no JSON'), desk());
    expect(reply).toMatchObject({ tabs: 25 });
  });

  it('keeps odd values as text', () => {
    const text = JSON.stringify({
      holidays: [{ date: '2026-02-31', kind: 'LN', id: 'Hari aneh' }],
      spans: [{ from: 'Senin', to: '2026-09-25', id: 'Ujian', effective: 'mungkin', lessonMinutes: 30 }],
    });
    const [holiday, span] = records(started(file('calendar.json', text)).tabs.calendar);
    expect([holiday?.from, span?.from, span?.effective, span?.lessonMinutes]).toEqual([
      '2026-02-31',
      'Senin',
      'mungkin',
      30,
    ]);
  });

  it('keeps all digits of a NIP that was written as a number', () => {
    const text =
      '{"personel": [{"kode": "G1", "nip": 198001012005012999, "catatan": "nip: 198001012005012999,"}]}';
    expect(records(started(file('org.json', text)).tabs.personnel)[0]).toMatchObject({
      nip: '198001012005012999',
      note: 'nip: 198001012005012999,',
    });
  });

  it('may be parted by semicolons and begin with a byte-order mark', () => {
    const text = `\ufeff${PLAN_HEADER.replace(/,/g, ';')}\nPLN-1;XYZ;keliling;sosial;=1+1;VII;6;enam;;;;;;;;;;`;
    const [item] = records(started(file('plan.csv', text)).tabs.annual);
    expect(item).toMatchObject({
      id: 'PLN-1',
      service: 'XYZ',
      format: 'keliling',
      topic: '=1+1',
      m1: 6,
      m2: 'enam',
      component: '',
    });
  });

  it('takes the usual lesson periods where the plan does not say them', () => {
    const months = ',1,0,0,0,0,0,0,0,0,0,0,0';
    const rows = [
      'A,INF,klasikal,sosial,t,VII',
      'B,KPR,individual,pribadi,t,VII',
      'C,HIM,kolaboratif,pribadi,t,VII',
    ];
    const text = [PLAN_HEADER, ...rows.map((row) => `${row}${months}`)].join('\n');
    // One for class sessions, two an activity, none for data compilation: domain reference 4.3.
    expect(records(started(file('plan.csv', text)).tabs.annual).map((row) => row.periods)).toEqual([1, 2, 0]);
  });
});
