import type { LiveRoomGift } from '@parlor/ui';
import { BookOpen, Coffee } from 'lucide-react';
import { useMemo } from 'react';
import { useWords } from '../words/use-words.js';

/** What can be given in the demo's rooms; the same list as long as the language is. */
export function useGifts(): readonly LiveRoomGift[] {
  const { coffee, book } = useWords();
  return useMemo(
    () => [
      { key: 'coffee', label: coffee, icon: <Coffee size={18} /> },
      { key: 'book', label: book, icon: <BookOpen size={18} /> },
    ],
    [coffee, book],
  );
}
