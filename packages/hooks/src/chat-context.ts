'use client';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ChatStore } from './chat-store.js';

/** What a provider gives to the hooks below it. */
export interface ChatContextValue {
  readonly chat: ChatStore;
  /** The provider's `queryClient`. */
  readonly queryClient: QueryClient | undefined;
}

/** The nearest provider's. */
export const ChatContext = createContext<ChatContextValue | null>(null);

/** The nearest provider's value. Throws where there is none. */
export function useChatContext(): ChatContextValue {
  const value = useContext(ChatContext);
  if (!value) {
    throw new Error('There is no ChatProvider above. Render <ChatProvider sdk={…}> around it.');
  }
  return value;
}

/** The nearest provider's store. Throws where there is none. */
export function useChat(): ChatStore {
  return useChatContext().chat;
}
