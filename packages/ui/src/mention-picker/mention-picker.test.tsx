import { TYPES } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { complaints } from '../testing/axe.js';
import { composerField } from '../testing/composer-field.js';
import { renderChat } from '../testing/render-chat.js';

async function renderComposer(conversationID = 'GROUPdesign') {
  const rendered = renderChat(<MessageComposer conversationID={conversationID} />);
  await screen.findByRole('textbox', { name: /Message to/ });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add' })).toBeEnabled());
  return rendered;
}

function active(): HTMLElement | null {
  const id = composerField().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
}

describe('mentioning somebody in a group', () => {
  it('offers the members, everybody first, and not myself', async () => {
    const { user, view } = await renderComposer();
    await user.type(composerField(), 'Hello @');
    const options = await screen.findAllByRole('option');
    expect(options[0]).toHaveTextContent('Everybody in the group');
    const names = options.slice(1).map(({ textContent }) => textContent ?? '');
    for (const name of ['Ben Okafor', 'Mei Tanaka', 'دارا', 'Wolfe']) {
      expect(names.some((shown) => shown.includes(name))).toBe(true);
    }
    expect(names).toHaveLength(4);
    expect(composerField()).toHaveFocus();
    await waitFor(() => expect(active()).toBe(screen.getAllByRole('option')[0]));
    expect(await complaints(view.container)).toEqual([]);
  });

  it('goes by arrows, and Enter writes the name and mentions the person', async () => {
    const { user, person } = await renderComposer();
    const mei = await person('mei');
    await user.type(composerField(), 'Hello @m');
    await screen.findByRole('option', { name: /Mei/ });
    await user.keyboard('{Enter}');
    expect(composerField()).toHaveValue('Hello @Mei Tanaka ');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('look{Enter}');
    await waitFor(async () => {
      const { data } = await mei.getMessageList({ conversationID: 'GROUPdesign' });
      const last = data.messageList.at(-1);
      expect(last).toMatchObject({
        payload: { text: 'Hello @Mei Tanaka look' },
        atUserList: ['mei'],
      });
    });
  });

  it('moves with the arrows around the list, and Tab chooses too', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), '@');
    const options = await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(options[2]);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options.at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}{Tab}');
    const name = options[1]?.querySelector('bdi')?.textContent;
    expect(composerField()).toHaveValue(`@${name} `);
    expect(composerField()).toHaveFocus();
  });

  it('mentions everybody', async () => {
    const { user, person } = await renderComposer();
    const mei = await person('mei');
    await user.type(composerField(), '@al');
    await user.click(await screen.findByRole('option', { name: /Everybody/ }));
    expect(composerField()).toHaveValue('@All ');
    expect(composerField()).toHaveFocus();
    await user.keyboard('lunch{Enter}');
    await waitFor(async () => {
      const { data } = await mei.getMessageList({ conversationID: 'GROUPdesign' });
      expect(data.messageList.at(-1)?.atUserList).toEqual([TYPES.MSG_AT_ALL]);
    });
  });

  it('closes by Escape, and stays so until the next one', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), '@');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('b');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard(' @m');
    expect(await screen.findByRole('option', { name: /Mei/ })).toBeInTheDocument();
  });

  it('closes when the field is left', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), '@m');
    await screen.findByRole('option', { name: /Mei/ });
    await user.tab({ shift: true });
    expect(composerField()).not.toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('leaves Enter to an input method', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), '@m');
    await screen.findByRole('option', { name: /Mei/ });
    fireEvent.keyDown(composerField(), { key: 'Enter', keyCode: 229 });
    expect(composerField()).toHaveValue('@m');
  });

  it('sends by Enter where nobody is called so', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), 'half past @noon{Enter}');
    await waitFor(() => expect(composerField()).toHaveValue(''));
  });

  it('offers nobody in a conversation of two', async () => {
    const { user } = await renderComposer('C2Cben');
    await user.type(composerField(), '@');
    expect(composerField()).not.toHaveAttribute('aria-autocomplete');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
