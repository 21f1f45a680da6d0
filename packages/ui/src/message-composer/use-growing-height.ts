import { type RefObject, useEffect, useLayoutEffect } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Makes a textarea as high as its text, also when it becomes narrower or wider; its CSS
 * `max-block-size` is where it begins to scroll. `isShown` says whether it is in the document.
 */
export function useGrowingHeight(
  ref: RefObject<HTMLTextAreaElement | null>,
  text: string,
  isShown: boolean,
): void {
  useBrowserLayoutEffect(() => {
    if (ref.current) adjustHeight(ref.current);
  }, [ref, text, isShown]);
  useEffect(() => {
    const field = ref.current;
    if (!isShown || !field || typeof ResizeObserver === 'undefined') return;
    return onWidthChange(field, () => adjustHeight(field));
  }, [ref, isShown]);
}

function adjustHeight(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
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
