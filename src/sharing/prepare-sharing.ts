/** The command "Prepare for sharing": only the template stays in the workbook, ready for its /copy link. */

import { textOf } from '../core/cell';
import { CLOSED_DAYS } from '../core/closed-months';
import { type Command, type Desk, isRefusal, type Outcome, type Refusal } from '../core/command';
import type { Edit } from '../core/edit';
import { type Json, property } from '../core/json';
import type { Line } from '../core/report';
import { FIRST_ROW, type TabTemplate } from '../core/template';
import { folded, type Locale, say, type Text } from '../core/text';
import { pack as packTab } from '../tabs/pack';
import { SCHEMA } from '../tabs/schema';
import { welcome } from '../tabs/welcome';
import { packOf } from './export-pack';
import { keepPack, keptPack } from './kept-pack';
import { PACK_PARTS, type Pack, packPrint } from './pack';

const TEXTS = {
  confirm: {
    id: 'Ini mengosongkan buku kerja: jurnal, kode konseli, temuan, jadwal, laporan, personel, dan profil sekolah dihapus; hanya templatnya yang tinggal.',
    en: 'This empties the workbook: journal, counselee codes, findings, schedule, reports, people and the school’s profile are removed; only its template stays.',
  },
  confirmRemedy: {
    id: 'Kerjakan di salinan (File > Buat salinan). Bila yakin, ketik KOSONGKAN. Jalan kembali hanya File > Riwayat versi.',
    en: 'Do it in a copy (File > Make a copy). If you are sure, type CLEAR. The only way back is File > Version history.',
  },
  others: {
    id: 'Tab Anda sendiri masih ada dan dapat memuat nama atau kode: {tabs}.',
    en: 'There are tabs of your own, which may hold names or codes: {tabs}.',
  },
  othersRemedy: {
    id: 'Pindahkan atau hapus dulu tab itu, lalu ulangi. Belum ada yang diubah.',
    en: 'Move or delete these tabs first, then try again. Nothing was changed.',
  },
  done: {
    id: 'Siap dibagikan: {tabs} tab dikosongkan; templat {name} {version} (sidik {print}) tinggal.\n1. Bagikan > Siapa saja yang memiliki link > Pelihat.\n2. Dalam alamat buku kerja ini, ganti semuanya mulai /edit dengan /copy, lalu kirim alamat itu.\n3. Penerima menekan Buat salinan, lalu memilih POAC > Siapkan tahun pelajaran...',
    en: 'Ready to be shared: {tabs} {tabs|tab|tabs} cleared; the template {name} {version} (fingerprint {print}) stays.\n1. Share > Anyone with the link > Viewer.\n2. In this workbook’s address replace everything from /edit on with /copy, and send that address.\n3. Who gets it presses Make a copy, and chooses POAC > Start the year...',
  },
  foreseen: {
    id: 'Hanya templat {name} {version} yang tinggal. Nama berkas ini tidak ikut berubah: periksa sendiri.',
    en: 'Only the template {name} {version} stays. The name of this file does not change: check it yourself.',
  },
  title: { id: 'Mulai di sini', en: 'Start here' },
  first: {
    id: '1. Tunggu sampai menu POAC muncul di atas; muat ulang halaman bila perlu.',
    en: '1. Wait until the menu POAC appears above; reload the page if it does not.',
  },
  second: {
    id: '2. Pilih POAC > Siapkan tahun pelajaran..., izinkan satu kali, dan jawab empat pertanyaan.',
    en: '2. Choose POAC > Start the year..., allow it once, and answer four questions.',
  },
  third: {
    id: '3. Semua tab dibuat untuk sekolah Anda, dengan templat {name} {version} (sidik {print}).',
    en: '3. All tabs are made for your school, with the template {name} {version} (fingerprint {print}).',
  },
} as const satisfies Readonly<Record<string, Text>>;

const CONFIRMATIONS: readonly string[] = ['kosongkan', 'clear'];

const refuse = (text: Text, remedy: Text, tabs = ''): Refusal => ({
  code: 'refused',
  message: { text, gaps: { tabs } },
  remedy: { text: remedy },
});

const gapsOf = (pack: Pack) => ({
  name: pack.meta.id,
  version: pack.meta.version,
  print: packPrint(pack),
});

const linesOf = (pack: Pack, locale: Locale): readonly Line[] => [
  { style: 'title', cells: [TEXTS.title[locale]] },
  ...[TEXTS.first, TEXTS.second, TEXTS.third].map(
    (text): Line => ({ style: 'text', cells: [say(text, locale, gapsOf(pack))] }),
  ),
];

function welcomeEdits(desk: Desk, pack: Pack): readonly Edit[] {
  const lines = linesOf(pack, desk.language);
  const standing = (desk.tabs[welcome.id]?.grid ?? []).slice(1).map((row) => textOf(row[0]));
  const stands = lines.every(({ cells }, at) => standing[at] === String(cells[0]));
  if (stands && !desk.unfinished.includes(welcome.id)) return [];
  return [{ do: 'draw-report', template: welcome, report: { widths: [640], charts: [], lines } }];
}

/** Until a part has gone, the tabs say what is in the template; from then on only its kept copy does. */
function templateOf(desk: Desk, input: Json): Pack | Refusal {
  const kept = keptPack(desk);
  const isWhole = PACK_PARTS.every(({ template }) => desk.tabs[template.id] !== undefined);
  if (kept && !isWhole) return kept;
  return packOf(desk, {
    id: property(input, 'id') ?? kept?.meta.id ?? 'templat-bk',
    version: property(input, 'version') ?? kept?.meta.version ?? '1.0.0',
    author: property(input, 'author') ?? '',
  });
}

const isPart = ({ id }: TabTemplate): boolean => PACK_PARTS.some(({ template }) => template.id === id);

/** The template's own tabs last of all. */
const leaving = (desk: Desk): readonly TabTemplate[] => {
  const ours = SCHEMA.filter(({ id }) => desk.tabs[id] && id !== packTab.id && id !== welcome.id);
  return [...ours.filter((one) => !isPart(one)), ...ours.filter(isPart)];
};

function think(desk: Desk, input: Json): Outcome | Refusal {
  const tabs = leaving(desk);
  const others = desk.otherTitles ?? [];
  // A run that was broken off had asked before it began; where nothing leaves, nothing is promised.
  if (others.length > 0 && tabs.length > 0 && !desk.resumes)
    return refuse(TEXTS.others, TEXTS.othersRemedy, others.join(', '));
  const pack = templateOf(desk, input);
  if (isRefusal(pack)) return pack;
  const gaps = { ...gapsOf(pack), tabs: tabs.length };
  const rows = tabs.flatMap(({ id }) => {
    const count = Math.max(0, (desk.tabs[id]?.grid.length ?? 0) - FIRST_ROW + 1);
    return count > 0 ? [[id, count] as const] : [];
  });
  return {
    edits: [
      ...keepPack(desk, pack),
      ...welcomeEdits(desk, pack),
      ...tabs.map((template) => ({ do: 'delete-tab', template }) as const),
      ...(desk.closedDays ? [{ do: 'forget', fact: CLOSED_DAYS } as const] : []),
      ...(desk.version > 0 ? [{ do: 'forget', fact: 'version' } as const] : []),
    ],
    notice: { text: TEXTS.done, gaps },
    foreseen: { text: TEXTS.foreseen, gaps },
    reply: {
      cleared: Object.fromEntries(rows),
      id: gaps.name,
      version: gaps.version,
      fingerprint: gaps.print,
    },
  };
}

/** Input `{confirm, id, version, author}`; `confirm` is the word that the person typed. */
export const prepareSharing: Command = {
  reads: [],
  optional: SCHEMA,
  listsOthers: () => true,
  accept: (input) => {
    const word = property(input, 'confirm');
    const isSure = typeof word === 'string' && CONFIRMATIONS.includes(folded(word));
    return isSure ? (desk) => think(desk, input) : refuse(TEXTS.confirm, TEXTS.confirmRemedy);
  },
};
