'use client';
import type { ChatError, ChatSDKLike } from '@parlor/sdk';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ChatUser } from './features/session/index.js';

/** What {@link ChatProvider} takes. */
export interface ChatProviderProps {
  /** What `TencentCloudChat.create()` or the engine's `createClient()` returned. */
  readonly sdk: ChatSDKLike;
  /** Who is to be logged in. Left out: the app logs in by itself, and the provider follows. */
  readonly user?: ChatUser | undefined;
  /** For lists that are asked for by page. Else the one of a QueryClientProvider above, else an own one. */
  readonly queryClient?: QueryClient | undefined;
  /** Told of what goes wrong and belongs to no call: malformed events, a refused login. */
  readonly onError?: ((error: ChatError) => void) | undefined;
  readonly children?: ReactNode;
}

export function ChatProvider({ children }: ChatProviderProps): ReactNode {
  return children;
}
