'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { CloseIcon, EditIcon, ReplyIcon } from '../internals/icons.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { senderName } from '../internals/sender-name.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link ContextBar} takes. */
export interface ContextBarProps {
  /** For `aria-describedby` of the text field. */
  id: string;
  /** What is done with the message when the draft is sent. */
  purpose: 'reply' | 'edit';
  /** The message that is answered, or changed. */
  message: MessageSnapshot;
  /** Ends it; what was being written before is there again. */
  onCancel: () => void;
}

/**
 * Above the field: which message is answered or changed, in a line, and a button that ends that. Its words describe the field, and
 * are heard with it: a status that comes with its words is not.
 */
export function ContextBar({ id, purpose, message, onCancel }: ContextBarProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  const isReply = purpose === 'reply';
  const Icon = isReply ? ReplyIcon : EditIcon;
  const name = message.flow === 'out' ? strings.you : senderName(message);
  const text = message.isRevoked
    ? strings.messageRevoked
    : summarizeMessage(message, strings, formats);
  return (
    <div className="parlor-composer-context" data-purpose={purpose}>
      <Icon size={18} className={isReply ? 'parlor-mirrored' : undefined} aria-hidden="true" />
      <div id={id} className="parlor-composer-context-words">
        <span className="parlor-composer-context-title">
          <bdi>{isReply ? strings.replyingTo(name) : strings.editingMessage}</bdi>
        </span>{' '}
        <span className="parlor-composer-context-text" data-gone={message.isRevoked || undefined}>
          <bdi>{text}</bdi>
        </span>
      </div>
      <button
        type="button"
        className="parlor-composer-tool"
        aria-label={isReply ? strings.cancelReply : strings.cancelEditing}
        title={isReply ? strings.cancelReply : strings.cancelEditing}
        onClick={onCancel}
      >
        <CloseIcon size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
