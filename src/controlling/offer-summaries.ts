/** What a summary can be built of: the school year's periods, and the counsellors it can be limited to. Writes nothing. */

import { type Command, type Desk, type Outcome, tabOf } from '../core/command';
import { readRecords } from '../core/record';
import type { Text } from '../core/text';
import { isThere, rolesOf } from '../organizing/roles';
import { schoolYearOf } from '../planning/school-year';
import { readSettings } from '../planning/settings';
import { personnel } from '../tabs/personnel';
import { profile } from '../tabs/profile';
import { tabTitles } from '../tabs/schema';

const NOTICE: Text = {
  id: 'Ringkasan dapat dibuat untuk seluruh sekolah atau untuk salah satu dari {count} guru BK.',
  en: 'A summary can be built for the whole school or for one of {count} {count|counsellor|counsellors}.',
};

function think(desk: Desk): Outcome {
  const people = tabOf(desk, personnel);
  const counsellors = (people ? readRecords(people) : []).flatMap(({ record }) =>
    record.code !== undefined && isThere(record) && rolesOf(record).includes('counsellor')
      ? [{ code: record.code, name: record.name ?? '' }]
      : [],
  );
  const { paper } = readSettings(desk.tabs[profile.id]);
  return {
    edits: [],
    notice: { text: NOTICE, gaps: { count: counsellors.length } },
    reply: { ...schoolYearOf(desk), titles: tabTitles(), counsellors, paper },
  };
}

export const offerSummaries: Command = {
  reads: [],
  optional: [profile, personnel],
  readsOnly: true,
  accept: () => think,
};
