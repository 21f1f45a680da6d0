import { TYPES } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { type } from '../testing/group-talk.js';
import { renderChat } from '../testing/render-chat.js';
import { TypingLine } from './index.js';

function typing(): string {
  return document.querySelector('.parlor-typing-text')?.textContent ?? '';
}

describe('the line that says who is typing', () => {
  it('says it by name, and goes when they stop', async () => {
    const { person } = renderChat(<TypingLine conversationID="C2Cben" />);
    const ben = await person('ben');
    await type(ben, 'ann', TYPES.CONV_C2C);
    await waitFor(() => expect(typing()).toBe('Ben Okafor is typing'));
    await type(ben, 'ann', TYPES.CONV_C2C, false);
    await waitFor(() => expect(typing()).toBe(''));
  });

  it('leaves a name that would turn it around no way to do so', async () => {
    const users = [{ userID: 'ann' }, { userID: 'ben', nick: '\u202eBen' }];
    const messages = [{ from: 'ben', to: 'ann', text: 'Hello', secondsAgo: 60 }];
    const seed = { users, messages };
    const { person } = renderChat(<TypingLine conversationID="C2Cben" />, { seed });
    await type(await person('ben'), 'ann', TYPES.CONV_C2C);
    await waitFor(() => expect(typing()).toBe('Ben is typing'));
  });

  it('names two, and counts more', async () => {
    const { person } = renderChat(<TypingLine conversationID="GROUPdesign" />);
    const [ben, mei, dara] = [await person('ben'), await person('mei'), await person('dara')];
    await type(ben, 'design', TYPES.CONV_GROUP);
    await type(mei, 'design', TYPES.CONV_GROUP);
    await waitFor(() => expect(typing()).toBe('Ben Okafor and Mei Tanaka are typing'));
    await type(dara, 'design', TYPES.CONV_GROUP);
    await waitFor(() => expect(typing()).toBe('3 people are typing'));
  });

  it('is heard once it has stayed the same for a while', async () => {
    const { person, view } = renderChat(<TypingLine conversationID="C2Cben" />);
    const spoken = () => view.container.querySelector('[aria-live]')?.textContent;
    await type(await person('ben'), 'ann', TYPES.CONV_C2C);
    await waitFor(() => expect(typing()).toBe('Ben Okafor is typing'));
    expect(spoken()).toBe('');
    await waitFor(() => expect(spoken()).toBe('Ben Okafor is typing'), { timeout: 3_000 });
  });

  it('stands in a thread', async () => {
    const { person, view } = renderChat(<MessageThread conversationID="C2Cben" />);
    await screen.findByText('Tell me where to look.');
    await type(await person('ben'), 'ann', TYPES.CONV_C2C);
    await waitFor(() => expect(typing()).toBe('Ben Okafor is typing'));
    expect(await complaints(view.container)).toEqual([]);
  });
});
