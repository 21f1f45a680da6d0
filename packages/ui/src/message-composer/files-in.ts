/** What is dropped or pasted, as far as it is looked at. */
export type Transfer = Pick<DataTransfer, 'files' | 'items' | 'types' | 'getData'>;

/** Whether files are dragged, which may be asked before they are dropped. */
export function hasFiles({ types }: Pick<Transfer, 'types'>): boolean {
  return types.includes('Files');
}

/** The files in what was dropped; a folder comes as an empty file, which will be refused by its name. */
export function filesIn({ files, items }: Pick<Transfer, 'files' | 'items'>): File[] {
  if (files.length === 0) return [];
  const folders = new Set(
    [...items].flatMap((item) => {
      const entry = item.webkitGetAsEntry?.();
      return entry?.isDirectory ? entry.name : [];
    }),
  );
  return [...files].map((file) => (folders.has(file.name) ? new File([], file.name) : file));
}

/**
 * The files in what was pasted; none where a text was copied that programs put a picture of beside it, as
 * spreadsheets do.
 */
export function pastedFiles(transfer: Transfer): File[] {
  const isFormattedText =
    transfer.types.includes('text/html') && transfer.getData('text/plain').trim() !== '';
  return isFormattedText ? [] : filesIn(transfer);
}
