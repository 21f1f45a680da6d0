'use client';

import { useOutbox, useSession } from '@parlor/hooks';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** Below the field, while there is no line: how many messages of this conversation wait for it. */
export function Waiting({ conversationID }: { conversationID: string }) {
  const strings = useChatStrings();
  const formats = useFormats();
  const { network } = useSession();
  const { messages } = useOutbox();
  const count = messages.filter(
    (message) => message.conversationID === conversationID && message.sendState === 'waiting',
  ).length;
  const isSaid = network !== 'connected' && count > 0;
  return (
    <p className="parlor-composer-waiting" role="status">
      {isSaid && strings.messagesWait(count, formats.number(count))}
    </p>
  );
}
