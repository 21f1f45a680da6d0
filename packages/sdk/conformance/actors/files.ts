import type { AudioFileLike, FileLike, InputLike, VideoFileLike } from '@parlor/sdk';

/** A file, and what an app may have written onto it. */
type AnyFile = FileLike & AudioFileLike & VideoFileLike;

/** How a file is, besides its name and its type. */
interface FileTraits {
  /** What it holds: 7 bytes when left out. */
  readonly content?: string;
  /** What it says that it has, in bytes, where it is too large to be made. */
  readonly size?: number;
  /** As the app knows it: of a sound in milliseconds, of a video in seconds. */
  readonly duration?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A `File` as the place makes it in which the suite is run. */
export function makeFile(
  name: string,
  type: string,
  { content = 'content', ...said }: FileTraits = {},
): AnyFile {
  const File: unknown = Reflect.get(globalThis, 'File');
  if (typeof File !== 'function') throw new Error('There are no files here.');
  const file: unknown = Reflect.construct(File, [[content], name, { type }]);
  for (const [key, value] of Object.entries(said)) {
    Object.defineProperty(file, key, { value, configurable: true });
  }
  if (isFile(file)) return file;
  throw new Error('What was made is no file.');
}

function isFile(value: unknown): value is AnyFile {
  return typeof value === 'object' && value !== null && 'name' in value && 'size' in value;
}

/** A field in which files were chosen; it can be emptied. */
export interface ChosenFiles extends InputLike {
  readonly files: FileLike[];
}

/** A file field of the page, with these files in it; where there are no pages, something that looks like one. */
export function makeField(...files: FileLike[]): ChosenFiles {
  const list = Object.defineProperty(files, Symbol.toStringTag, { value: 'FileList' });
  const document: unknown = Reflect.get(globalThis, 'document');
  const element = isDocument(document) ? document.createElement('input') : {};
  // What was given it is what it has: nobody can choose files here.
  return Object.defineProperties(element, {
    files: { value: list },
    [Symbol.toStringTag]: { value: 'HTMLInputElement' },
  }) as ChosenFiles;
}

function isDocument(value: unknown): value is { createElement(name: string): object } {
  return typeof value === 'object' && value !== null && 'createElement' in value;
}

export const MEBIBYTE = 1024 * 1024;
