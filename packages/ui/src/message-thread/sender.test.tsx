import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageThread } from './index.js';

beforeEach(stubDialogs);

/** The message with these words. */
async function messageOf(text: string): Promise<HTMLElement> {
  const words = await screen.findByText(text);
  return words.closest('[role="article"]') as HTMLElement;
}

describe('who a sender is', () => {
  it('is asked for by the name and the picture of a group message', async () => {
    const onUserClick = vi.fn();
    const { user } = renderChat(
      <MessageThread conversationID="GROUPdesign" onUserClick={onUserClick} />,
    );
    const message = await messageOf('My name has sixty-four characters, and no space in it.');
    await user.click(within(message).getByRole('button', { name: /^Wolfe/ }));
    await user.click(message.querySelector('.parlor-message-face') as HTMLElement);
    expect(onUserClick.mock.calls).toEqual([['long'], ['long']]);
  });

  it('is reached by the keyboard once for each group of messages', async () => {
    const onUserClick = vi.fn();
    const { user } = renderChat(
      <MessageThread conversationID="GROUPdesign" onUserClick={onUserClick} />,
    );
    const message = await messageOf('My name has sixty-four characters, and no space in it.');
    const [name, ...others] = within(message).getAllByRole('button', { name: /^Wolfe/ });
    expect(others).toEqual([]);
    name?.focus();
    await user.keyboard('{Enter}');
    expect(onUserClick).toHaveBeenCalledExactlyOnceWith('long');
    // It is the name's own key: the message opens no menu by it.
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('cannot be asked for of oneself, where one is alone with somebody, and where the app does not want it', async () => {
    const { rerender } = renderChat(
      <MessageThread conversationID="C2Cben" onUserClick={vi.fn()} />,
    );
    const names = () => document.querySelectorAll('button.parlor-message-name');
    await messageOf('Not yet.');
    expect(names()).toHaveLength(0);
    rerender(<MessageThread conversationID="GROUPdesign" />);
    await messageOf('Otherwise: lovely.');
    expect(names()).toHaveLength(0);
    expect(document.querySelector('.parlor-message-face')).toBeNull();
    rerender(<MessageThread conversationID="GROUPdesign" onUserClick={vi.fn()} />);
    const own = await messageOf('Good point, 44 px on touch it is.');
    expect(own.querySelector('.parlor-message-name, .parlor-message-face')).toBeNull();
    expect(names().length).toBeGreaterThan(0);
  });

  it('is asked of the newest handler, and another handler draws no message again', async () => {
    let drawn = 0;
    const parts = {
      Text: () => {
        drawn += 1;
        return <span>words</span>;
      },
    };
    const calls: string[] = [];
    const thread = (round: string) => (
      <MessageThread
        conversationID="GROUPdesign"
        parts={parts}
        onUserClick={(userID) => calls.push(`${round} ${userID}`)}
      />
    );
    const { rerender } = renderChat(thread('first'));
    await screen.findAllByText('words');
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Mei Tanaka' })).not.toEqual([]),
    );
    drawn = 0;
    rerender(thread('second'));
    expect(drawn).toBe(0);
    fireEvent.click(screen.getAllByRole('button', { name: 'Mei Tanaka' })[0] as HTMLElement);
    expect(calls).toEqual(['second mei']);
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderChat(
      <MessageThread conversationID="GROUPdesign" onUserClick={vi.fn()} />,
    );
    await messageOf('Otherwise: lovely.');
    expect(await complaints(view.container)).toEqual([]);
  });
});
