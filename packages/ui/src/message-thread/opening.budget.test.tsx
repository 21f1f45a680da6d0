import type { EngineSeed } from '@parlor/engine';
import { useConversation, useMessages } from '@parlor/hooks';
import { screen } from '@testing-library/react';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { countThread } from '../testing/counted-thread.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle } from '../testing/render-count.js';
import { longTalkSeed } from '../testing/seed.js';
import { MessageThread } from './index.js';

beforeEach(stubDialogs);

const LENGTH = 100;

/** All of it said yesterday: a row with which a day begins would be measured once more. */
function yesterdaysTalk(): EngineSeed {
  const lateYesterday = new Date().setHours(-1, 30, 0, 0);
  const secondsSince = Math.round((Date.now() - lateYesterday) / 1000);
  const { messages = [], ...seed } = longTalkSeed(LENGTH);
  const earlier = messages.map((message) => ({
    ...message,
    secondsAgo: (message.secondsAgo ?? 0) + secondsSince,
  }));
  return { ...seed, messages: earlier };
}

/** Has the store hold the talk and its conversation, as an app does whose list is shown, and which was there before. */
function Held() {
  const { conversation } = useConversation('C2Cben');
  const { messages, hasOlder, isLoadingOlder, loadOlder } = useMessages('C2Cben');
  const isWanting = messages.length > 0 && hasOlder && !isLoadingOlder;
  useEffect(() => {
    if (isWanting) void loadOlder();
  }, [isWanting, loadOlder]);
  return (
    <p>
      {conversation?.conversationID}, {messages.length}
    </p>
  );
}

/** Opens the thread when everything is there; what is rendered from then on is counted. */
async function openHeld() {
  const thread = countThread();
  const whole = new RenderCount();
  const chat = renderChat(<Held />, { seed: yesterdaysTalk() });
  await screen.findByText(`C2Cben, ${LENGTH}`);
  const page = <MessageThread conversationID="C2Cben" parts={thread.parts} />;
  chat.rerender(
    <>
      <Held />
      {whole.around('thread', page)}
    </>,
  );
  return { ...thread, whole };
}

describe('a thread that is opened when its messages are there', () => {
  it('is drawn at once', async () => {
    const { rows, whole } = await openHeld();
    expect(screen.getByText(`Message ${LENGTH}`)).toBeInTheDocument();
    // What they scroll in; the rows as they are guessed; and as they are.
    expect(whole.commits).toBeLessThanOrEqual(3);
    const shown = document.querySelectorAll('.parlor-thread-row').length;
    expect(rows.ids).toHaveLength(shown);
    expect(rows.commits).toBe(1);
  });

  it('is not drawn again: not for what is looked after later, nor because nobody has reacted', async () => {
    const { whole } = await openHeld();
    whole.forget();
    await settle();
    expect(whole.commits).toBe(0);
  });
});
