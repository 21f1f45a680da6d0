'use client';

import { createPortal } from 'react-dom';
import { useSettled } from '../internals/use-settled.js';

/** Milliseconds in which a name may come: otherwise an ID would be read out first. */
const SETTLED = 400;

/** What assistive technology says, in a live region that is there before. */
export function Said({ text, region }: { text: string; region: Element | null }) {
  const settled = useSettled(text, SETTLED);
  return region && createPortal(<p>{settled}</p>, region);
}
