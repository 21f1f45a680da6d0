import type { KeyboardEvent } from 'react';
import { isComposing } from '../internals/is-composing.js';

/** Makes Escape lead back one step, where a dialog around would be closed by it. */
export function byEscape(onBack: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onBack();
  };
}
