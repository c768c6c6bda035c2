/** Words by which people say in free cells what a check has to know; lower case. */

/** A class session that took another lesson's period. Source: `checks.json`, ORG-K04. */
export const EXCHANGED: readonly string[] = [
  'tukar jam',
  'bertukar jam',
  'jam tukar',
  'jam pengganti',
  'exchanged',
];

/** Words for what cannot be used now. Source: domain reference 3.3. */
export const BROKEN: readonly string[] = [
  'rusak',
  'perbaikan',
  'diperbaiki',
  'broken',
  'damaged',
  'repair',
  'in repair',
  'under repair',
];

/** Kinds of aids that are used by licence; else the first word of the name. Source: `checks.json`, ORG-M05. */
export const LICENSED = /^(?:film|video|tes|aplikasi|perangkat lunak|test|app|application|software|movie)\b/;

/** Rooms that keep people out; light damage keeps nobody out. Source: `checks.json`, ORG-F05. */
export const UNUSABLE =
  /^(?:sedang |dalam |masih |under |being |in )?(?:rusak(?! ringan)|renovasi|direnovasi|perbaikan|diperbaiki|broken|damaged|renovat|repair)/;

/** Up to which day that lasts. */
export const UNTIL = /(?:\bs\.?\s?d\b\.?|\bs\/d\b|\bsampai(?: dengan)?\b|\bhingga\b|\buntil\b)\s*(.*)$/;

/** Places that a group goes to see. Source: domain reference 3.2. */
export const VISITED = /\b(?:objek|kunjungan|visit)/;

/** A family's home, which asks for other papers than a place of learning. */
export const HOME = /\b(?:rumah|home)\b/;

/** Documents that serve one occasion, and that nobody renews. Source: domain reference 3.4, kinds. */
export const FOR_ONE_OCCASION =
  /^(?:surat|undangan|panggilan|persetujuan|letter|invitation|summons|consent)\b/;

/** Places of documents that many can open, unless a word of denial stands with it. Source: `checks.json`, ORG-A08. */
export const SHARED = /\b(?:bersama|dibagikan|publik|shared|public)\b/;
export const NOT = /\b(?:tidak|bukan|tanpa|not|non|never)\b/;

/** Kinds of documents. SPO since 2014, SOP in daily speech. Source: domain reference 3.4. */
export const PROCEDURES: readonly string[] = [
  'spo',
  'sop',
  'prosedur',
  'procedure',
  'standard operating procedure',
];
export const TESTS: readonly string[] = [
  'tes psikologis',
  'tes psikologi',
  'psikotes',
  'psychological test',
  'psychometric test',
];
export const INSTRUMENTS: readonly string[] = [
  'instrumen',
  'angket',
  'instrument',
  'questionnaire',
  ...TESTS,
];

/** What a document for every service says. */
export const EVERY_SERVICE: readonly string[] = ['*', 'semua', 'semua layanan', 'all', 'all services'];
