/** What the grid's engine offers and the workbench cannot keep is not offered. */

import { registries } from '@odoo/o-spreadsheet';

type Registry = typeof registries.topbarMenuRegistry;

const GONE = { isVisible: () => false } as const;

/** By the menu that they stand in. */
const NOT_KEPT: Readonly<Record<string, readonly string[]>> = {
  file: ['settings'],
  edit: ['edit_table'],
  'edit/paste_special': ['paste_special_format'],
  'edit/delete': ['edit_delete_cell_shift_up', 'edit_delete_cell_shift_left'],
  view: ['unfreeze_panes', 'freeze_panes', 'group_headers', 'view_irregularity_map'],
  insert: [
    'insert_cell',
    'insert_chart',
    'insert_carousel',
    'insert_pivot',
    'insert_image',
    'insert_table',
    'insert_link',
    'insert_checkbox',
    'insert_dropdown',
  ],
  data: [
    'data_cleanup',
    'split_to_columns',
    'column_statistics',
    'data_validation',
    'named_range',
    'add_remove_data_filter',
  ],
};

/** In the menus of the right mouse button. */
const NOT_KEPT_THERE = [
  'paste_special',
  'insert_cell',
  'delete_cell',
  'edit_table',
  'delete_table',
  'insert_link',
  'column_statistics',
  'conditional_formatting',
  'group_columns',
  'ungroup_columns',
  'group_rows',
  'ungroup_rows',
];

function leaveOut(registry: Registry): void {
  for (const key of NOT_KEPT_THERE) if (registry.contains(key)) registry.remove(key);
}

export function leaveOutWhatIsNotKept(): void {
  const { topbarMenuRegistry, cellMenuRegistry, colMenuRegistry, rowMenuRegistry } = registries;
  for (const [path, keys] of Object.entries(NOT_KEPT)) {
    for (const key of keys) topbarMenuRegistry.replaceChild(key, path.split('/'), { name: key, ...GONE });
  }
  topbarMenuRegistry.remove('format');
  for (const registry of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry]) leaveOut(registry);
}
