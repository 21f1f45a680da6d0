import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderChat } from '../testing/render-chat.js';
import { rowSeed } from '../testing/row-seed.js';
import { GroupAvatar } from './index.js';

function avatar(): HTMLElement {
  return document.querySelector('.parlor-avatar') as HTMLElement;
}

describe('the picture of a group', () => {
  it.each([
    ['two', 2],
    ['three', 3],
    ['four', 4],
  ])('is made of its members, of whom %s has %i', async (groupID, count) => {
    renderChat(<GroupAvatar groupID={groupID} name="Tea" />, { seed: rowSeed });
    expect(avatar()).toHaveTextContent('TE');
    await waitFor(() => expect(avatar()).toHaveAttribute('data-faces', String(count)));
    expect(avatar().children).toHaveLength(count);
    expect(avatar()).toHaveAttribute('aria-hidden', 'true');
  });

  it('is that of the only member', async () => {
    renderChat(<GroupAvatar groupID="one" name="Tea" />, { seed: rowSeed });
    await waitFor(() => expect(avatar()).toHaveTextContent('AL'));
  });

  it('is its own when it has one, and nobody is asked for', async () => {
    const getGroupMemberList = vi.fn();
    renderChat(
      <>
        <GroupAvatar groupID="three" src="https://example.org/tea.png" />
        <GroupAvatar groupID="four" isLiveRoom />
        <span>there</span>
      </>,
      { seed: rowSeed, methods: { getGroupMemberList } },
    );
    await screen.findByText('there');
    expect(avatar().querySelector('img')).toHaveAttribute('src', 'https://example.org/tea.png');
    expect(getGroupMemberList).not.toHaveBeenCalled();
  });

  it('is made of its members when its own is not safe to show', async () => {
    renderChat(<GroupAvatar groupID="three" src="javascript:alert(1)" />, { seed: rowSeed });
    await waitFor(() => expect(avatar()).toHaveAttribute('data-faces', '3'));
    expect(avatar().querySelector('img')).toBeNull();
  });

  it('is letters when the members cannot be had', async () => {
    const getGroupMemberList = vi.fn(() => Promise.reject(new Error('no')));
    renderChat(<GroupAvatar groupID="three" name="Tea" />, {
      seed: rowSeed,
      methods: { getGroupMemberList },
    });
    await waitFor(() => expect(getGroupMemberList).toHaveBeenCalled());
    expect(avatar()).toHaveTextContent('TE');
  });
});
