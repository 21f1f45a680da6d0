import type { UseLiveRoomResult } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What is being written, and what sends it. */
export interface SayingProps {
  readonly text: string;
  setText(text: string): void;
  say(): void;
}

/**
 * What one says in a room. It outlasts the way out and in again. What was refused comes back, unless something else is
 * written by then.
 */
export function useSaying(
  send: UseLiveRoomResult['send'],
  onFailure: (words: string) => void,
): SayingProps {
  const strings = useStrings();
  const [text, setText] = useState('');
  const say = () => {
    const words = text.trim();
    if (words === '') return;
    setText('');
    onFailure('');
    send(words).catch((thrown: unknown) => {
      setText((now) => (now === '' ? text : now));
      onFailure(strings.liveNotSaid(reasonOf(thrown, strings)));
    });
  };
  return { text, setText, say };
}
