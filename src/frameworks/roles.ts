/** The roles that people have in the programme, and which of them each framework cannot do without. */

import type { Choice } from '../core/template';
import type { FrameworkKey } from './frameworks';

interface Role extends Choice {
  /** Serves by an assignment decree (SK). */
  readonly byDecree?: true;
}

/** Source: domain reference 3.1 [S30; guru wali S21; the rest K-h]; English words of ASCA schools 0.1 (7). */
export const ROLES = [
  {
    key: 'principal',
    label: { id: 'Kepala sekolah', en: 'Principal' },
    also: ['Kepala madrasah', 'Kepala sekolah/madrasah', 'Headteacher'],
    byDecree: true,
  },
  {
    key: 'vice',
    label: { id: 'Wakil kepala sekolah', en: 'Vice principal' },
    also: ['Wakasek', 'Wakamad', 'Wakil kepala madrasah'],
    byDecree: true,
  },
  {
    key: 'viceCurriculum',
    label: { id: 'Wakasek kurikulum', en: 'Vice principal, curriculum' },
    also: ['Waka kurikulum', 'Wakamad kurikulum', 'Wakil kepala sekolah bidang kurikulum'],
    byDecree: true,
  },
  {
    key: 'viceStudents',
    label: { id: 'Wakasek kesiswaan', en: 'Vice principal, students' },
    also: ['Waka kesiswaan', 'Wakamad kesiswaan', 'Wakil kepala sekolah bidang kesiswaan'],
    byDecree: true,
  },
  {
    key: 'coordinator',
    label: { id: 'Koordinator BK', en: 'Counselling coordinator' },
    also: ['Koordinator bimbingan dan konseling', 'Koordinator guru BK', 'Lead counselor', 'Lead counsellor'],
    byDecree: true,
  },
  {
    key: 'counsellor',
    label: { id: 'Guru BK', en: 'Counsellor' },
    also: [
      'Guru bimbingan dan konseling',
      'Guru BK/konselor',
      'Konselor',
      'Konselor sekolah',
      'Counselor',
      'School counselor',
      'School counsellor',
    ],
    byDecree: true,
  },
  {
    key: 'homeroom',
    label: { id: 'Wali kelas', en: 'Homeroom teacher' },
    also: ['Homeroom'],
  },
  {
    key: 'office',
    label: { id: 'Tenaga administrasi BK', en: 'Office staff' },
    also: ['Tenaga administrasi', 'Tata usaha', 'TU'],
    byDecree: true,
  },
] as const satisfies readonly Role[];

export type RoleKey = (typeof ROLES)[number]['key'];

export const roleOf = (key: RoleKey): Role => ROLES.find((role) => role.key === key) ?? ROLES[0];

/** Roles that must be filled, whatever the tab says. Source: `checks.json`, ORG-P01; ASCA: domain reference 0.1 (7). */
export const REQUIRED_ROLES: Readonly<Record<FrameworkKey, readonly RoleKey[]>> = {
  pola17: ['principal', 'coordinator', 'counsellor', 'homeroom'],
  pop2016: ['principal', 'coordinator', 'counsellor', 'homeroom'],
  asca: ['principal', 'counsellor'],
};

/** Whether staff serve by a decree whose number and date are kept. ASCA schools know none. */
export const KEEPS_DECREES: Readonly<Record<FrameworkKey, boolean>> = {
  pola17: true,
  pop2016: true,
  asca: false,
};

/** Words with which the role of an expert or a speaker from outside begins. Source: domain reference 3.1. */
export const OUTSIDE_ROLES: readonly string[] = [
  'ahli',
  'narasumber',
  'psikolog',
  'expert',
  'speaker',
  'guest speaker',
  'resource person',
  'psychologist',
];

/** Words in a qualification that allow counselling. Source: domain reference 3.1; Permendikdasmen 21/2025. */
export const COUNSELLING_QUALIFICATIONS: readonly string[] = [
  'bk',
  'ppk',
  'kons',
  'konselor',
  'bimbingan',
  'konseling',
  'psikolog',
  'counselling',
  'counseling',
  'counsellor',
  'counselor',
  'psychologist',
];
