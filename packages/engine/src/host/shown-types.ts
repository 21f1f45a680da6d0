/**
 * The types that a browser shows, and runs nothing of. A file's URL belongs to the app's own origin, or to that of its
 * server: a page, or a drawing with a script in it, that somebody has sent must never be opened as one.
 */
const SHOWN = /^(image\/(png|jpe?g|gif|webp|bmp|avif)|(audio|video)\/[\w.+-]+|text\/plain)$/i;

const ANY_BYTES = 'application/octet-stream';

/** As what a file is made available: as what its sender says that it is, where that is harmless. */
export function typeOfHosted({ type }: { readonly type: string }): {
  type: string;
  /** Whether a browser may show it in a place of its own. */
  isShown: boolean;
} {
  const isShown = SHOWN.test(type);
  return { type: isShown ? type : ANY_BYTES, isShown };
}
