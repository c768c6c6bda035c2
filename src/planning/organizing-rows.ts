/** The organizing tabs' rows from the school's file, defects and all: the checks find them, nobody hides them. */

import type { Grid } from '../core/cell';
import { isObject, type Json, type JsonObject, property } from '../core/json';
import type { TabTemplate } from '../core/template';
import type { Locale } from '../core/text';
import { type Given, labelOf, toRow } from '../core/write';
import { MONTHS } from '../frameworks/month-names';
import { administration } from '../tabs/administration';
import { aids } from '../tabs/aids';
import { ceilings } from '../tabs/ceilings';
import { classes } from '../tabs/classes';
import { funds } from '../tabs/funds';
import { personnel } from '../tabs/personnel';
import { rooms } from '../tabs/rooms';
import { schedule } from '../tabs/schedule';
import type { PlanExtras } from './plan-rows';
import { wordsOf } from './profile-rows';

interface Source {
  readonly template: TabTemplate;
  /** The list in the file. */
  readonly list: string;
  /** Our column keys by the file's keys; our own keys are read too. */
  readonly words: Readonly<Record<string, string>>;
}

/** Source: README of the field's files, and its example; further keys after domain reference 3.1 to 3.6. */
// biome-ignore format: a table, one tab an entry.
const SOURCES: readonly Source[] = [
  { template: classes, list: 'kelas', words: { kelas: 'class', tingkat: 'grade', siswa: 'pupils', L: 'boys', P: 'girls', guru_bk: 'counsellor', ko_pengampu: 'coCounsellor', wali_kelas: 'homeroom', guru_wali: 'mentor', hari_bk: 'weekday', jam_ke: 'period', catatan: 'note' } },
  { template: personnel, list: 'personel', words: { kode: 'code', nama: 'name', peran: 'role', wajib: 'required', status_pegawai: 'employment', kualifikasi: 'qualification', kelas_asuhan: 'classes', rombel_lain: 'otherSchools', tugas_tambahan: 'extraDuty', jam_tersedia: 'available', instansi: 'agency', kontak: 'contact', surat: 'letter', sk_no: 'decree', sk_tgl: 'decreeDate', sk_sd: 'validUntil', uraian_tugas: 'duties', aktif: 'active', catatan: 'note' } },
  { template: rooms, list: 'ruang', words: { kode: 'code', nama: 'name', fungsi: 'use', kapasitas: 'capacity', luas: 'area', privat: 'private', meubelair: 'furniture', kondisi: 'condition', jam_tersedia: 'available', bersama: 'shared', pj: 'owner', layanan: 'services', surat_izin: 'letter', transportasi: 'transport', izin_ortu: 'permission', alasan: 'reason' } },
  { template: aids, list: 'alat', words: { kode: 'code', nama: 'name', jenis: 'kind', jumlah_baik: 'count', kondisi: 'condition', tgl_siap: 'ready', lokasi: 'location', pemilik: 'owner', dipinjam: 'lendable', hak: 'licence', catatan: 'note' } },
  { template: administration, list: 'administrasi', words: { kode: 'code', nama: 'name', jenis: 'kind', layanan: 'service', versi: 'version', tgl_dibutuhkan: 'needed', tgl_siap: 'ready', berlaku_sd: 'validUntil', pj: 'owner', pelaksana: 'performer', berwenang: 'authorised', lokasi: 'location', kerahasiaan: 'confidentiality', masa_simpan: 'retention', surat: 'letter', persetujuan: 'consent', catatan: 'note' } },
  { template: funds, list: 'dana', words: { program: 'plan', uraian: 'text', vol: 'volume', satuan: 'unit', harga: 'price', jumlah: 'amount', sumber: 'source', tahun: 'year', bulan: 'month', realisasi: 'spent', tgl: 'date', bukti: 'receipt', catatan: 'note' } },
  { template: ceilings, list: 'pagu', words: { sumber: 'source', tahun: 'year', pagu: 'amount' } },
  { template: schedule, list: 'jadwal', words: { tgl: 'date', mulai: 'start', selesai: 'end', program: 'plan', pelaksana: 'person', tempat: 'place', kelas: 'class', sasaran: 'target', alat: 'aids', pihak: 'parties', rpl: 'servicePlan', persetujuan: 'consent', surat: 'letter', catatan: 'note' } },
];

const listIn = (file: JsonObject, list: string): readonly Json[] => {
  const found = property(file, list);
  return Array.isArray(found) ? found : [];
};

const objectsIn = (file: JsonObject, list: string): readonly JsonObject[] =>
  listIn(file, list).filter(isObject);

/** Holds at least one thing that has a column. */
const isReadable = (entry: JsonObject, source: Source): boolean =>
  Object.keys(givenIn(entry, source)).length > 0;

/** Where entries stand that hold nothing we know, `dana 3`: list and number in it. */
export const unreadEntries = (file: JsonObject): readonly string[] =>
  SOURCES.flatMap((source) =>
    objectsIn(file, source.list).flatMap((entry, index) =>
      isReadable(entry, source) ? [] : [`${source.list} ${index + 1}`],
    ),
  );

function givenIn(entry: JsonObject, { words, template }: Source): Given {
  const own = template.columns.map(({ key }) => [key, wordsOf(property(entry, key))] as const);
  const theirs = Object.entries(words).map(([word, key]) => [key, wordsOf(property(entry, word))] as const);
  return Object.fromEntries([...own, ...theirs].filter(([, value]) => value !== ''));
}

const wordOf = (value: Given[string]): string => (value === undefined ? '' : String(value));

interface Care {
  readonly pupils: number;
  readonly groups: number;
}

/** Class groups and pupils of each counsellor, from the list of classes. */
function careIn(file: JsonObject): ReadonlyMap<string, Care> {
  const found = new Map<string, Care>();
  for (const group of objectsIn(file, 'kelas')) {
    const counsellor = wordsOf(property(group, 'guru_bk')) || wordsOf(property(group, 'counsellor'));
    const pupils = Number(wordsOf(property(group, 'siswa')) || wordsOf(property(group, 'pupils')));
    const before = found.get(counsellor) ?? { pupils: 0, groups: 0 };
    if (counsellor === '') continue;
    found.set(counsellor, {
      pupils: before.pupils + (Number.isFinite(pupils) ? pupils : 0),
      groups: before.groups + 1,
    });
  }
  return found;
}

/** Rows in template order of every organizing tab, the classes and the schedule, by template id. */
export function organizingRows(file: JsonObject, locale: Locale): Readonly<Record<string, Grid>> {
  const care = careIn(file);
  const completed = (template: TabTemplate, given: Given): Given => {
    if (template.id === personnel.id) return { ...given, ...care.get(String(given.code)) };
    return template.id === funds.id
      ? { ...given, month: labelOf(MONTHS, wordOf(given.month), locale) }
      : given;
  };
  return Object.fromEntries(
    SOURCES.map((source) => [
      source.template.id,
      objectsIn(file, source.list)
        .filter((entry) => isReadable(entry, source))
        .map((entry) => toRow(source.template, completed(source.template, givenIn(entry, source)), locale)),
    ]),
  );
}

/** What the file says of plan items: the aids that they need, and which of them need funds. */
export function planExtras(file: JsonObject): PlanExtras {
  const aidsOf = new Map<string, string[]>();
  for (const need of objectsIn(file, 'butuh_alat')) {
    const plan = wordsOf(property(need, 'ref'));
    aidsOf.set(plan, [...(aidsOf.get(plan) ?? []), wordsOf(property(need, 'alat'))]);
  }
  return { aids: aidsOf, needsFunds: new Set(listIn(file, 'perlu_biaya').map(wordsOf)) };
}
