/** Hands a text to the person as a file, from the page itself: nothing goes anywhere else. */

/** Long enough for a browser to have taken it. */
const KEPT_MILLISECONDS = 60_000;

export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
