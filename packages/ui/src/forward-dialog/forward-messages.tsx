'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from '../message-thread/thread-context.js';
import { ForwardDialog } from './forward-dialog.js';

interface ForwardMessagesProps {
  messages: readonly MessageSnapshot[];
  isMerged: boolean;
}

/** The dialog as a thread opens it: afterwards the selection is over, and it is said where everything has gone. */
export function ForwardMessages({ messages, isMerged }: ForwardMessagesProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { actions, selection } = useThread();
  const onClose = (forwardedTo: readonly string[]) => {
    actions.close();
    if (forwardedTo.length === 0) return;
    if (selection.state.read().isActive) {
      selection.end();
      const last = messages.at(-1);
      if (last) actions.focus(last.ID);
    }
    const names = formats.list(forwardedTo.map(isolate));
    const text = joined(strings.forwarded(forwardedTo.length, names));
    actions.notice.write({ tone: 'quiet', text });
  };
  return <ForwardDialog messages={messages} isMerged={isMerged} onClose={onClose} />;
}
