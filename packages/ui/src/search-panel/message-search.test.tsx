import { ChatError, type ChatSDK } from '@parlor/sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageSearch } from './index.js';

function renderSearch(methods: Faults = {}, conversationID?: string) {
  const onSelect = vi.fn();
  const searches = vi.fn();
  const counted = (sdk: ChatSDK): Partial<ChatSDK> => {
    const faults = typeof methods === 'function' ? methods(sdk) : methods;
    return {
      ...faults,
      searchCloudMessages: (options) => {
        searches(options);
        return (faults.searchCloudMessages ?? sdk.searchCloudMessages)(options);
      },
    };
  };
  const chat = renderChat(<MessageSearch conversationID={conversationID} onSelect={onSelect} />, {
    methods: counted,
  });
  return {
    ...chat,
    onSelect,
    searches,
    field: screen.getByRole('combobox', { name: 'Search messages' }),
  };
}

describe('the search for messages', () => {
  it('says what it is for, and asks nobody', () => {
    const { searches } = renderSearch();
    expect(screen.getByText('Search your messages')).toBeInTheDocument();
    expect(searches).not.toHaveBeenCalled();
  });

  it('asks when the reader pauses, and not with every letter', async () => {
    const { user, field, searches } = renderSearch();
    await user.type(field, 'lovely');
    await screen.findByRole('listbox', { name: 'Found messages' });
    expect(searches).toHaveBeenCalledTimes(1);
    expect(searches.mock.calls[0]?.[0]).toMatchObject({ keywordList: ['lovely'] });
  });

  it('shows where it was found, the words marked, and hands the message over', async () => {
    const { user, field, onSelect } = renderSearch();
    await user.type(field, 'LOVELY');
    const option = await screen.findByRole('option', { name: /Mei Tanaka/ });
    expect(option.querySelector('mark')).toHaveTextContent('lovely');
    expect(screen.getByRole('group', { name: 'Design review' })).toContainElement(option);
    expect(screen.getByRole('status')).toHaveTextContent('Found in 1 conversation');
    await user.click(option);
    expect(onSelect).toHaveBeenCalledWith(
      'GROUPdesign',
      expect.objectContaining({ payload: { text: 'Otherwise: lovely.' } }),
    );
  });

  it('leaves Enter to an input method', async () => {
    const { user, field, onSelect } = renderSearch();
    await user.type(field, 'LOVELY');
    await screen.findByRole('option', { name: /Mei Tanaka/ });
    await user.keyboard('{ArrowDown}');
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('searches a conversation by itself in which there are several, and comes back', async () => {
    const { user, field } = renderSearch();
    await user.type(field, 'the');
    await user.click(await screen.findByRole('option', { name: /Design review/ }));
    expect(await screen.findByText('In Design review')).toBeInTheDocument();
    await waitFor(() => expect(document.querySelectorAll('mark').length).toBeGreaterThan(1));
    expect(field).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Search everywhere' }));
    expect(await screen.findByRole('option', { name: /Design review/ })).toBeInTheDocument();
  });

  it('is led by the keyboard', async () => {
    const { user, field, onSelect } = renderSearch({}, 'GROUPdesign');
    await user.type(field, 'the');
    const list = await screen.findByRole('listbox', { name: 'Found messages' });
    const options = within(list).getAllByRole('option');
    expect(field).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(field).toHaveAttribute('aria-activedescendant', options[0]?.id);
    expect(options[0]).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
    expect(await screen.findByText('Search your messages')).toBeInTheDocument();
  });

  it('is narrowed down by sender, kind and time', async () => {
    const { user, field, searches } = renderSearch({}, 'GROUPdesign');
    await user.selectOptions(
      await screen.findByLabelText('From'),
      await screen.findByRole('option', { name: 'Mei Tanaka' }),
    );
    await user.selectOptions(screen.getByLabelText('Kind'), 'Texts');
    await user.type(field, 'the');
    await waitFor(() =>
      expect(searches).toHaveBeenLastCalledWith(
        expect.objectContaining({
          keywordList: ['the'],
          senderUserIDList: ['mei'],
          messageTypeList: ['TIMTextElem'],
          conversationID: 'GROUPdesign',
        }),
      ),
    );
    const found = await screen.findByRole('listbox', { name: 'Found messages' });
    const options = within(found).getAllByRole('option');
    expect(options).toHaveLength(2);
    for (const option of options) expect(option).toHaveTextContent('Mei Tanaka');
  });

  it('forgets who was chosen when it is another conversation', async () => {
    const { user, rerender, field, searches } = renderSearch({}, 'GROUPdesign');
    await user.selectOptions(
      await screen.findByLabelText('From'),
      await screen.findByRole('option', { name: 'Mei Tanaka' }),
    );
    rerender(<MessageSearch conversationID="C2Cben" />);
    expect(screen.getByLabelText('From')).toHaveValue('');
    await user.type(field, 'seats');
    await waitFor(() =>
      expect(searches.mock.lastCall?.[0]).toMatchObject({ keywordList: ['seats'] }),
    );
    expect(searches.mock.lastCall?.[0]).not.toHaveProperty('senderUserIDList');
  });

  it('offers every member of a group as the sender, when somebody comes to choose', async () => {
    const { user } = renderSearch(
      (sdk) => ({
        getGroupMemberList: (options) => sdk.getGroupMemberList({ ...options, count: 2 }),
      }),
      'GROUPdesign',
    );
    const field = await screen.findByLabelText('From');
    await waitFor(() => expect(within(field).getAllByRole('option').length).toBeGreaterThan(2));
    expect(within(field).getAllByRole('option').length).toBeLessThan(6);
    await user.click(field);
    await waitFor(() => expect(within(field).getAllByRole('option')).toHaveLength(6));
  });

  it('says that dates alone are no search', async () => {
    const { user, searches } = renderSearch();
    await user.type(screen.getByLabelText('Since'), '2026-11-02');
    expect(screen.getByText(/^With the dates, type a word/)).toBeInTheDocument();
    expect(searches).not.toHaveBeenCalled();
  });

  it('says that dates in the wrong order leave nothing to search', async () => {
    const { user } = renderSearch();
    await user.type(screen.getByLabelText('Since'), '2026-11-02');
    await user.type(screen.getByLabelText('Until'), '2026-11-01');
    expect(screen.getByText('The first date is after the second one.')).toBeInTheDocument();
    expect(screen.getByLabelText('Since')).toBeInvalid();
  });

  it('says that nothing was found', async () => {
    const { user, field } = renderSearch();
    await user.type(field, 'xylophone');
    expect(await screen.findByText('Nothing was found')).toBeInTheDocument();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it.each([60_020, 3122])('says in words that the app does not have it: %i', async (code) => {
    const { user, field } = renderSearch({
      searchCloudMessages: () => Promise.reject(new ChatError({ code })),
    });
    await user.type(field, 'lovely');
    expect(await screen.findByRole('alert')).toHaveTextContent(/not part of this app’s plan/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('tries again what could not be searched', async () => {
    let isCut = true;
    const { user, field } = renderSearch((sdk) => ({
      searchCloudMessages: (options) =>
        isCut
          ? Promise.reject(new ChatError({ code: 2801, message: 'No answer.' }))
          : sdk.searchCloudMessages(options),
    }));
    await user.type(field, 'lovely');
    expect(await screen.findByText('The search did not work')).toBeInTheDocument();
    isCut = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(field).toHaveFocus();
    expect(await screen.findByRole('option', { name: /Mei Tanaka/ })).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { user, field, view } = renderSearch();
    await user.type(field, 'the');
    await screen.findByRole('listbox', { name: 'Found messages' });
    await user.keyboard('{ArrowDown}');
    expect(await complaints(view.container)).toEqual([]);
  });
});
