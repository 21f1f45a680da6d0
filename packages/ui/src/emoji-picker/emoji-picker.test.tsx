import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { complaints } from '../testing/axe.js';
import { composerField } from '../testing/composer-field.js';
import { renderChat } from '../testing/render-chat.js';

describe('the emoji of the composer', () => {
  it('are written at the caret, and the field has the focus again', async () => {
    const { user } = renderChat(<MessageComposer conversationID="C2Cben" />);
    await user.type(composerField(), 'Well done!');
    composerField().setSelectionRange(4, 4);
    await user.click(screen.getByRole('button', { name: 'Insert emoji' }));
    await user.type(await screen.findByRole('textbox', { name: 'Search emoji' }), 'party{Enter}');
    expect(composerField()).toHaveValue('Well🎉 done!');
    expect(composerField()).toHaveFocus();
    expect(composerField().selectionStart).toBe('Well🎉'.length);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leave Enter to an input method', async () => {
    const { user } = renderChat(<MessageComposer conversationID="C2Cben" />);
    await user.click(screen.getByRole('button', { name: 'Insert emoji' }));
    const field = await screen.findByRole('textbox', { name: 'Search emoji' });
    await user.type(field, 'party');
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(composerField()).toHaveValue('');
  });

  it('are no toggles', async () => {
    const { user, view } = renderChat(<MessageComposer conversationID="C2Cben" />);
    await user.click(screen.getByRole('button', { name: 'Insert emoji' }));
    const cell = await screen.findByRole('button', { name: /thumbs up/ });
    expect(cell).not.toHaveAttribute('aria-pressed');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('are left by Escape for the field', async () => {
    const { user } = renderChat(<MessageComposer conversationID="C2Cben" />);
    await user.click(screen.getByRole('button', { name: 'Insert emoji' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(composerField()).toHaveFocus();
  });
});
