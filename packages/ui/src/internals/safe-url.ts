const LINK_PROTOCOLS = new Set(['http:', 'https:']);
const MEDIA_PROTOCOLS = new Set(['http:', 'https:', 'blob:']);
const INLINE_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;

/** The address of a link that may be followed, or `undefined`: http and https only. */
export function safeLinkUrl(url: string): string | undefined {
  const parsed = parse(url);
  return parsed && LINK_PROTOCOLS.has(parsed.protocol) ? parsed.href : undefined;
}

/** The address of a picture that may be shown, or `undefined`: http, https, blob and inline bitmaps. */
export function safeImageUrl(url: string): string | undefined {
  // SVG is left out: it is a document, and nothing is lost by drawing the letters instead.
  if (INLINE_IMAGE.test(url)) return url;
  const parsed = parse(url);
  return parsed && MEDIA_PROTOCOLS.has(parsed.protocol) ? parsed.href : undefined;
}

/** The address of a file, a voice or a video that may be loaded, or `undefined`: http, https and blob. */
export function safeMediaUrl(url: string): string | undefined {
  const parsed = parse(url);
  return parsed && MEDIA_PROTOCOLS.has(parsed.protocol) ? parsed.href : undefined;
}

function parse(url: string): URL | undefined {
  try {
    const parsed = new URL(url);
    // `https://bank.example@evil.example` is read as another place than it leads to.
    return parsed.username === '' && parsed.password === '' ? parsed : undefined;
  } catch {
    return undefined;
  }
}
