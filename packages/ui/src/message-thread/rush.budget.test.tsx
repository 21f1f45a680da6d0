import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { countThread } from '../testing/counted-thread.js';
import { renderChat } from '../testing/render-chat.js';
import { settle, untilCalm } from '../testing/render-count.js';
import { sayTo } from '../testing/say.js';
import { longTalkSeed } from '../testing/seed.js';
import { MessageThread } from './index.js';

const LENGTH = 100;
/** So many messages come in each of so many frames, as fast as that: much faster than anybody reads. */
const PER_FRAME = 2;
const FRAMES = 60;
/** How many rows are in sight here, and how many more are drawn above them. */
const IN_SIGHT = 10;
const BESIDE = 6;
const AT_ONCE = 40;
const LAST = `Very much ${FRAMES * PER_FRAME}`;
/** Milliseconds between what is shown then. */
const APART = 50;
/** In so many frames all is shown at once before that: a few messages are no rush. The last is after it, and one under way. */
const FRAMES_BEFORE = 20 / PER_FRAME + 3;
/** With the rows as they are guessed, and as they are. */
const COMMITS = 2;

/** Ann's talk with Ben, when everything is there; what is rendered from then on is counted. */
async function renderTalk() {
  const { rows, list, parts } = countThread();
  const page = <MessageThread conversationID="C2Cben" parts={parts} />;
  const chat = renderChat(page, { seed: longTalkSeed(LENGTH) });
  const ben = await chat.person('ben');
  await screen.findByText(`Message ${LENGTH}`);
  const calm = () => untilCalm(rows, list);
  await calm();
  // What comes while the line is quite new may have reactions: that is asked.
  await chat.engine.admin.advanceClock(5_000);
  return { ...chat, rows, list, calm, ben };
}

type Talk = Awaited<ReturnType<typeof renderTalk>>;

/** Ben says very much. Returns how many milliseconds it took. */
async function rush({ ben }: Talk): Promise<number> {
  const began = performance.now();
  for (let count = 0; count < FRAMES * PER_FRAME; count += PER_FRAME) {
    await act(async () => {
      const said = Array.from({ length: PER_FRAME }, (_, index) =>
        sayTo(ben, 'ann', `Very much ${count + index + 1}`),
      );
      await Promise.all(said);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }
  return performance.now() - began;
}

it('what comes faster than a person can follow is drawn 20 times a second, and the end stays in sight', async () => {
  const talk = await renderTalk();
  const took = await rush(talk);
  await screen.findByText(LAST);
  await settle();
  expect(talk.list.commits).toBeLessThanOrEqual(COMMITS * (took / APART + FRAMES_BEFORE));
  expect(document.querySelectorAll('.parlor-thread-row')).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: /new message/ })).toBeNull();
  expect(await screen.findByText(/^\d+ new messages$/)).toBeVisible();
});

it('of more than a screen of messages that come at once, none is drawn that will not be in sight', async () => {
  const { ben, rows } = await renderTalk();
  await act(async () => {
    const said = Array.from({ length: AT_ONCE }, (_, index) =>
      sayTo(ben, 'ann', `At once ${index}`),
    );
    await Promise.all(said);
  });
  await screen.findByText(`At once ${AT_ONCE - 1}`);
  await settle();
  expect(rows.ids.length).toBeLessThanOrEqual(IN_SIGHT + BESIDE);
  expect(rows.ids).not.toContain('At once 0');
});

it('who reads further up meanwhile is told of all that came, and sees no row of it', async () => {
  const talk = await renderTalk();
  await act(async () => {
    screen.getByRole('list', { name: /^Messages/ }).scrollTop = 700;
  });
  await talk.calm();
  const took = await rush(talk);
  await screen.findByRole('button', { name: `${FRAMES * PER_FRAME} new messages` });
  await settle();
  expect(talk.rows.ids).toEqual([]);
  expect(talk.list.commits).toBeLessThanOrEqual(took / APART + FRAMES_BEFORE);
});
