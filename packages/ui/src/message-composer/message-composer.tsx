'use client';

import { useConversation, useSendMessage } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { type ComponentType, type KeyboardEvent, useId, useRef, useState } from 'react';
import { isSystemConversation, titleOf } from '../internals/conversation-title.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { isComposing } from './is-composing.js';
import { isRefusedUnseen } from './is-refused-unseen.js';
import { Notice, type NoticeProps } from './notice.js';
import { SendButton, type SendButtonProps } from './send-button.js';
import { measureText } from './text-limit.js';
import { useDraft } from './use-draft.js';
import { useGrowingHeight } from './use-growing-height.js';
import { useNoticeText } from './use-notice-text.js';

/**
 * The parts of a {@link MessageComposer} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface MessageComposerParts {
  SendButton: ComponentType<SendButtonProps>;
  Notice: ComponentType<NoticeProps>;
}

/** What {@link MessageComposer} takes. */
export interface MessageComposerProps {
  /** Where the message goes. What is written for another conversation is kept until one is back. */
  conversationID: string;
  /**
   * Why nothing may be written here, in words: shown in the place of the text field. The system
   * conversation has a reason of its own when this is left out.
   */
  disabledReason?: string | undefined;
  /** Shown in the empty field. */
  placeholder?: string;
  /** Puts the focus into the field when it appears. `false` when left out. */
  autoFocus?: boolean;
  /** Own components in the place of the default ones. */
  parts?: Partial<MessageComposerParts>;
  className?: string;
}

const defaultParts: MessageComposerParts = { SendButton, Notice };

/**
 * Writes text messages: Enter sends, Shift+Enter breaks the line, the field grows with the text.
 *
 * An input method's own Enter sends nothing. A text that is too long for the service (12 KB) or that
 * cannot be sent yet stays in the field, and the reason stands below. A message that the service
 * refuses stays in the thread with "Retry".
 */
export function MessageComposer({
  conversationID,
  disabledReason,
  placeholder,
  autoFocus = false,
  parts,
  className,
}: MessageComposerProps) {
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const barRef = useRef<HTMLDivElement>(null);
  const noticeID = useId();
  const { conversation } = useConversation(conversationID);
  const { draft, isSendable, canSend, refusal, setDraft, submit } = useComposer(conversationID);
  const notice = useNoticeText(measureText(draft), canSend || draft === '', refusal);
  const reason =
    disabledReason ?? (isSystemConversation(conversationID) ? strings.noticesOnly : undefined);
  const isDisabled = reason !== undefined;
  useGrowingHeight(fieldRef, draft, !isDisabled);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    submit();
  };
  const onSendClick = () => {
    submit();
    // Empty, the field disables the button, and a disabled button loses the focus to nowhere.
    if (barRef.current?.contains(document.activeElement)) fieldRef.current?.focus();
  };

  return (
    <div
      className={`parlor-root parlor-composer ${className ?? ''}`.trim()}
      data-disabled={isDisabled || undefined}
    >
      {isDisabled ? (
        <p className="parlor-composer-reason" role="status">
          {reason}
        </p>
      ) : (
        <div ref={barRef} className="parlor-composer-bar">
          <textarea
            ref={fieldRef}
            className="parlor-composer-field"
            rows={1}
            dir="auto"
            value={draft}
            placeholder={placeholder ?? strings.composerPlaceholder}
            aria-label={strings.composerLabel(titleOf(conversation, strings))}
            aria-describedby={notice ? noticeID : undefined}
            aria-invalid={notice?.tone === 'danger' || undefined}
            enterKeyHint="send"
            // biome-ignore lint/a11y/noAutofocus: the app asks for it, by a prop that is off by default.
            autoFocus={autoFocus}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <merged.SendButton isDisabled={!isSendable} onClick={onSendClick} />
        </div>
      )}
      {!isDisabled && notice && (
        <merged.Notice id={noticeID} tone={notice.tone}>
          {notice.text}
        </merged.Notice>
      )}
    </div>
  );
}

/** The text and what becomes of it. */
function useComposer(conversationID: string) {
  const { draft, getDraft, setDraft } = useDraft(conversationID);
  const { canSend, sendText } = useSendMessage(conversationID);
  const [refused, setRefused] = useState<{ text: string; why: string }>();
  const isSendable = canSend && draft.trim() !== '' && measureText(draft).state !== 'over';
  const submit = () => {
    if (!isSendable) return;
    const text = draft.trim();
    setDraft('');
    sendText(text).catch((error: ChatError) => {
      // Without a message there is nothing in the thread to retry: the text comes back here.
      if (!isRefusedUnseen(error) || getDraft() !== '') return;
      setDraft(text);
      setRefused({ text, why: error.message });
    });
  };
  // It is said of this text only.
  const refusal = refused?.text === draft ? refused.why : undefined;
  return { draft, isSendable, canSend, refusal, setDraft, submit };
}
