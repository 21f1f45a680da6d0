'use client';

import { type ConversationSnapshot, useConversations } from '@parlor/hooks';
import { useEffect, useMemo } from 'react';
import { useCell } from '../internals/cell.js';
import type { ListCommand } from './list-actions.js';
import { useList } from './list-context.js';
import { useConversationItems } from './use-conversation-items.js';
import { useWithCustom } from './use-with-custom.js';

/** Does what a key or a swipe asks for, if the menu of these conversations would offer it. */
export function RunCommand() {
  const { actions } = useList();
  const command = useCell(actions.command, (value) => value);
  return command ? <Run command={command} /> : null;
}

function Run({ command }: { command: ListCommand }) {
  const { actions } = useList();
  const { conversations } = useConversations();
  const these = useMemo(() => theseOf(conversations, command), [conversations, command]);
  const items = useWithCustom(useConversationItems(these, noPage), these);
  useEffect(() => {
    // Development runs effects twice: the command is gone by then.
    if (!actions.command.read()) return;
    actions.command.write(undefined);
    items.find((item) => item.id === command.id)?.onSelect();
  });
  return null;
}

/** Nothing that is asked for by a key has a page. */
function noPage(): void {}

function theseOf(
  conversations: readonly ConversationSnapshot[],
  { conversationIDs }: ListCommand,
): readonly ConversationSnapshot[] {
  const wanted = new Set(conversationIDs);
  return conversations.filter(({ conversationID }) => wanted.has(conversationID));
}
