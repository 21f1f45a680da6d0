import { type RefCallback, useCallback, useRef } from 'react';

/** Who opens the panel goes on in it; who closes it, at the button. Not where it was open from the beginning. */
export function useFocusOf(isOpen: boolean): RefCallback<HTMLElement> {
  const wasOpen = useRef(isOpen);
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element || wasOpen.current === isOpen) return;
      wasOpen.current = isOpen;
      element.focus();
    },
    [isOpen],
  );
}
