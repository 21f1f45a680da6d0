'use client';

import type { ReactNode } from 'react';
import { FocusKept } from '../internals/focus-kept.js';

interface ChatStateProps {
  /** The button in it has gone with the focus on it. */
  onFocusLost: () => void;
  children: ReactNode;
}

/** In the place of the chat: why there is none, with a way on. */
export function ChatState({ onFocusLost, children }: ChatStateProps) {
  return (
    <FocusKept className="parlor-room-chat-state" onLost={onFocusLost}>
      {children}
    </FocusKept>
  );
}
