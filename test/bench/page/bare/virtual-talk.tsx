import { type Ref, useCallback } from 'react';
import { BareMessage, type BareMessageProps, guessHeight } from './bare-message.js';
import { type BareHandle, VirtualRows } from './virtual-rows.js';

export interface BareTalkProps<Message> {
  readonly messages: readonly Message[];
  readonly handle?: Ref<BareHandle> | undefined;
}

interface VirtualTalkProps<Message> extends BareTalkProps<Message> {
  /** What is shown of a message. The same functions in every render. */
  readonly wordsOf: (message: Message) => BareMessageProps;
  readonly isMine: (message: Message | undefined) => boolean;
}

/** Messages in the virtual list that the kit uses. */
export function VirtualTalk<Message extends { readonly ID: string }>({
  messages,
  handle,
  wordsOf,
  isMine,
}: VirtualTalkProps<Message>) {
  const keyAt = useCallback((index: number) => messages[index]?.ID ?? '', [messages]);
  const startsGroup = useCallback(
    (index: number) => isMine(messages[index]) !== isMine(messages[index - 1]),
    [messages, isMine],
  );
  const guessAt = useCallback((index: number) => guessHeight(startsGroup(index)), [startsGroup]);
  return (
    <VirtualRows
      count={messages.length}
      {...{ keyAt, guessAt, startsGroup, handle }}
      anchorTo="end"
      rowClass="bare-talk-row"
    >
      {(index) => {
        const message = messages[index];
        return message && <BareMessage {...wordsOf(message)} />;
      }}
    </VirtualRows>
  );
}
