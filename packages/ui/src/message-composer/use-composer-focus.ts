import type { Draft } from '@parlor/hooks';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus into the field when a message is to be answered or changed, and when files have come: what is to be
 * written belongs there. Nothing is done when another conversation is opened.
 */
export function useComposerFocus(
  fieldRef: RefObject<HTMLTextAreaElement | null>,
  conversationID: string,
  { replyTo, editing, files }: Draft,
): void {
  const contextID = editing?.ID ?? replyTo?.ID;
  const before = useRef({ conversationID, contextID, count: files.length });
  useEffect(() => {
    const last = before.current;
    before.current = { conversationID, contextID, count: files.length };
    if (last.conversationID !== conversationID) return;
    const hasContext = contextID !== undefined && contextID !== last.contextID;
    // On a phone the keyboard would cover what was added.
    const hasFiles = files.length > last.count && !isTouch();
    const field = fieldRef.current;
    if (!field || !(hasContext || hasFiles)) return;
    field.focus({ preventScroll: true });
    if (hasContext) field.setSelectionRange(field.value.length, field.value.length);
  }, [fieldRef, conversationID, contextID, files.length]);
}

function isTouch(): boolean {
  return globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;
}
