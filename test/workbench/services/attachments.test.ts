/** What hangs on sheets and the spreadsheet: metadata, names, protections, charts, conditional formats. */

import { inScript, world } from './in-script';

it('finds metadata by key wherever it is, after the sheet was renamed', () => {
  const body = `
    book().addDeveloperMetadata('poac-language', 'id');
    sheet().addDeveloperMetadata('poac-tab', 'journal', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet().setName('Buku harian');
    const found = book().createDeveloperMetadataFinder().withKey('poac-tab').find();
    const [piece] = found;
    const own = book().getDeveloperMetadata();
    return [found.length, piece.getKey(), piece.getValue(), piece.getLocation().getSheet().getName(),
      piece.getVisibility().toString(), piece.getLocation().getLocationType().toString(), own.length, own[0].getKey(),
      own[0].getLocation().getSheet(), book().createDeveloperMetadataFinder().find().length,
      sheet().createDeveloperMetadataFinder().withKey('poac-language').find().length];`;
  expect(inScript(body)).toEqual([
    1,
    'poac-tab',
    'journal',
    'Buku harian',
    'PROJECT',
    'SHEET',
    1,
    'poac-language',
    null,
    2,
    0,
  ]);
});

it('changes and removes metadata', () => {
  const body = `
    sheet().addDeveloperMetadata('a', '1'); const [piece] = sheet().getDeveloperMetadata();
    piece.setValue('2'); const changed = sheet().getDeveloperMetadata()[0].getValue();
    piece.remove();
    return [changed, sheet().getDeveloperMetadata().length, message(() => piece.getValue())];`;
  expect(inScript(body)).toEqual(['2', 0, 'Exception: The developer metadata has been deleted.']);
});

it('has named ranges with names that are no cells', () => {
  const body = `
    book().setNamedRange('data_1', sheet().getRange('A1:B2'));
    const [named] = book().getNamedRanges(); named.setName('other');
    const result = [named.getName(), sheet().getRange('other').getA1Notation(), book().getRangeByName('data_1')];
    book().removeNamedRange('other');
    return [...result, book().getNamedRanges().length,
      ...['A1', 'R1C1', '1a', 'a b'].map((name) => message(() => book().setNamedRange(name, cell('A1'))))];`;
  expect(inScript(body)).toEqual([
    'other',
    'A1:B2',
    null,
    0,
    ...['A1', 'R1C1', '1a', 'a b'].map((name) => `Exception: Invalid range name: ${name}`),
  ]);
});

it('protects a sheet once and ranges as often as asked, and lets the owner write', () => {
  const body = `
    const first = sheet().protect().setDescription('locked').setWarningOnly(true);
    first.setUnprotectedRanges([sheet().getRange('A2:A9')]);
    const again = sheet().protect();
    sheet().getRange('B1').protect(); sheet().getRange('B1').protect().remove();
    cell('A1').setValue('owner');
    return [again.getDescription(), again.isWarningOnly(), again.getUnprotectedRanges()[0].getA1Notation(),
      again.getEditors().length, again.canEdit(), message(() => again.setDomainEdit(false)).startsWith('Exception'),
      sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length, cell('A1').getValue()];`;
  expect(inScript(body)).toEqual(['locked', true, 'A2:A9', 0, true, true, 1, 1, 'owner']);
});

it('keeps what is the owner’s alone from a colleague, and what only warns from nobody', () => {
  const place = world();
  const body = `
    cell('B2:C3').protect().removeEditors([]);
    cell('E1').protect().setWarningOnly(true);
    cell('B2').setValue('owner');
    return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.canEdit());`;
  expect(inScript(body, place)).toEqual([true, true]);
  place.isColleague = true;
  const changes = `
    cell('E1').setValue('warned'); cell('A1').setValue('free'); cell('B2').activate();
    return [message(() => cell('C3').setValue('x')), message(() => sheet().getRangeList(['A1', 'B2']).clearContent()),
      cell('B2').getValue(), cell('E1').getValue(),
      ...sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.canEdit())];`;
  expect(inScript(changes, place)).toEqual([
    expect.stringMatching(/^Exception: You are trying to edit a protected cell or object/),
    expect.stringMatching(/^Exception: You are trying to edit a protected cell or object/),
    'owner',
    'warned',
    false,
    true,
  ]);
});

it('gives a range alternating backgrounds, once, and takes them away', () => {
  const place = world();
  const body = `
    const made = cell('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
    made.setSecondRowColor('#EEEEEE').setHeaderRowColor(null);
    const again = message(() => cell('B4:C9').applyColumnBanding());
    sheet().insertRowsBefore(1, 2);
    return [again, made.getRange().getA1Notation(), made.getHeaderRowColor(), made.getFirstRowColor(),
      made.getSecondRowColor(), made.getFooterRowColor(), made.getFirstColumnColor(), book().getBandings().length,
      cell('A1:B2').getBandings().length, cell('B6').getBandings().length];`;
  expect(inScript(body, place)).toEqual([
    'Exception: You cannot add alternating background colors to a range that already has alternating background colors.',
    'A3:B6',
    null,
    '#ffffff',
    '#eeeeee',
    '#a2e8f1',
    null,
    1,
    0,
    1,
  ]);
  const gone =
    'const [only] = sheet().getBandings(); only.remove(); return [sheet().getBandings().length, message(() => only.getRange())]';
  expect(inScript(gone, place)).toEqual([0, 'Exception: The banding has been deleted.']);
});

it('inserts, changes and removes charts', () => {
  const place = world();
  const body = `
    const here = sheet();
    const range = here.getRange('A1:B5');
    here.insertChart(here.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1)
      .setPosition(2, 4, 5, 6).setOption('title', 'Per layanan').setOption('colors', ['#123456']).build());
    const [chart] = here.getCharts();
    here.updateChart(chart.modify().setChartType(Charts.ChartType.PIE).clearRanges().addRange(here.getRange('A1:A3')).build());
    const [changed] = here.getCharts();
    const seen = [changed.getChartId() === chart.getChartId(), changed.getOptions().get('title'), changed.getNumHeaders(),
      changed.getContainerInfo().getAnchorRow(), changed.getContainerInfo().getOffsetY(), changed.getRanges()[0].getA1Notation()];
    here.insertChart(here.newChart().setChartType(Charts.ChartType.LINE).build());
    here.removeChart(changed);
    return [...seen, here.getCharts().length, message(() => here.removeChart(changed))];`;
  expect(inScript(body, place)).toEqual([
    true,
    'Per layanan',
    1,
    2,
    6,
    'A1:A3',
    1,
    'Exception: Chart not found.',
  ]);
  expect(place.book.sheets[0]?.charts.map(({ type }) => type)).toEqual(['LINE']);
});

it('keeps conditional formats with their condition and looks', () => {
  const place = world();
  const body = `
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2="x"').setBackground('#ffeeee')
      .setFontColor('#990000').setBold(true).setRanges([sheet().getRange('A2:C9')]).build();
    sheet().setConditionalFormatRules([rule]);
    const [back] = sheet().getConditionalFormatRules();
    const condition = back.getBooleanCondition();
    return [condition.getCriteriaType().toString(), condition.getCriteriaValues(), back.getRanges()[0].getA1Notation(),
      message(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build())];`;
  expect(inScript(body, place)).toEqual([
    'CUSTOM_FORMULA',
    ['=$B2="x"'],
    'A2:C9',
    'Exception: Conditional format rule must have at least one range.',
  ]);
  expect(place.book.sheets[0]?.conditionalFormats).toEqual([
    {
      criteria: 'CUSTOM_FORMULA',
      values: ['=$B2="x"'],
      background: '#ffeeee',
      fontColor: '#990000',
      bold: true,
      ranges: [{ row: 1, column: 0, rows: 8, columns: 3 }],
    },
  ]);
});

it('has a name, a locale and a time zone', () => {
  const body = `
    book().rename('POAC 2026'); book().setSpreadsheetLocale('en_US'); book().setSpreadsheetTimeZone('Asia/Makassar');
    return [book().getName(), book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone(),
      message(() => book().setSpreadsheetTimeZone('Asia/Nowhere'))];`;
  expect(inScript(body)).toEqual([
    'POAC 2026',
    'en_US',
    'Asia/Makassar',
    'Exception: Invalid argument: Asia/Nowhere',
  ]);
});
