import { TYPES } from '@parlor/sdk';
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';
import { MessageThread } from './index.js';

// It is loaded with the first text that has markdown: not while a test waits for it.
beforeAll(() => import('../message-text/markdown-text.js'));

/** Ann looks at her talk with Ben, who writes this. */
async function renderSaid(text: string, props: { hasMarkdown?: boolean } = {}) {
  const chat = renderChat(<MessageThread conversationID="C2Cben" {...props} />);
  await screen.findByText('Tell me where to look.');
  await sayTo(await chat.person('ben'), 'ann', text);
  return chat;
}

describe('a text', () => {
  it('has the markdown of messages', async () => {
    const { view } = await renderSaid(
      '**Bring** the _map_, ~~not~~ `a1`\n\n- one\n- two\n\n> said',
    );
    expect((await screen.findByText('Bring')).tagName).toBe('STRONG');
    expect(screen.getByText('map').tagName).toBe('EM');
    expect(screen.getByText('not').tagName).toBe('S');
    expect(screen.getByText('a1').tagName).toBe('CODE');
    expect(screen.getByText('two').closest('li')).not.toBeNull();
    expect(screen.getByText('said').closest('blockquote')).not.toBeNull();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is as it was written where markdown is switched off', async () => {
    await renderSaid('**Bring** the map', { hasMarkdown: false });
    expect(await screen.findByText('**Bring** the map')).toBeInTheDocument();
  });

  it('has code that can be taken along', async () => {
    const { user } = await renderSaid('```ts\nlet map = 1;\n```');
    const button = await screen.findByRole('button', { name: 'Copy' });
    await user.click(button);
    expect(await navigator.clipboard.readText()).toBe('let map = 1;');
    expect(await screen.findByRole('button', { name: 'Copied' })).toBe(button);
  });

  it('has code that cannot be taken along where there is no clipboard', async () => {
    const chat = renderChat(<MessageThread conversationID="C2Cben" />);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
    await screen.findByText('Tell me where to look.');
    await sayTo(await chat.person('ben'), 'ann', '```\nlet map = 1;\n```');
    expect(await screen.findByText('let map = 1;')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  it('marks whom it mentions, and me above all', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await screen.findByText('Otherwise: lovely.');
    const ben = await person('ben');
    const payload = { text: '@Ann Lindqvist ask @Mei Tanaka', atUserList: ['ann', 'mei'] };
    const options = { to: 'design', conversationType: TYPES.CONV_GROUP, payload };
    await ben.sendMessage(ben.createTextAtMessage(options));
    const mine = await screen.findByText('@Ann Lindqvist');
    expect(mine.tagName).toBe('BDI');
    expect(mine).toHaveAttribute('data-mine');
    expect(screen.getByText('@Mei Tanaka')).not.toHaveAttribute('data-mine');
    expect(mine.closest('[data-for-me]')).not.toBeNull();
  });

  it('marks everybody as me too', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await screen.findByText('Otherwise: lovely.');
    const ben = await person('ben');
    const payload = { text: '@All **now**', atUserList: [TYPES.MSG_AT_ALL] };
    const options = { to: 'design', conversationType: TYPES.CONV_GROUP, payload };
    await ben.sendMessage(ben.createTextAtMessage(options));
    expect(await screen.findByText('@All')).toHaveAttribute('data-mine');
    expect((await screen.findByText('now')).closest('[data-for-me]')).not.toBeNull();
  });

  it('says that it was changed', async () => {
    const { person } = renderChat(<MessageThread conversationID="C2Cben" />);
    const row = (await screen.findByText('Not yet.')).closest<HTMLElement>('.parlor-thread-row');
    const ben = await person('ben');
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    const message = data.messageList.find(
      (one) => one.type === TYPES.MSG_TEXT && one.payload.text === 'Not yet.',
    );
    if (message?.type !== TYPES.MSG_TEXT || !row) throw new Error('It is not there.');
    message.payload.text = 'Not yet!';
    await ben.modifyMessage(message);
    expect(await screen.findByText('Not yet!')).toBeInTheDocument();
    expect(within(row).getByText('edited')).toBeInTheDocument();
  });
});
