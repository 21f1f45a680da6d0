import { type RefObject, useEffect, useLayoutEffect } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Makes a textarea as high as its text, also when it becomes narrower or wider; its CSS `max-block-size` is where it begins
 * to scroll. `isShown` says whether it is in the document. Browsers that know `field-sizing` do it by themselves.
 */
export function useGrowingHeight(
  ref: RefObject<HTMLTextAreaElement | null>,
  text: string,
  isShown: boolean,
): void {
  useBrowserLayoutEffect(() => {
    if (ref.current && !growsByItself()) adjustHeight(ref.current);
  }, [ref, text, isShown]);
  useEffect(() => {
    const field = ref.current;
    if (!isShown || !field || typeof ResizeObserver === 'undefined' || growsByItself()) return;
    return onWidthChange(field, () => adjustHeight(field));
  }, [ref, isShown]);
}

function growsByItself(): boolean {
  return globalThis.CSS?.supports?.('field-sizing', 'content') ?? false;
}

function adjustHeight(field: HTMLTextAreaElement): void {
  const row = field.parentElement;
  // While the field is measured the row keeps its height: what scrolls beside it would be moved off its end.
  if (row) row.style.minBlockSize = `${row.offsetHeight}px`;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
  if (row) row.style.minBlockSize = '';
}

/** The height changes by our own doing: only another width is news. */
function onWidthChange(field: HTMLTextAreaElement, onChange: () => void): () => void {
  let width = field.clientWidth;
  const observer = new ResizeObserver(() => {
    if (field.clientWidth === width) return;
    width = field.clientWidth;
    onChange();
  });
  observer.observe(field);
  return () => observer.disconnect();
}
