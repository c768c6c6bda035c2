/** What is said when needs are linked to the plan items that answer them, or plan items are made of needs. */

import type { Text } from '../core/text';

export const ANSWERING = {
  linked: { id: '"{need}" dijawab {plan}.', en: '"{need}" is answered by {plan}.' },
  unlinked: { id: '"{need}" tidak lagi bertaut.', en: '"{need}" is no longer linked.' },
  unanswered: { id: '"{need}" belum bertaut.', en: '"{need}" is not linked yet.' },
  made: {
    id: '{plan} dibuat untuk "{need}": {volume} kegiatan pada {month}. Tempatkan lewat Jabarkan program.',
    en: '{plan} was made for "{need}": {volume} {volume|activity|activities} in {month}. Derive the plan places it.',
  },
  stands: { id: '"{need}" sudah dijawab {plan}.', en: '"{need}" is answered by {plan} already.' },
  unreadable: {
    id: 'Jawaban atas kebutuhan tidak dapat dibaca.',
    en: 'The answers to needs cannot be read.',
  },
  readable: {
    id: 'Sebutkan kebutuhan dan rencananya: {"link": [{"need": "Saya mudah marah", "plan": "PLN-001"}]}; untuk rencana baru {"make": [{"need": "Saya mudah marah", "service": "INF", "topic": "Mengelola marah", "target": "VII-A", "month": "2026-10", "volume": 1}]}.',
    en: 'Name the need and its plan item: {"link": [{"need": "I get angry easily", "plan": "PLN-001"}]}; for a new one {"make": [{"need": "I get angry easily", "service": "INF", "topic": "Managing anger", "target": "VII-A", "month": "2026-10", "volume": 1}]}.',
  },
  noNeed: { id: 'Tidak ada kebutuhan "{need}".', en: 'There is no need "{need}".' },
  lookUp: { id: 'Lihat kolom Butir pada tab {tab}.', en: 'Look at the column Item on the tab {tab}.' },
  noService: { id: 'Layanan "{service}" tidak dikenal.', en: 'The service "{service}" is not known.' },
  services: { id: 'Pilih salah satu: {list}.', en: 'Choose one of: {list}.' },
  noVolume: {
    id: 'Volume "{volume}" bukan bilangan di atas nol.',
    en: 'The volume "{volume}" is no number above nothing.',
  },
  volumes: { id: 'Tulis banyaknya kegiatan, misalnya 1.', en: 'Write the number of activities, 1 say.' },
  noTopic: { id: 'Materi belum diisi.', en: 'The topic is blank.' },
  topics: {
    id: 'Tulis materi yang menjawab kebutuhan itu.',
    en: 'Write the topic that answers the need.',
  },
} as const satisfies Readonly<Record<string, Text>>;
