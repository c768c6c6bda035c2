/** Facts that the workbook keeps of itself: remembered, and the mark of what is under construction taken off. */

import { BUILDING_KEY, FACT_PREFIX, type Workbook } from './workbook';

export function remember(workbook: Workbook, fact: string, value: string): void {
  const key = `${FACT_PREFIX}${fact}`;
  const before = workbook.facts.get(key);
  if (before === undefined) workbook.spreadsheet.addDeveloperMetadata(key, value);
  else if (before.getValue() !== value) before.setValue(value);
}

/** Removed last of all; found again, since adding metadata does not hand it back. */
export function endMark(workbook: Workbook): void {
  for (const metadata of workbook.spreadsheet.createDeveloperMetadataFinder().withKey(BUILDING_KEY).find()) {
    metadata.remove();
  }
}
