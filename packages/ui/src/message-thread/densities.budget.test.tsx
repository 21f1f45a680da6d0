import type { EngineSeed } from '@parlor/engine';
import { useMessages } from '@parlor/hooks';
import { act, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setDensity } from '../testing/density.js';
import { stubDialogs } from '../testing/dialogs.js';
import { stubLayout } from '../testing/layout.js';
import { renderChat } from '../testing/render-chat.js';
import { settle } from '../testing/render-count.js';
import { stubResizes, tellHeights } from '../testing/resized-rows.js';
import { longTalkSeed } from '../testing/seed.js';
import { MessageThread } from './index.js';

beforeEach(stubDialogs);

const LENGTH = 100;

/** How high a browser has a text of a line: with the date, with the space that a group begins with, and else. */
const HEIGHTS = {
  comfortable: { day: 90, group: 54, row: 41 },
  compact: { day: 86, group: 46, row: 36 },
  spacious: { day: 94, group: 62, row: 46 },
};

/** Ann and Ben have said a line each time. */
const seed: EngineSeed = {
  ...longTalkSeed(0),
  messages: Array.from({ length: LENGTH }, (_, index) => ({
    from: index % 3 === 0 ? 'ann' : 'ben',
    to: index % 3 === 0 ? 'ben' : 'ann',
    text: `Message ${index + 1}`,
    secondsAgo: (LENGTH - index) * (index % 5 === 0 ? 660 : 600),
    isRead: true,
  })),
};

/** Has the store hold the talk. */
function Held() {
  const { messages, hasOlder, isLoadingOlder, loadOlder } = useMessages('C2Cben');
  const isWanting = messages.length > 0 && hasOlder && !isLoadingOlder;
  useEffect(() => {
    if (isWanting) void loadOlder();
  }, [isWanting, loadOlder]);
  return <p>{messages.length} messages</p>;
}

/** Opens the thread, among rows as high as they are in this density, when everything is there. */
async function openIn(density: keyof typeof HEIGHTS) {
  stubResizes();
  const chat = renderChat(<Held />, { seed });
  await screen.findByText(`${LENGTH} messages`);
  setDensity(density);
  const { day, group, row } = HEIGHTS[density];
  stubLayout([
    ['.parlor-thread-row[data-day-start]', day],
    ['.parlor-thread-row[data-group-start]', group],
    ['.parlor-thread-row', row],
  ]);
  chat.rerender(
    <>
      <Held />
      <MessageThread conversationID="C2Cben" />
    </>,
  );
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.parlor-thread-row')];
}

/** Where its rows stand, by their numbers. */
function starts(): Map<string | undefined, string> {
  return new Map(rows().map(({ dataset, style }) => [dataset['index'], style.insetBlockStart]));
}

describe.each(['comfortable', 'compact', 'spacious'] as const)('a thread that is %s', (density) => {
  it('has its rows where they are measured to be, from their first drawing on', async () => {
    await openIn(density);
    const list = screen.getByRole('list');
    const { scrollHeight } = list;
    const drawn = starts();
    expect(drawn.size).toBeGreaterThan(10);
    await settle();
    const then = starts();
    for (const [index, start] of drawn) expect(then.get(index)).toBe(start);
    expect(list.scrollHeight - list.clientHeight - list.scrollTop).toBe(0);
    // Up to the first one: what is measured on the way is what was expected, and the bar keeps its size.
    while (list.scrollTop > 0) {
      await act(async () => {
        list.scrollTop -= 300;
      });
      await tellHeights(rows());
      expect(list.scrollHeight).toBe(scrollHeight);
    }
    await settle();
    expect(list.scrollHeight).toBe(scrollHeight);
    expect(screen.getByText('Message 1')).toBeInTheDocument();
  });
});
