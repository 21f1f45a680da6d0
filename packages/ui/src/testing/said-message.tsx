import { useMessages } from '@parlor/hooks';
import type { ReactNode } from 'react';
import type { Said } from './react-to.js';

interface SaidMessageProps {
  said: Said;
  children: (messageID: string) => ReactNode;
}

/** Finds a message by its text: engines give IDs of their own. */
export function SaidMessage({ said, children }: SaidMessageProps) {
  const { messages } = useMessages(said.conversationID);
  const message = messages.find(
    (one) => one.type === 'TIMTextElem' && one.payload.text === said.text,
  );
  return message ? children(message.ID) : null;
}
