import { drawPng } from '@parlor/engine/seed';
import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { teamSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { ProfileEditor, ProfileEditorDialog, type ProfileEditorProps } from './index.js';

const seed = {
  ...teamSeed,
  users: [
    {
      userID: 'ann',
      nick: 'Ann Lindqvist',
      selfSignature: 'Mostly outside. Ask me about maps.',
      birthday: 19900512,
      location: 'Turku',
      allowType: 'AllowType_Type_NeedConfirm' as const,
    },
  ],
  groups: [],
  messages: [],
};

function stage(props: ProfileEditorProps = {}, methods: Faults = {}, isArabic = false) {
  return () => (
    <Stage seed={seed} width={420} methods={methods} isArabic={isArabic}>
      <ProfileEditor {...props} />
    </Stage>
  );
}

const meta: Meta<typeof ProfileEditor> = {
  title: 'Profile editor',
  component: ProfileEditor,
  render: stage(),
};
export default meta;

type Story = StoryObj<typeof ProfileEditor>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const name = await canvas.findByRole('textbox', { name: 'Name' });
    await expect(name).toHaveValue('Ann Lindqvist');
    await userEvent.type(name, ' the third');
    await expect(canvas.getByRole('button', { name: 'Undo changes' })).toBeVisible();
  },
};

export const Saved: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Nobody' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await canvas.findByText('Saved');
    await expect(canvas.getByRole('radio', { name: 'Nobody' })).toBeChecked();
  },
};

/** The app keeps pictures: one is chosen, shown at once and on its way. */
export const PictureOnItsWay: Story = {
  render: stage({ uploadAvatar: () => new Promise(() => undefined) }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('button', { name: 'Choose a picture' });
    const input = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
    const picture = new File([drawPng(160, 160, 1)], 'me.png', { type: 'image/png' });
    if (input) await userEvent.upload(input, picture);
    await canvas.findByText('Your picture is being stored…');
    await waitFor(() => expect(canvasElement.querySelector('img')).not.toBeNull());
  },
};

export const PictureNotStored: Story = {
  render: stage({ uploadAvatar: () => Promise.reject(new Error('The store is full.')) }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('button', { name: 'Choose a picture' });
    const input = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
    const picture = new File([drawPng(16, 16, 1)], 'me.png', { type: 'image/png' });
    if (input) await userEvent.upload(input, picture);
    await canvas.findByText('The picture could not be stored. The store is full.');
  },
};

export const TooLong: Story = {
  play: async ({ canvas, userEvent }) => {
    const place = await canvas.findByRole('textbox', { name: 'Place' });
    await userEvent.clear(place);
    await userEvent.type(place, 'Llanfairpwllgwyngyll');
    await canvas.findByText('20 of 16');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(place).toHaveFocus());
  },
};

export const Refused: Story = {
  render: stage(
    {},
    { updateMyProfile: () => Promise.reject(new ChatError({ code: 3123, message: 'Filtered.' })) },
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'About you' }), ' Bad words.');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await canvas.findByText(/^Your profile was not changed/);
  },
};

/** An app that asks for little. */
export const FewFields: Story = {
  render: stage({ fields: ['nick', 'selfSignature'] }),
  play: async ({ canvas }) => {
    await canvas.findByRole('textbox', { name: 'Name' });
    await expect(canvas.queryByText('Birthday')).toBeNull();
  },
};

function Opener() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" className="parlor-button" onClick={() => setOpen(true)}>
        Edit my profile
      </button>
      {isOpen && <ProfileEditorDialog onClose={() => setOpen(false)} />}
    </>
  );
}

export const Dialog: Story = {
  render: () => (
    <Stage seed={seed}>
      <div className="parlor-root">
        <Opener />
      </div>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const name = await canvas.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.type(name, '!');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await userEvent.click(canvas.getByRole('button', { name: 'Edit my profile' }));
    await expect(await canvas.findByRole('textbox', { name: 'Name' })).toHaveValue(
      'Ann Lindqvist!',
    );
  },
};

export const Loading: Story = {
  render: stage({}, { getMyProfile: () => new Promise<never>(() => undefined) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: stage({}, { getMyProfile: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: stage({}, {}, true),
  play: async ({ canvas }) => {
    await canvas.findByRole('textbox', { name: 'الاسم' });
  },
};
