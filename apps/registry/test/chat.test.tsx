import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../../../packages/ui/src/testing/axe.js';
import { Chat } from '../src/parlor/chat';
import { renderOwn } from './render-own';

const row = () => screen.findByRole('button', { name: /^B?Ben Okafor/ });

describe('who goes by keys', () => {
  it('is at the name of what is opened, and at its row again, where one hides the other', async () => {
    // Nothing is in sight here: as where the list is hidden.
    const { user } = renderOwn(<Chat />);
    (await row()).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Ben Okafor' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await row()).toHaveFocus();
  });

  it('stays in the list where there is room for both', async () => {
    const rect = new DOMRect(0, 0, 1, 1);
    const rects = Object.assign([rect], { item: () => rect });
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(rects);
    const { user } = renderOwn(<Chat />);
    (await row()).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Ben Okafor' });
    expect(await row()).toHaveFocus();
  });

  it('is nowhere by itself before anything was chosen', async () => {
    renderOwn(<Chat />);
    await row();
    expect(document.body).toHaveFocus();
  });
});

it('says whom one talks with, and axe has no complaint', async () => {
  const { user, view } = renderOwn(<Chat />);
  await user.click(await screen.findByRole('button', { name: /Design review/ }));
  const name = screen.getByRole('heading', { name: 'Design review' });
  const talk = name.closest<HTMLElement>('.parlor-own-chat-talk');
  expect(talk && within(talk).getByRole('textbox', { name: 'Message' })).toBeInTheDocument();
  await screen.findByText('Otherwise: lovely.');
  expect(await complaints(view.container)).toEqual([]);
});
