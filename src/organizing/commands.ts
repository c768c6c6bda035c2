/** O: what a person can ask about people, rooms, aids, papers and funds, in menu order. */

import type { Command } from '../core/command';
import { type Entry, hidden, opens } from '../core/entry';
import { makeApplyFix } from './apply-fix';
import type { Check } from './check';
import { makeExplainCheck } from './explain-check';
import { FIXES } from './fixes';
import { ignoreFinding } from './ignore-finding';
import { markCells } from './mark-cells';

/** @param checks of every pillar: they are run, mended and explained together. */
export const organizingCommands = (checks: readonly Check[], checkOrganizing: Command) =>
  ({
    checkOrganizing: opens(
      { id: 'Periksa kesiapan', en: 'Check readiness' },
      'organizing',
      checkOrganizing,
      'findings',
    ),
    ignoreFinding: hidden({ id: 'Abaikan temuan', en: 'Ignore a finding' }, ignoreFinding),
    applyFix: hidden({ id: 'Perbaiki temuan', en: 'Fix a finding' }, makeApplyFix(checks, FIXES)),
    markCells: hidden({ id: 'Tandai sel temuan', en: 'Mark the cells of findings' }, markCells),
    explainCheck: hidden(
      { id: 'Apa arti temuan ini?', en: 'What is this finding?' },
      makeExplainCheck(checks),
    ),
  }) as const satisfies Readonly<Record<string, Entry>>;
