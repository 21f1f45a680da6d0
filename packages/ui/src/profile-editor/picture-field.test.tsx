import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { field, renderEditor } from '../testing/render-profile-editor.js';

describe('a picture of the app’s own', () => {
  const png = new File(['x'], 'me.png', { type: 'image/png' });
  const input = () => {
    const found = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!found) throw new Error('There is no field for files.');
    return found;
  };

  it('is stored by the app, and saved by its address', async () => {
    const stored = vi.fn(async () => 'https://cdn.example.org/me.png');
    const { user, sent, save } = await renderEditor({ uploadAvatar: stored });
    await user.upload(input(), png);
    expect(stored).toHaveBeenCalledWith(png);
    await waitFor(() => expect(screen.queryByText(/is being stored/)).toBeNull());
    await save();
    await waitFor(() => expect(sent).toEqual([{ avatar: 'https://cdn.example.org/me.png' }]));
  });

  it('is waited for, and can be taken away meanwhile', async () => {
    const { user, sent, save } = await renderEditor({
      uploadAvatar: () => new Promise(() => undefined),
    });
    await user.upload(input(), png);
    expect(screen.getByText('Your picture is being stored…')).toBeInTheDocument();
    await save();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(screen.getByRole('button', { name: 'Choose a picture' })).toHaveFocus();
    await save();
    await waitFor(() => expect(sent).toEqual([{ avatar: '' }]));
  });

  it('that arrives late takes nothing away of what was typed meanwhile', async () => {
    let store: (address: string) => void = () => undefined;
    const { user, sent, save, write } = await renderEditor({
      uploadAvatar: () =>
        new Promise((resolve) => {
          store = resolve;
        }),
    });
    await user.upload(input(), png);
    await write('Name', 'Anna');
    store('https://cdn.example.org/me.png');
    await waitFor(() => expect(screen.queryByText(/is being stored/)).toBeNull());
    expect(field('Name')).toHaveValue('Anna');
    await save();
    await waitFor(() =>
      expect(sent).toEqual([{ avatar: 'https://cdn.example.org/me.png', nick: 'Anna' }]),
    );
  });

  it('that arrives after another one was chosen is not taken', async () => {
    const answers: ((address: string) => void)[] = [];
    const { user, sent, save } = await renderEditor({
      uploadAvatar: () => new Promise((resolve) => answers.push(resolve)),
    });
    await user.upload(input(), png);
    await user.upload(input(), png);
    answers[1]?.('https://cdn.example.org/second.png');
    await waitFor(() => expect(screen.queryByText(/is being stored/)).toBeNull());
    answers[0]?.('https://cdn.example.org/first.png');
    await save();
    await waitFor(() => expect(sent).toEqual([{ avatar: 'https://cdn.example.org/second.png' }]));
  });

  it('that could not be stored leaves the one before, and says why', async () => {
    const { user, sent, save } = await renderEditor({
      uploadAvatar: () => Promise.reject(new Error('The store is full.')),
    });
    await user.upload(input(), png);
    const group = screen.getByRole('group', { name: 'Picture' });
    expect(
      await within(group).findByText(/could not be stored. The store is full/),
    ).toBeInTheDocument();
    await save();
    expect(sent).toEqual([]);
  });

  it('is a picture', async () => {
    const uploadAvatar = vi.fn();
    await renderEditor({ uploadAvatar });
    const text = new File(['x'], 'me.txt', { type: 'text/plain' });
    await userEvent.setup({ applyAccept: false }).upload(input(), text);
    expect(await screen.findByText('This file is no picture.')).toBeInTheDocument();
    expect(uploadAvatar).not.toHaveBeenCalled();
  });

  it('has an address that others can open', async () => {
    const { user, sent, save } = await renderEditor({
      uploadAvatar: async () => 'blob:https://here/1',
    });
    await user.upload(input(), png);
    await waitFor(() => expect(screen.queryByText(/is being stored/)).toBeNull());
    await save();
    expect(await screen.findByText(/begins with https/)).toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});
