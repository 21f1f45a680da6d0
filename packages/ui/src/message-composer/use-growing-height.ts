import { type RefObject, useEffect, useLayoutEffect } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Makes a textarea as high as its text; its CSS `max-block-size` is where it begins to scroll. */
export function useGrowingHeight(ref: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useBrowserLayoutEffect(() => {
    const field = ref.current;
    if (!field) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }, [ref, text]);
}
