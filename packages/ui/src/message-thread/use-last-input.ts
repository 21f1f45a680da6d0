import { type RefObject, useEffect, useRef } from 'react';

/** What the person has used last: the focus follows a jump for those who use the keyboard. Never renders. */
export function useLastInput(): RefObject<'keyboard' | 'pointer'> {
  const last = useRef<'keyboard' | 'pointer'>('pointer');
  useEffect(() => {
    const onKeyDown = () => {
      last.current = 'keyboard';
    };
    const onPointerDown = () => {
      last.current = 'pointer';
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, []);
  return last;
}
