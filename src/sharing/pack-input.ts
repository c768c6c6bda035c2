/** A template as a person hands it over: a file, pasted words or data; and what they chose where both sides differ. */

import { isRefusal, type Refusal } from '../core/command';
import { isObject, type Json, property } from '../core/json';
import { clip, type Text } from '../core/text';
import type { Pack } from './pack';
import { readPack } from './read-pack';

export interface PackInput {
  readonly pack: Pack;
  /** Whether the template's is wanted at that place, where both changed it. */
  readonly wants: (place: string) => boolean;
}

const TEXTS = {
  none: { id: 'Belum ada berkas templat.', en: 'There is no template file yet.' },
  noneRemedy: {
    id: 'Pilih berkas .json dari pembuat templat, atau tempel isinya.',
    en: 'Choose the .json file from the template’s author, or paste what is in it.',
  },
  choice: { id: 'Pilihan {place} tidak dikenal.', en: 'The choice {place} is not known.' },
  choiceRemedy: {
    id: 'Tulis mine (isian sekolah tetap) atau pack (templat yang dipakai).',
    en: 'Write mine (what the school has stays) or pack (the template’s is taken).',
  },
} as const satisfies Readonly<Record<string, Text>>;

const refuse = (text: Text, remedy: Text, place = ''): Refusal => ({
  code: 'bad-input',
  message: { text, gaps: { place: clip(place) } },
  remedy: { text: remedy },
});

function textIn(input: Json): string | undefined {
  const given = property(input, 'pack') ?? property(property(input, 'file'), 'text');
  if (typeof given === 'string') return given.trim() === '' ? undefined : given;
  return isObject(given) ? JSON.stringify(given) : undefined;
}

const isChoice = (value: Json | undefined): boolean => value === 'mine' || value === 'pack';

export function packInput(input: Json): PackInput | Refusal {
  const text = textIn(input);
  if (text === undefined) return refuse(TEXTS.none, TEXTS.noneRemedy);
  const choices = property(input, 'choices') ?? {};
  const otherwise = property(input, 'otherwise') ?? 'mine';
  const wrong = isObject(choices)
    ? Object.entries({ otherwise, ...choices }).find(([, value]) => !isChoice(value))?.[0]
    : 'choices';
  if (wrong !== undefined) return refuse(TEXTS.choice, TEXTS.choiceRemedy, wrong);
  const pack = readPack(text);
  if (isRefusal(pack)) return pack;
  return { pack, wants: (place) => (property(choices, place) ?? otherwise) === 'pack' };
}
