import { ChatError } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { ProfileEditorDialog } from './index.js';

beforeAll(() => import('./profile-editor-dialog.js'));
beforeEach(() => {
  stubDialogs();
  vi.clearAllMocks();
});

const onClose = vi.fn();
const onDone = vi.fn();
const dialog = <ProfileEditorDialog onClose={onClose} onDone={onDone} />;

test('it closes once the service has what was changed', async () => {
  const { user, person, view } = renderChat(dialog, { devices: 9 });
  const name = await screen.findByRole('textbox', { name: 'Name' });
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Edit profile');
  expect(await complaints(view.container)).toEqual([]);
  await user.clear(name);
  await user.type(name, 'Anna{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(onDone).toHaveBeenCalledOnce();
  const ann = await person('ann');
  expect((await ann.getMyProfile()).data.nick).toBe('Anna');
});

test('it stays with what was written when the service refuses', async () => {
  const { user } = renderChat(dialog, {
    methods: { updateMyProfile: () => Promise.reject(new ChatError({ code: 2801 })) },
  });
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByText(/^Your profile was not changed. You are offline/),
  ).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ann Lindqvist!');
  expect(onClose).not.toHaveBeenCalled();
});

test('it changes nothing when it is cancelled', async () => {
  const updateMyProfile = vi.fn();
  const { user } = renderChat(dialog, { methods: { updateMyProfile } });
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(updateMyProfile).not.toHaveBeenCalled();
  expect(onDone).not.toHaveBeenCalled();
});
