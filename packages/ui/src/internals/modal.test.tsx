import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Gallery } from '../gallery/gallery.js';
import { stubDialogs } from '../testing/dialogs.js';
import { Modal } from './modal.js';

beforeEach(stubDialogs);

function renderModal(onClose: () => void, inside: ReactNode = <p>words</p>) {
  render(
    <Modal title="Outer" className="" onClose={onClose}>
      {() => inside}
    </Modal>,
  );
  return screen.getByRole('dialog', { name: 'Outer' });
}

describe('a dialog over the page', () => {
  it('is not closed by one that is closed in it', () => {
    const onClose = vi.fn();
    const onInnerClose = vi.fn();
    renderModal(
      onClose,
      <Modal title="Inner" className="" onClose={onInnerClose}>
        {(close) => (
          <button type="button" onClick={close}>
            Enough
          </button>
        )}
      </Modal>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Enough' }));
    expect(onInnerClose).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes nothing around it: no dialog of the app, and no gallery does either', () => {
    const onClose = vi.fn();
    const onGalleryClose = vi.fn();
    const onModalClose = vi.fn();
    render(
      <dialog aria-label="The app’s" open onClose={onClose} onCancel={onClose}>
        <Modal title="Inner" className="" onClose={onModalClose}>
          {(close) => (
            <button type="button" onClick={close}>
              Enough
            </button>
          )}
        </Modal>
        <Gallery messages={[]} start={{ messageID: '' }} onClose={onGalleryClose} />
      </dialog>,
    );
    const inner = screen.getByRole('dialog', { name: 'Inner' });
    fireEvent.click(screen.getByRole('button', { name: 'Enough' }));
    fireEvent(inner, new Event('cancel'));
    expect(onModalClose).toHaveBeenCalledTimes(1);
    // There is nothing in it.
    expect(onGalleryClose).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes by a press beside it, and not by one that only ends there', async () => {
    const onClose = vi.fn();
    const dialog = renderModal(onClose);
    const user = userEvent.setup();
    const words = screen.getByText('words');
    await user.pointer([
      { keys: '[MouseLeft>]', target: words },
      { keys: '[/MouseLeft]', target: dialog },
    ]);
    fireEvent.click(dialog);
    expect(onClose).not.toHaveBeenCalled();
    await user.click(dialog);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('begins with the focus at what is marked for it', () => {
    renderModal(vi.fn(), <input aria-label="Name" data-autofocus />);
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});
