import { createContext, useContext, useMemo, useState } from 'react';

/** Something that I have said and that was refused, where nothing else keeps it. */
export interface Unsaid {
  readonly key: string;
  readonly text: string;
  /** Why. */
  readonly error: unknown;
}

/** What I am about to say in a room, and what could not be said. */
export interface RoomWords {
  readonly text: string;
  readonly unsaid: readonly Unsaid[];
  setText(text: string): void;
  keep(text: string, error: unknown): void;
  forget(key: string): void;
}

let nextKey = 0;

/** Keeps them as long as this is rendered. */
export function useOwnWords(): RoomWords {
  const [text, setText] = useState('');
  const [unsaid, setUnsaid] = useState<readonly Unsaid[]>([]);
  const [actions] = useState(() => ({
    setText,
    keep: (words: string, error: unknown) => {
      nextKey += 1;
      const key = `unsaid ${nextKey}`;
      setUnsaid((before) => [...before, { key, text: words, error }]);
    },
    forget: (key: string) => setUnsaid((before) => before.filter((one) => one.key !== key)),
  }));
  return useMemo(() => ({ text, unsaid, ...actions }), [text, unsaid, actions]);
}

/** Of a component that outlasts the chat in it: what was written is there again when I have gone out and in. */
export const RoomWordsContext = createContext<RoomWords | undefined>(undefined);

/** The words of what is around, else own ones. */
export function useRoomWords(): RoomWords {
  const own = useOwnWords();
  return useContext(RoomWordsContext) ?? own;
}
