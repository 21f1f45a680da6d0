/** Puts a text on the clipboard. Rejects where the browser, or the person, does not allow it. */
export async function copyText(text: string): Promise<void> {
  // Pages that came without encryption have no clipboard.
  if (!navigator.clipboard) throw new Error('There is no clipboard.');
  await navigator.clipboard.writeText(text);
}
