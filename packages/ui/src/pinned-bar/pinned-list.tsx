'use client';

import { type MessageSnapshot, useMessageAbilities } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { UnpinIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { Popover } from '../internals/popover.js';
import { reasonOf } from '../internals/reason.js';
import { senderName } from '../internals/sender-name.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';
import { useToday } from '../internals/use-today.js';
import { usePinnedText } from './use-pinned-text.js';

interface PinnedListProps {
  anchorRef: RefObject<HTMLElement | null>;
  conversationID: string;
  messages: readonly MessageSnapshot[];
  onJump: (message: MessageSnapshot) => void;
  onUnpin: (messageID: string) => Promise<void>;
  onClose: (isFocusKept: boolean) => void;
}

/** All that is pinned, the newest first, in a card below the bar. */
export function PinnedList(props: PinnedListProps) {
  const { anchorRef, conversationID, messages, onJump, onUnpin, onClose } = props;
  const strings = useChatPartStrings();
  const listRef = useRef<HTMLUListElement>(null);
  const [failure, setFailure] = useState('');
  useLayoutEffect(() => {
    const list = listRef.current;
    const thread = anchorRef.current?.closest('.parlor-thread');
    focusFirst(list);
    // The last one was taken off, and the card goes with the focus in it.
    return () => {
      if (!list?.contains(document.activeElement)) return;
      thread?.querySelector<HTMLElement>('.parlor-thread-scroller')?.focus({ preventScroll: true });
    };
  }, [anchorRef]);
  const unpin = (messageID: string) => {
    setFailure('');
    // The button goes with its message: the keys go on from the first one.
    focusFirst(listRef.current, messageID);
    onUnpin(messageID).catch((error: ChatError) => {
      setFailure(strings.unpinFailed(reasonOf(error, strings)));
    });
  };
  return (
    <Popover
      anchorRef={anchorRef}
      side="below"
      className="parlor-pinned-card"
      onClose={(reason) => onClose(reason === 'outside')}
    >
      <div role="dialog" aria-label={strings.pinnedBar} className="parlor-pinned-dialog">
        <ul ref={listRef} className="parlor-pinned-list">
          {messages.toReversed().map((message) => (
            <Pinned
              key={message.ID}
              conversationID={conversationID}
              message={message}
              onJump={() => onJump(message)}
              onUnpin={() => unpin(message.ID)}
            />
          ))}
        </ul>
        <p className="parlor-pinned-failure" role="status">
          {failure}
        </p>
      </div>
    </Popover>
  );
}

interface PinnedProps {
  conversationID: string;
  message: MessageSnapshot;
  onJump: () => void;
  onUnpin: () => void;
}

function Pinned({ conversationID, message, onJump, onUnpin }: PinnedProps) {
  const strings = useChatPartStrings();
  const formats = useFormats();
  const today = useToday();
  const { canPin } = useMessageAbilities(conversationID, message);
  const { name, text } = usePinnedText(message);
  const { userID = '', nick = '' } = message.pinnerInfo ?? {};
  const pinner = oneLine(nick) || oneLine(userID);
  return (
    <li className="parlor-pinned-item" data-message={message.ID}>
      <button type="button" className="parlor-pinned-go" onClick={onJump}>
        <Avatar
          id={message.from}
          name={oneLine(senderName(message))}
          src={message.avatar}
          size={32}
        />
        <span className="parlor-pinned-words">
          <span className="parlor-pinned-title">
            <bdi className="parlor-pinned-name">{name}</bdi>
            <span className="parlor-pinned-place">{formats.listTime(message.time, today)}</span>
          </span>
          <bdi className="parlor-pinned-text">{text}</bdi>
          {pinner !== '' && (
            <span className="parlor-pinned-by">{joined(strings.pinnedBy(isolate(pinner)))}</span>
          )}
        </span>
      </button>
      {canPin && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.unpinNamed(text)}
          onClick={onUnpin}
        >
          <UnpinIcon size={16} aria-hidden="true" />
        </button>
      )}
    </li>
  );
}

/** Of the list, but for the message that is about to go. */
function focusFirst(list: HTMLElement | null, exceptID?: string): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-message]') ?? [])];
  const item = items.find(({ dataset }) => dataset['message'] !== exceptID);
  item?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}
