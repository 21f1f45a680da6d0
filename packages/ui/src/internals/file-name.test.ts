import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../message-media/file-kind.js';
import { cleanFileName, splitFileName } from './file-name.js';

describe('the name of a file', () => {
  it('is shown in its own order, whatever marks are in it', () => {
    expect(cleanFileName('invoice\u202Efdp.exe')).toBe('invoice fdp.exe');
    expect(cleanFileName('\u2066a\u2069\u200e.txt')).toBe('a .txt');
    expect(cleanFileName('two\nlines\u0000.pdf')).toBe('two lines .pdf');
  });

  it('is no path', () => {
    expect(cleanFileName('../../etc/passwd')).toBe('.._.._etc_passwd');
    expect(cleanFileName('C:\\Users\\x.txt')).toBe('C:_Users_x.txt');
  });

  it('keeps what joins letters', () => {
    expect(cleanFileName('می\u200cخواهم.pdf')).toBe('می\u200cخواهم.pdf');
  });

  it('is empty when it is none', () => {
    expect(cleanFileName(undefined)).toBe('');
    expect(cleanFileName({ toString: 'x' })).toBe('');
    expect(cleanFileName('  \u202E ')).toBe('');
  });

  it('is never longer than a file system takes, and keeps its extension', () => {
    const name = cleanFileName(`${'a'.repeat(5_000)}.pdf`);
    expect(name.length).toBeLessThanOrEqual(255);
    // What is behind the limit is not looked at.
    expect(cleanFileName(`${'a'.repeat(400)}.pdf`)).toMatch(/…\.pdf$/);
  });
});

describe('a name that is too long for its line', () => {
  it('keeps its last letters and its extension in sight', () => {
    expect(splitFileName('quarterly report final.pdf')).toEqual(['quarterly report fi', 'nal.pdf']);
  });

  it('is not torn apart where letters join, nor when it is short', () => {
    expect(splitFileName('ملاحظات الاجتماع.docx')).toEqual(['ملاحظات الاجتماع', '.docx']);
    expect(splitFileName('plan.pdf')).toEqual(['plan', '.pdf']);
    expect(splitFileName('no extension at all')).toEqual(['no extension at all', '']);
    expect(splitFileName('')).toEqual(['', '']);
  });
});

it('the kind of a file is told by its extension', () => {
  expect(fileKindOf('a.PDF')).toBe('text');
  expect(fileKindOf('a.tar.gz')).toBe('archive');
  expect(fileKindOf('a.xlsx')).toBe('table');
  expect(fileKindOf('a.constructor')).toBe('other');
  expect(fileKindOf('Makefile')).toBe('other');
});
