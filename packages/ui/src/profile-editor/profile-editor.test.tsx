import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { field, renderEditor, profileSeed as seed } from '../testing/render-profile-editor.js';
import { ProfileEditor } from './index.js';

describe('the editor of my profile', () => {
  it('shows what my profile says', async () => {
    await renderEditor();
    expect(field('Name')).toHaveValue('Ann Lindqvist');
    expect(field('About you')).toHaveValue('Mostly outside');
    expect(field('Place')).toHaveValue('Turku');
    expect(field('Address of a picture')).toHaveValue('https://example.org/ann.png');
    expect(screen.getByLabelText('Birthday')).toHaveValue('1990-05-12');
    expect(screen.getByRole('combobox', { name: 'Gender' })).toHaveValue('Gender_Type_Unknown');
    expect(screen.getByRole('radio', { name: 'Anybody' })).toBeChecked();
  });

  it('sends what was changed, and nothing else', async () => {
    const { user, sent, save, write, onDone } = await renderEditor();
    await write('Name', '  Anna L ');
    fireEvent.change(screen.getByLabelText('Birthday'), { target: { value: '1990-05-13' } });
    await user.click(screen.getByRole('radio', { name: 'Nobody' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gender' }), 'Female');
    await save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual([
      {
        nick: 'Anna L',
        birthday: 19900513,
        allowType: 'AllowType_Type_DenyAny',
        gender: 'Gender_Type_Female',
      },
    ]);
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(field('Name')).toHaveValue('Anna L');
  });

  it('takes away what was emptied', async () => {
    const { sent, save, write } = await renderEditor();
    await write('About you', '');
    await write('Address of a picture', '');
    fireEvent.change(screen.getByLabelText('Birthday'), { target: { value: '' } });
    await save();
    await waitFor(() => expect(sent).toEqual([{ avatar: '', selfSignature: '', birthday: 0 }]));
  });

  it('asks the service for nothing when nothing was changed', async () => {
    const { sent, save, onDone } = await renderEditor();
    await save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual([]);
  });

  it('shows it everywhere at once, and takes it back with a reason when it is refused', async () => {
    let refuse: (error: ChatError) => void = () => undefined;
    const { save, write, onDone } = await renderEditor(
      {},
      {
        updateMyProfile: () =>
          new Promise((_, reject) => {
            refuse = reject;
          }),
      },
    );
    await waitFor(() =>
      expect(screen.getAllByRole('status')[0]).toHaveTextContent('Ann Lindqvist'),
    );
    await write('Name', 'A bad word');
    await save();
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('A bad word'));
    refuse(new ChatError({ code: 3123 }));
    expect(
      await screen.findByText(/^Your profile was not changed. The words were refused/),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Ann Lindqvist');
    expect(field('Name')).toHaveValue('A bad word');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is saved once, however often the button is pressed', async () => {
    const update = vi.fn(() => new Promise<never>(() => undefined));
    const { save, write } = await renderEditor({}, { updateMyProfile: update });
    await write('Name', 'Anna');
    await save();
    await save();
    expect(update).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('counts bytes, says at once that a text is too long, and sends nothing then', async () => {
    const { sent, save, write } = await renderEditor();
    await write('Place', 'San José Centro');
    expect(screen.getByText('16 of 16')).toBeInTheDocument();
    expect(field('Place')).not.toBeInvalid();
    await write('Place', 'San José Centro!');
    expect(screen.getByText('17 of 16')).toBeInTheDocument();
    expect(field('Place')).toBeInvalid();
    expect(field('Place')).toHaveAccessibleDescription(/This is too long/);
    await save();
    expect(field('Place')).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('says which field is wrong when it is to be saved, and goes there', async () => {
    const { sent, save, write } = await renderEditor();
    await write('Address of a picture', 'javascript:alert(1)');
    expect(field('Address of a picture')).not.toBeInvalid();
    await save();
    expect(field('Address of a picture')).toHaveFocus();
    expect(field('Address of a picture')).toHaveAccessibleDescription(/begins with https/);
    expect(document.querySelector('img')).toBeNull();
    await write('Address of a picture', 'https://example.org/new.png');
    fireEvent.change(screen.getByLabelText('Birthday'), { target: { value: '2190-01-01' } });
    await save();
    expect(screen.getByLabelText('Birthday')).toHaveFocus();
    expect(screen.getByLabelText('Birthday')).toBeInvalid();
    expect(sent).toEqual([]);
  });

  it('takes a day that is written by half for no day, and not for none', async () => {
    const { sent, save, write } = await renderEditor();
    const day = screen.getByLabelText('Birthday');
    Object.defineProperty(day, 'validity', { value: { badInput: true }, configurable: true });
    await write('Name', 'Anna');
    await save();
    expect(day).toBeInvalid();
    expect(sent).toEqual([]);
  });

  it('gives back what the profile says', async () => {
    const { user, write } = await renderEditor();
    expect(screen.queryByRole('button', { name: 'Undo changes' })).toBeNull();
    await write('Name', 'Anna');
    await user.click(screen.getByRole('button', { name: 'Undo changes' }));
    expect(field('Name')).toHaveValue('Ann Lindqvist');
  });

  it('takes in what another device changes, but for what was typed here', async () => {
    const { write, person } = await renderEditor();
    await write('Name', 'Anna');
    const phone = await person('ann');
    await phone.updateMyProfile({ nick: 'Phone', location: 'Oslo' });
    await waitFor(() => expect(field('Place')).toHaveValue('Oslo'));
    expect(field('Name')).toHaveValue('Anna');
  });

  it('asks only for what the app wants to know', async () => {
    await renderEditor({ fields: ['nick', 'allowType'] });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.queryByLabelText('Birthday')).toBeNull();
    expect(screen.getByRole('group', { name: 'Who may add you as a friend' })).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { view, write, save } = await renderEditor();
    await write('Place', 'Somewhere far away');
    await save();
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('a profile that is not there', () => {
  it('is being loaded', async () => {
    const getMyProfile = vi.fn(() => new Promise<never>(() => undefined));
    renderChat(<ProfileEditor />, { seed, methods: { getMyProfile } });
    await waitFor(() => expect(getMyProfile).toHaveBeenCalled());
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
  });

  it('says why, and can be tried again', async () => {
    let isDown = true;
    const { user } = renderChat(<ProfileEditor />, {
      seed,
      methods: (sdk) => ({
        getMyProfile: () =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getMyProfile(),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your profile could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Ann Lindqvist');
  });
});
