'use client';

import { useSession } from '@parlor/hooks';
import { type ComponentType, type CSSProperties, memo } from 'react';
import { hueOf } from '../avatar/monogram.js';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { LiveRoomMessageProps } from '../live-room/message.js';
import type { ChatLine } from './chat-lines.js';
import { MomentLine } from './moment-line.js';
import { NotSaid } from './not-said.js';

/** What can be done with what I could not say; the same functions in each rendering. */
export interface LineDeeds {
  resend(messageID: string): void;
  discard(messageID: string): void;
  /** Of what nothing else keeps. */
  sayAgain(key: string): void;
  forget(key: string): void;
}

interface ChatLineProps {
  line: ChatLine;
  deeds: LineDeeds;
  onUserClick: ((userID: string) => void) | undefined;
  Message: ComponentType<LiveRoomMessageProps>;
}

/** It stands among others: who has written more finds all of it again when it is sent. */
const LONGEST = 300;

/** One line of the chat. Renders again when it is another one. */
export const ChatLineRow = memo(function ChatLineRow(props: ChatLineProps) {
  const { line, deeds, onUserClick, Message } = props;
  switch (line.kind) {
    case 'moment':
      return <MomentLine change={line.moment.change} />;
    case 'unsaid':
      return (
        <>
          <UnsaidWords text={line.unsaid.text} />
          <NotSaid
            error={line.unsaid.error}
            onRetry={() => deeds.sayAgain(line.key)}
            onDiscard={() => deeds.forget(line.key)}
          />
        </>
      );
    case 'message':
      return (
        <>
          <Message message={line.message} onUserClick={onUserClick} />
          {line.message.sendState === 'failed' && (
            <NotSaid
              error={line.message.sendError}
              onRetry={() => deeds.resend(line.message.ID)}
              onDiscard={() => deeds.discard(line.message.ID)}
            />
          )}
        </>
      );
  }
});

function UnsaidWords({ text }: { text: string }) {
  const strings = useStrings();
  const { userID } = useSession();
  const style = { '--parlor-avatar-hue': hueOf(userID) } as CSSProperties;
  return (
    <p className="parlor-live-message" data-own="">
      <span className="parlor-live-sender" style={style}>
        <bdi>{strings.you}</bdi>
      </span>{' '}
      <bdi>{shorten(oneLine(text), LONGEST)}</bdi>
    </p>
  );
}
