import { useCallback } from 'react';
import type { Chat } from '../chats.js';
import { BareChat, type BareChatProps, CHAT_HEIGHT } from './bare-chat.js';
import { VirtualRows } from './virtual-rows.js';

export interface BareChatsProps {
  readonly chats: readonly Chat[];
}

interface VirtualChatsProps<One> {
  readonly chats: readonly One[];
  /** The same functions in every render. */
  readonly keyOf: (chat: One) => string;
  /** What is shown of it. */
  readonly wordsOf: (chat: One) => BareChatProps;
}

/** Conversations in the virtual list that the kit uses. */
export function VirtualChats<One>({ chats, keyOf, wordsOf }: VirtualChatsProps<One>) {
  const keyAt = useCallback(
    (index: number) => {
      const chat = chats[index];
      return chat ? keyOf(chat) : '';
    },
    [chats, keyOf],
  );
  return (
    <VirtualRows
      count={chats.length}
      keyAt={keyAt}
      guessAt={guessAt}
      anchorTo="start"
      rowClass="bare-chats-row"
    >
      {(index) => {
        const chat = chats[index];
        return chat && <BareChat {...wordsOf(chat)} />;
      }}
    </VirtualRows>
  );
}

function guessAt(): number {
  return CHAT_HEIGHT;
}
