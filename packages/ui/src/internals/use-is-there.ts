import { useEffect, useRef } from 'react';

/** Whether the component is still shown: what is answered later has nobody to tell. */
export function useIsThere() {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
}
