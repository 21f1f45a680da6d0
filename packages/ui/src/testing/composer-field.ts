import { fireEvent, screen } from '@testing-library/react';

/** The field that messages are written in. */
export function composerField(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: /^Message/ });
}

/** Pastes files into the field. */
export function pasteFiles(...files: File[]): void {
  fireEvent.paste(composerField(), { clipboardData: transferOf(files) });
}

/** What the browser hands over when files are dropped or pasted. */
export function transferOf(files: readonly File[]) {
  return { files, items: [], types: ['Files'], getData: () => '', dropEffect: 'none' };
}

/** A file that says to be so large, without being. */
export function fileOf(name: string, type: string, size = 2_000): File {
  const file = new File(['x'.repeat(Math.min(size, 2_000))], name, { type });
  Object.defineProperty(file, 'size', { value: size });
  return file;
}
