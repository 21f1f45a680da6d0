'use client';

import { type MessageSnapshot, useMessage } from '@parlor/hooks';
import { useEffect } from 'react';
import { useCell } from '../internals/cell.js';
import { useThread } from '../message-thread/thread-context.js';
import { useMenuItems } from './use-menu-items.js';

/** Does what a key asks for, if the menu of the message would offer it. */
export function RunCommand() {
  const { actions, conversationID } = useThread();
  const command = useCell(actions.command, (value) => value);
  const message = useMessage(conversationID, command?.messageID ?? '');
  return command && message ? <Run message={message} id={command.id} /> : null;
}

function Run({ message, id }: { message: MessageSnapshot; id: string }) {
  const { actions } = useThread();
  const items = useMenuItems(message);
  useEffect(() => {
    // Development runs effects twice: the command is gone by then.
    if (!actions.command.read()) return;
    actions.command.write(undefined);
    items.find((item) => item.id === id)?.onSelect();
  });
  return null;
}
