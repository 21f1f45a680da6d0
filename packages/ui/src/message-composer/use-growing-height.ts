import { type RefObject, useLayoutEffect, useEffect } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Makes a textarea as high as its text; its CSS `max-block-size` is where it begins to scroll. */
export function useGrowingHeight(
  ref: RefObject<HTMLTextAreaElement | null>,
  text: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what makes it grow.
  useBrowserLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }, [ref, text]);
}
