const MEBIBYTE = 1024 * 1024;

/** What the SDK takes for a picture, by the end of its name; `image` is what some cameras write. */
const PICTURES: ReadonlySet<string> = new Set([
  'jpg',
  'jpeg',
  'gif',
  'png',
  'bmp',
  'image',
  'webp',
]);
/** What the SDK takes for a video, by the second half of its media type; of a sound, that may be the same. */
const VIDEOS: ReadonlySet<string> = new Set(['mp4', 'quicktime', 'mov', 'video']);

/** Bytes. A picture has to be smaller than its limit; the others may be as large. */
const PICTURE_LIMIT = 20 * MEBIBYTE;
const FILE_LIMIT = 100 * MEBIBYTE;

/** The largest recording that the service takes, in bytes. */
export const RECORDING_LIMIT = 20 * MEBIBYTE;

/** As what a file is sent, or why it cannot be. */
export type FileCheck =
  | { readonly kind: 'image' | 'video' | 'file' }
  | { readonly kind: 'empty' }
  /** `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly limit: number };

/**
 * As what a file is sent: what the SDK would refuse as a picture or a video goes as a file. Asked before anything
 * is sent, so that nobody uploads in vain.
 */
export function checkFile({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): FileCheck {
  if (size === 0) return { kind: 'empty' };
  if (size > FILE_LIMIT) return { kind: 'too-large', limit: FILE_LIMIT };
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (PICTURES.has(ending) && size < PICTURE_LIMIT) return { kind: 'image' };
  const [whole, part = ''] = type.split('/');
  return { kind: whole === 'video' && VIDEOS.has(part) ? 'video' : 'file' };
}

/** Whether it cannot be sent at all. */
export function isRefused(
  check: FileCheck,
): check is Extract<FileCheck, { kind: 'empty' | 'too-large' }> {
  return check.kind === 'empty' || check.kind === 'too-large';
}
