import { extensionOf } from '../internals/file-name.js';

/** What kind of thing a file is, as far as its name tells. */
export type FileKind =
  | 'archive'
  | 'audio'
  | 'code'
  | 'other'
  | 'picture'
  | 'table'
  | 'text'
  | 'video';

const EXTENSIONS: Readonly<Record<Exclude<FileKind, 'other'>, string>> = {
  archive: '7z bz2 gz rar tar tgz xz zip zst',
  audio: 'aac aif amr flac m4a mid mp3 oga ogg opus wav wma',
  code: 'c cc cpp cs css go h html java js json jsx kt php py rb rs sh sql swift ts tsx vue xml yaml yml',
  picture: 'avif bmp fig gif heic ico jpeg jpg png psd sketch svg tif tiff webp',
  table: 'csv numbers ods tsv xls xlsm xlsx',
  text: 'doc docx epub key log md odp odt pages pdf ppt pptx rtf tex txt',
  video: 'avi m4v mkv mov mp4 mpeg mpg ogv webm wmv',
};

const KINDS: ReadonlyMap<string, FileKind> = new Map(
  (Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[]).flatMap((kind) =>
    EXTENSIONS[kind].split(' ').map((extension) => [extension, kind] as const),
  ),
);

/** The kind of a file, by the extension of its name. */
export function fileKindOf(name: string): FileKind {
  return KINDS.get(extensionOf(name)) ?? 'other';
}
