import type { LiveRoomGift } from '@parlor/ui';
import { BookOpen, Coffee } from 'lucide-react';

/** What can be given in the demo's rooms. */
export const GIFTS: readonly LiveRoomGift[] = [
  { key: 'coffee', label: 'Coffee', icon: <Coffee size={18} /> },
  { key: 'book', label: 'Book', icon: <BookOpen size={18} /> },
];
