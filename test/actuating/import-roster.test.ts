/** Lists come in as they are copied: people, classes, rooms and budget lines, from cells or from a file's text. */

import { importRoster } from '../../src/actuating/import-roster';
import { classes } from '../../src/tabs/classes';
import { funds } from '../../src/tabs/funds';
import { personnel } from '../../src/tabs/personnel';
import { rooms } from '../../src/tabs/rooms';
import { carriedOut, desk, outcome, records, refusal, tab } from '../planning/desk';

const blank = desk({
  tabs: {
    personnel: tab(personnel, []),
    classes: tab(classes, []),
    rooms: tab(rooms, []),
    funds: tab(funds, []),
  },
});

const LISTS = [
  [
    'personnel',
    'Nama Lengkap\tNIP\tJabatan\nBudi Contoh\t197001011995121001\tGuru BK\nRina Contoh\t\tWali kelas',
    { name: 'Budi Contoh', nip: '197001011995121001' },
    { name: 'Rina Contoh' },
  ],
  ['classes', 'Kelas;Jumlah siswa\n7-1;30\n08;28', { class: '7-1', pupils: 30 }, { class: '08', pupils: 28 }],
  [
    'rooms',
    'Name,Capacity\n"Group room, large",12\nLibrary,40',
    { name: 'Group room, large' },
    { name: 'Library' },
  ],
  [
    'funds',
    'Uraian\tVolume\tHarga satuan\nCetak angket\t100\t1500\nKonsumsi\t30\t20000',
    { text: 'Cetak angket', volume: 100, price: 1500 },
    { text: 'Konsumsi', volume: 30, price: 20000 },
  ],
] as const;

describe.each(LISTS)('a list of %s', (into, text, first, second) => {
  const asked = { into, text };
  const came = outcome(importRoster, asked, blank);

  it('comes in whole, codes as text and numbers as numbers', () => {
    expect(came.reply).toMatchObject({ read: 2, added: 2, kept: 0 });
    expect(records(carriedOut(blank, came).tabs[into])).toMatchObject([first, second]);
  });

  it('changes nothing when it is pasted again', () => {
    const again = outcome(importRoster, asked, carriedOut(blank, came));
    expect(again.edits).toEqual([]);
    expect(again.reply).toMatchObject({ read: 2, added: 0, kept: 2 });
  });
});

it('says of every row what became of it', () => {
  const text = 'Nama\tPeran\nBudi Contoh\tGuru BK\n\tWali kelas\nBudi Contoh\tGuru BK';
  const { reply } = outcome(importRoster, { into: 'personnel', text }, blank);
  const { read, added, kept, skipped } = reply as Readonly<Record<string, unknown>>;
  expect({ read, added, kept, skipped }).toEqual({ read: 3, added: 1, kept: 0, skipped: 2 });
});

it('takes the column that the person names', () => {
  const text = 'A1\tB1\nR1\tRuang tamu';
  const came = outcome(importRoster, { into: 'rooms', text, map: { code: 'A1', name: 'B1' } }, blank);
  expect(records(carriedOut(blank, came).tabs.rooms)).toMatchObject([{ code: 'R1', name: 'Ruang tamu' }]);
});

it.each([
  [{ text: 'Nama\tPeran\nA\tB' }],
  [{ into: 'journal', text: 'Nama\tPeran\nA\tB' }],
  [{ into: 'personnel', text: 'hanya kalimat' }],
  [{ into: 'personnel', text: 7 }],
  [{ into: 'personnel' }],
])('refuses %j with a word on what to do', (asked) => {
  const { code, remedy } = refusal(importRoster, asked, blank);
  expect(code).toBe('bad-input');
  expect(remedy.text.id).not.toBe('');
});
