/** Which roles a person has, whatever words the tab uses for them. */

import { readChoice } from '../core/read';
import { folded } from '../core/text';
import { ROLES } from '../frameworks/roles';
import type { Person } from '../tabs/personnel';

/** The key of a role that we know, else the words themselves. */
export const roleKey = (words: string): string => readChoice(ROLES, words) ?? folded(words);

export const rolesOf = (person: Person): readonly string[] => (person.role ?? []).map(roleKey);

/** Has a name and has not been set to inactive. */
export const isThere = ({ name, active }: Person): boolean => name !== undefined && active !== false;
