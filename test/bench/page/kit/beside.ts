import type { ReactNode } from 'react';
import { draw } from '../root.js';

/**
 * Milliseconds after which what was drawn is not held besides. Longer than is still measured after something was done, and
 * shorter than it is waited, before anything is measured, that nothing changes any more.
 */
const LATER = 200;

let isHolding = false;

/** Draws, where nothing is seen, what has the store hold something. */
export function holdBeside(what: ReactNode): void {
  isHolding = true;
  draw(what, 'beside');
}

/** From here on what is drawn for all to see is who holds it. Not part of what is measured, and done once. */
export function letGoLater(left: ReactNode): void {
  if (!isHolding) return;
  isHolding = false;
  setTimeout(() => draw(left, 'beside'), LATER);
}
