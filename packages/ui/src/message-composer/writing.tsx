'use client';

import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { UseMentionFieldResult } from '../mention-picker/use-mention-field.js';
import { AddMenu } from './add-menu.js';
import type { ComposerAction } from './composer-action.js';
import type { ComposerFeatures, MessageComposerParts } from './composer-props.js';
import { EmojiButton } from './emoji-button.js';
import { insertText } from './insert-text.js';
import type { LocationDialogProps } from './location-dialog.js';
import { useAttachables } from './use-attachables.js';
import { useGrowingHeight } from './use-growing-height.js';

interface WritingProps {
  conversationID: string;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  features: ComposerFeatures;
  /** What the app lets people add. */
  actions: readonly ComposerAction[];
  parts: MessageComposerParts;
  mention: UseMentionFieldResult;
  text: string;
  /** Name of the field. */
  label: string;
  placeholder: string | undefined;
  autoFocus: boolean;
  enterSends: boolean;
  /** What describes the field, and whether that is a fault. */
  notice: { id: string; isFault: boolean } | undefined;
  /** What says which message is answered or changed. */
  contextID: string | undefined;
  canSend: boolean;
  isEditing: boolean;
  /** Something else stands in its place. */
  isHidden: boolean;
  onText: (text: string) => void;
  /** The focus goes elsewhere. */
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  onFiles: (files: File[]) => void;
  onPlace: LocationDialogProps['onSend'];
}

/** The field, what can be added to it, and the emoji. */
export function Writing({ fieldRef, features, parts, text, isEditing, ...props }: WritingProps) {
  const strings = useChatStrings();
  const { conversationID, mention, notice, isHidden } = props;
  const items = useAttachables(conversationID, features);
  useGrowingHeight(fieldRef, text, !isHidden);
  // By the ref, and not by a state: the caret is where it was when the field was left.
  const field = useRef({
    insert: (emoji: string) => fieldRef.current && insertText(fieldRef.current, emoji),
    focus: () => fieldRef.current?.focus({ preventScroll: true }),
  }).current;
  return (
    <div className="parlor-composer-writing" hidden={isHidden}>
      {items.length + props.actions.length > 0 && !isEditing && (
        <AddMenu
          conversationID={conversationID}
          items={items}
          actions={props.actions}
          parts={parts}
          isDisabled={!props.canSend}
          onFiles={props.onFiles}
          onPlace={props.onPlace}
          onEmoji={field.insert}
        />
      )}
      <textarea
        ref={fieldRef}
        className="parlor-composer-field"
        rows={1}
        dir="auto"
        value={text}
        placeholder={props.placeholder ?? strings.composerPlaceholder}
        aria-label={props.label}
        aria-describedby={[props.contextID, notice?.id].filter(Boolean).join(' ') || undefined}
        aria-invalid={notice?.isFault || undefined}
        enterKeyHint={props.enterSends ? 'send' : 'enter'}
        // biome-ignore lint/a11y/noAutofocus: the app asks for it, by a prop that is off by default.
        autoFocus={props.autoFocus}
        {...mention.fieldProps}
        onBlur={() => {
          mention.fieldProps.onBlur();
          props.onLeave();
        }}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onSelect={mention.onCaret}
        onKeyDown={props.onKeyDown}
        onPaste={props.onPaste}
      />
      {features.emoji && (
        <EmojiButton Picker={parts.EmojiPicker} onPick={field.insert} onLeave={field.focus} />
      )}
    </div>
  );
}
