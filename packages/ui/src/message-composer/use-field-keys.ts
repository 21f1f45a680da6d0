import type { Draft } from '@parlor/hooks';
import type { KeyboardEvent } from 'react';
import { isComposing } from '../internals/is-composing.js';

interface FieldKeysOptions {
  readonly draft: Draft;
  readonly sendOn: 'enter' | 'mod-enter';
  /** Whether the key was for somebody who is being mentioned. */
  readonly onMentionKey: (event: KeyboardEvent) => boolean;
  readonly submit: () => void;
  /** Whether there was a message to be changed. */
  readonly editLast: () => boolean;
}

/** What keys do in the field; those of an input method are its own. */
export function useFieldKeys(options: FieldKeysOptions): (event: KeyboardEvent) => void {
  const { draft, sendOn, onMentionKey, submit, editLast } = options;
  const onUp = (event: KeyboardEvent) => {
    const isUntouched = draft.text === '' && draft.files.length === 0 && !draft.editing;
    if (isUntouched && !hasModifier(event) && editLast()) event.preventDefault();
  };
  return (event) => {
    if (isComposing(event) || onMentionKey(event)) return;
    if (event.key === 'ArrowUp') onUp(event);
    if (event.key !== 'Enter' || !sends(event, sendOn)) return;
    event.preventDefault();
    submit();
  };
}

function sends(
  { shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  sendOn: FieldKeysOptions['sendOn'],
): boolean {
  return !shiftKey && (sendOn === 'enter' || ctrlKey || metaKey);
}

function hasModifier({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || altKey || ctrlKey || metaKey;
}
