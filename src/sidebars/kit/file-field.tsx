/** A field for files: chosen with the button, or dropped on it. The browser's own button speaks the browser's language. */

import type { VNode } from 'preact';
import { describedBy, Field } from './parts';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  /** On the button. */
  readonly pick: string;
  readonly hint: string;
  readonly drop: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser would open a file that is dropped beside the mark. */
const letDrop = (event: DragEvent): void => event.preventDefault();

export function FileField({
  id,
  label,
  pick,
  hint,
  drop,
  accept,
  multiple = false,
  onFiles,
}: FileFieldProps): VNode {
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the one for all
    <div
      class="drop"
      onDragOver={letDrop}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <Field id={id} label={label} hint={hint}>
        <input
          type="file"
          class="aloud"
          id={id}
          accept={accept}
          multiple={multiple}
          aria-describedby={describedBy(id, undefined)}
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
        <label class="pick" for={id}>
          {pick}
        </label>
        <p class="hint">{drop}</p>
      </Field>
    </div>
  );
}
