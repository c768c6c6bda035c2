/** What people write and how it is read: times of presence, class names, numbers that were stored as numbers. */

import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { amountText, dayText } from '../../src/organizing/wording';
import { readAvailability } from '../../src/planning/availability';
import { allClassesMeant, classBook, classesMeant, looksLikeClass } from '../../src/planning/class-book';
import { personnel } from '../../src/tabs/personnel';
import { day, deskWith, tabWith } from './pictures';
import { cellsFound } from './stories';

describe('hours in which somebody is there', () => {
  it.each([
    ['Sen-Jum 07:15-15:30', [{ days: [0, 1, 2, 3, 4], from: 435, to: 930 }]],
    ['Senin s.d. Kamis 07.15 s.d. 15.30', [{ days: [0, 1, 2, 3], from: 435, to: 930 }]],
    [
      'Sen, Rab 07:15-12:00; Jum',
      [
        { days: [0, 2], from: 435, to: 720 },
        { days: [4], from: 0, to: 1440 },
      ],
    ],
    ['Mon and Wed 8:00-9:00', [{ days: [0, 2], from: 480, to: 540 }]],
    ["Jum'at", [{ days: [4], from: 0, to: 1440 }]],
    ['07:00-10:00', [{ days: [0, 1, 2, 3, 4, 5, 6], from: 420, to: 600 }]],
    ['Sab-Sen', [{ days: [0, 5, 6], from: 0, to: 1440 }]],
  ])('reads %s', (words, times) => {
    expect(readAvailability(words)).toEqual(times);
  });

  it.each([
    'janji',
    '',
    'Sen-Jum pagi',
    'Sen 15:00-07:00',
    'setiap hari',
    'Sen-Jum 07:15',
    'a-b',
    '25:00-26:00',
  ])('does not guess at "%s"', (words) => {
    expect(readAvailability(words)).toBeUndefined();
  });
});

describe('class names', () => {
  const group = (name: string, grade?: number) => ({ class: name, grade, pupils: 30 });
  const book = classBook(
    ['VII-A', 'VII-B', '8A', 'X-3', 'XI TKJ 2', 'XII'].map((name) => ({
      ...group(name),
      boys: undefined,
      girls: undefined,
      counsellor: undefined,
      coCounsellor: undefined,
      homeroom: undefined,
      mentor: undefined,
      weekday: undefined,
      period: undefined,
      note: undefined,
    })),
  );

  it.each([
    ['VII-A', ['VII-A']],
    ['vii-a ', ['VII-A']],
    ['VII', ['VII-A', 'VII-B']],
    ['7', ['VII-A', 'VII-B']],
    ['Kelas VIII', ['8A']],
    ['X', ['X-3']],
    ['11', ['XI TKJ 2']],
    ['XII', ['XII']],
    ['12', ['XII']],
    ['semua kelas', ['VII-A', 'VII-B', '8A', 'X-3', 'XI TKJ 2', 'XII']],
    ['VII-C', undefined],
    ['IX', undefined],
    ['guru', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('reads %s', (word, names) => {
    expect(classesMeant(book, word)).toEqual(names);
  });

  it('names each class once', () => {
    expect(allClassesMeant(book, ['VII', 'VII-A', 'X', 'nobody'])).toEqual(['VII-A', 'VII-B', 'X-3']);
  });

  it('tells a class that is not there from other words', () => {
    expect(['VII-Z', '9C', 'IX', 'orang tua', 'Ibu', 'IPA 1'].filter(looksLikeClass)).toEqual([
      'VII-Z',
      '9C',
    ]);
  });
});

describe('a number where text belongs', () => {
  it('is told of in NIP and NUPTK: the last digits are lost already', () => {
    const row = personnel.columns.map(({ key }) =>
      key === 'code' ? 'G1' : key === 'nip' ? 1.98001012005013e17 : key === 'nuptk' ? 1234567890123456 : '',
    );
    const desk = deskWith({ personnel: tabWith(personnel, [row]) });
    expect(cellsFound(ORGANIZING_CHECKS, 'ORG-P12', desk)).toEqual(['personnel!C3', 'personnel!D3']);
  });
});

describe('the words of a message', () => {
  it('name the month', () => {
    expect(dayText(day('2026-08-03'))).toEqual({ id: '3 Agustus 2026', en: '3 August 2026' });
  });

  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [6600000, '6.600.000', '6,600,000'],
    [1234.5, '1.234,5', '1,234.5'],
    [-1500, '-1.500', '-1,500'],
  ])('group %d by thousands', (amount, id, en) => {
    expect(amountText(amount)).toEqual({ id, en });
  });
});
