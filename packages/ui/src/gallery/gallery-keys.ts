import type { StagePoint } from './zoom.js';

/** What a key does in the gallery. */
export type GalleryCommand =
  | { readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly zoom: 'in' | 'out' | 'whole' }
  | { readonly pan: StagePoint };

/** How far an arrow moves an enlarged picture, in pixels. */
const STEP = 80;

const PANS: Readonly<Record<string, StagePoint>> = {
  ArrowLeft: { x: STEP, y: 0 },
  ArrowRight: { x: -STEP, y: 0 },
  ArrowUp: { x: 0, y: STEP },
  ArrowDown: { x: 0, y: -STEP },
};

const KEYS: Readonly<Record<string, GalleryCommand>> = {
  Home: { to: 'first' },
  End: { to: 'last' },
  '+': { zoom: 'in' },
  '=': { zoom: 'in' },
  '-': { zoom: 'out' },
  '0': { zoom: 'whole' },
};

/** What a key does: the arrows move an enlarged picture, and go to its neighbours otherwise. */
export function galleryCommand(
  key: string,
  { isEnlarged, isRightToLeft }: { isEnlarged: boolean; isRightToLeft: boolean },
): GalleryCommand | undefined {
  const pan = PANS[key];
  if (isEnlarged && pan) return { pan };
  if (key === 'ArrowLeft') return { to: isRightToLeft ? 'next' : 'previous' };
  if (key === 'ArrowRight') return { to: isRightToLeft ? 'previous' : 'next' };
  return KEYS[key];
}
