import { type RefObject, useEffect, useState } from 'react';

/** How long something has to be in sight before it is looked at, and not scrolled past, in milliseconds. */
const REST = 500;

/** Whether an element has been in sight for a moment; it stays so. Never where the browser cannot tell. */
export function useAtRest(ref: RefObject<Element | null>): boolean {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isAtRest || !element || typeof IntersectionObserver === 'undefined') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting) timer = setTimeout(() => setIsAtRest(true), REST);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [ref, isAtRest]);
  return isAtRest;
}
