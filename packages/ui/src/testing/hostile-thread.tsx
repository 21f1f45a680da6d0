import type { MessageSnapshot } from '@parlor/hooks';
import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { type MessageProps, MessageThread } from '../message-thread/index.js';
import { HOSTILE_MESSAGES, type HostileMessage } from './hostile.js';

/** As many rows as are in the document at once. */
export const HOSTILE_ROWS = 14;

/** A group with so many harmless messages, which are to be others. */
export const hostileSeed = {
  users: [{ userID: 'ann' }, { userID: 'ben', nick: 'Ben' }],
  groups: [{ groupID: 'den', name: 'Den', type: 'Public' as const, members: ['ben', 'ann'] }],
  messages: Array.from({ length: HOSTILE_ROWS }, (_, index) => ({
    from: 'ben',
    to: 'den',
    text: `Harmless ${index}`,
    secondsAgo: (HOSTILE_ROWS - index) * 1_000,
    isRead: true,
  })),
};

/** All hostile messages, in parts that fit into the document, each with its number. */
export const HOSTILE_PARTS = Array.from(
  { length: Math.ceil(HOSTILE_MESSAGES.length / HOSTILE_ROWS) },
  (_, index) =>
    [index, HOSTILE_MESSAGES.slice(index * HOSTILE_ROWS, (index + 1) * HOSTILE_ROWS)] as const,
);

/** What of the message at a place is to be another; nothing where no hostile one is left. */
export function disguiseAt(part: readonly HostileMessage[], index: number): object {
  const hostile = part[index];
  return hostile ? { type: hostile.type, payload: hostile.payload, ...hostile.fields } : {};
}

/** A part `Message` that draws hostile messages in the place of the harmless ones: past what the hooks refuse. */
export function disguising(part: readonly HostileMessage[]): ComponentType<MessageProps> {
  return function Disguised({ message, ...props }: MessageProps) {
    const text = message.type === 'TIMTextElem' ? message.payload.text : '';
    const disguise = disguiseAt(part, Number(text.replace(/\D/g, '')));
    // The very thing that the types rule out.
    const hostile = { ...message, ...disguise } as MessageSnapshot;
    return <MessageThread.Message message={hostile} {...props} />;
  };
}

/** Rows that could not be drawn: caught, but not as it should be. */
export function brokenRows(): number {
  return screen.queryAllByText('This message could not be shown.').length;
}

/** Loads what is else loaded when it is first shown, so that no test waits for it. */
export function loadAllContents(): Promise<unknown> {
  return Promise.all([
    import('../message-text/markdown-text.js'),
    import('../poll/poll-card.js'),
    import('../merged-messages/merged-panel.js'),
    import('../message-media/audio.js'),
    import('../message-media/video.js'),
    import('../message-media/file.js'),
    import('../message-media/location.js'),
  ]);
}
