/** How large a picture is, in pixels. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const UNREADABLE: PictureSize = { width: 0, height: 0 };

/**
 * What a page has and jsdom has not: URLs of files, and pictures that are loaded, all of the same size; none can
 * be when no size is given.
 */
export function furnishPage({ width, height } = UNREADABLE): void {
  class Picture {
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    readonly width = width;
    readonly height = height;

    set src(_url: string) {
      queueMicrotask(() => (width > 0 ? this.onload?.() : this.onerror?.()));
    }
  }
  for (const host of [globalThis, globalThis.window]) {
    if (!host) continue;
    Object.assign(host, { Image: Picture });
    Object.assign(host.URL, { createObjectURL, revokeObjectURL: () => undefined });
  }
}

let lastURL = 0;

function createObjectURL(): string {
  lastURL += 1;
  return `blob:http://localhost/${lastURL}`;
}
