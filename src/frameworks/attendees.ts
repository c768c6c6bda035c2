/** Who besides counsellor and pupils has to take part in a service, and which of them are called by letter. */

import type { Text } from '../core/text';
import type { PartyKey } from './plan-defaults';

export interface Attendees {
  /** One of these is enough. */
  readonly oneOf: readonly PartyKey[];
  /** Where it is not the name of the first. */
  readonly label?: Text;
  /** Only in these formats; in all where it is left out. */
  readonly formats?: readonly string[];
}

const HOMEROOM: Attendees = { oneOf: ['homeroom'] };
const PARENTS: Attendees = { oneOf: ['parents'] };

/** Source: domain reference 1.6, attendees, without those who come where needed. */
const ATTENDEES: Readonly<Record<string, readonly Attendees[]>> = {
  ORI: [HOMEROOM, { oneOf: ['object'], formats: ['lapangan'] }],
  PNP: [HOMEROOM, { oneOf: ['vice'] }],
  KSL: [
    {
      oneOf: ['parents', 'teacher', 'homeroom', 'mentor'],
      label: { id: 'orang tua, guru, atau wali kelas', en: 'a parent, teacher or homeroom teacher' },
    },
  ],
  ADV: [{ oneOf: ['principal', 'vice'] }],
  KKS: [HOMEROOM, { oneOf: ['teacher'] }, { oneOf: ['principal', 'vice'] }, PARENTS],
  KRM: [HOMEROOM, PARENTS],
  TPU: [{ oneOf: ['librarian'] }],
  ATK: [PARENTS, { oneOf: ['expert'] }],
  KBL: [{ oneOf: ['resource'] }, HOMEROOM],
  PMI: [PARENTS],
};

export const attendeesOf = (service: string, format: string | undefined): readonly Attendees[] =>
  (Object.keys(ATTENDEES).includes(service) ? (ATTENDEES[service] ?? []) : []).filter(
    ({ formats }) => formats === undefined || (format !== undefined && formats.includes(format)),
  );

const ASSIGNMENT: Text = { id: 'tugas', en: 'Assignment' };
const INVITATION: Text = { id: 'undangan', en: 'Invitation' };

/** Source: domain reference 1.6, documents; `checks.json`, ORG-A11. */
const LETTERS: Readonly<Record<string, Text>> = { KKS: INVITATION, KRM: ASSIGNMENT, PKB: ASSIGNMENT };

/** The letter that goes out before such an activity. */
export const letterOf = (service: string): Text | undefined =>
  Object.keys(LETTERS).includes(service) ? LETTERS[service] : undefined;
