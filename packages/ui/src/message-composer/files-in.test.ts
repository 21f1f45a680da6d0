import { describe, expect, it } from 'vitest';
import { hasFiles, pastedFiles, type Transfer } from './files-in.js';

const photo = new File(['x'], 'photo.png', { type: 'image/png' });

function transfer(types: string[], files: File[], text = ''): Transfer {
  const list = Object.assign([...files], { item: (index: number) => files[index] ?? null });
  const items = Object.assign([], { add: () => null, clear() {}, remove() {} });
  return { types, files: list, items, getData: () => text };
}

describe('what is pasted', () => {
  it('are the files, of a picture that was copied from a page as well', () => {
    expect(pastedFiles(transfer(['Files'], [photo]))).toEqual([photo]);
    expect(pastedFiles(transfer(['text/html', 'Files'], [photo]))).toEqual([photo]);
    expect(pastedFiles(transfer(['text/plain', 'Files'], [photo], 'photo.png'))).toEqual([photo]);
  });

  it('is the text, of a table that comes with a picture of itself', () => {
    const types = ['text/plain', 'text/html', 'Files'];
    expect(pastedFiles(transfer(types, [photo], 'a\tb'))).toEqual([]);
  });

  it('are files only when files are there', () => {
    expect(hasFiles({ types: ['text/plain'] })).toBe(false);
    expect(pastedFiles(transfer(['text/plain'], [], 'hello'))).toEqual([]);
  });
});
