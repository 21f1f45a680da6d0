import { useUserProfile } from '@parlor/hooks';
import type { ChatSDK, UpdateMyProfileOptions } from '@parlor/sdk';
import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { ProfileEditor, type ProfileEditorProps } from '../profile-editor/index.js';
import type { Faults } from './chat-world.js';
import { renderChat } from './render-chat.js';

/** Ann, who has written something of herself. */
export const profileSeed = {
  users: [
    {
      userID: 'ann',
      nick: 'Ann Lindqvist',
      selfSignature: 'Mostly outside',
      birthday: 19900512,
      location: 'Turku',
      avatar: 'https://example.org/ann.png',
    },
    { userID: 'ben', nick: 'Ben' },
  ],
};

/** How Ann is called elsewhere on the page. */
function Elsewhere() {
  return <output>{useUserProfile('ann')?.nick}</output>;
}

/** Ann's editor; `sent` is what the service was asked to change. */
export async function renderEditor(props: ProfileEditorProps = {}, faults: Partial<ChatSDK> = {}) {
  const sent: UpdateMyProfileOptions[] = [];
  const methods: Faults = (sdk) => ({
    updateMyProfile: (options) => {
      sent.push(options);
      return sdk.updateMyProfile(options);
    },
    ...faults,
  });
  const onDone: () => void = vi.fn();
  const chat = renderChat(
    <>
      <Elsewhere />
      <ProfileEditor onDone={onDone} {...props} />
    </>,
    { seed: profileSeed, methods, devices: 9 },
  );
  await screen.findByRole('form', { name: 'Edit profile' });
  const { user } = chat;
  const save = () => user.click(screen.getByRole('button', { name: 'Save' }));
  const write = async (name: string, text: string) => {
    const field = screen.getByRole('textbox', { name });
    await user.clear(field);
    if (text !== '') await user.type(field, text);
  };
  return { ...chat, sent, onDone, save, write };
}

/** A field for a text, by its name. */
export const field = (name: string) => screen.getByRole('textbox', { name });
