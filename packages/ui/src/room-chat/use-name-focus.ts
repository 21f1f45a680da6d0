import { type FocusEvent, useState } from 'react';

/**
 * Which row has the focus on somebody's name: what is said stands still then, or no key would ever reach a name while much
 * is said. On the way from a name to the button that goes to the newest it still does. Returns what the element around both
 * needs.
 */
export function useNameFocus() {
  const [index, setIndex] = useState(-1);
  const handlers = {
    onFocus: ({ target }: FocusEvent) => {
      const row = target.closest<HTMLElement>('[data-index]');
      if (row) setIndex(Number(row.dataset['index']));
      else if (target.getAttribute('role') === 'list') setIndex(-1);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setIndex(-1);
    },
  };
  return { index, handlers };
}
