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

  it('stays while a form in it waits for its answer: what is refused is said there', async () => {
    const onClose = vi.fn();
    const inside = (close: () => void, leave: () => void, isSending: boolean) => (
      <form aria-busy={isSending || undefined}>
        <button type="button" onClick={leave}>
          Cancel
        </button>
        <button type="button" onClick={close}>
          Done
        </button>
      </form>
    );
    const draw = (isSending: boolean) => (
      <Modal title="Outer" className="" onClose={onClose}>
        {(close, leave) => inside(close, leave, isSending)}
      </Modal>
    );
    const { rerender } = render(draw(true));
    const user = userEvent.setup();
    const dialog = screen.getByRole('dialog', { name: 'Outer' });
    expect(fireEvent.keyDown(dialog, { key: 'Escape' })).toBe(false);
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false);
    await user.click(dialog);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).not.toHaveBeenCalled();
    rerender(draw(false));
    expect(fireEvent.keyDown(dialog, { key: 'Escape' })).toBe(true);
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes by itself when what was asked for is done', async () => {
    const onClose = vi.fn();
    render(
      <Modal title="Outer" className="" onClose={onClose}>
        {(close) => (
          <form aria-busy>
            <button type="button" onClick={close}>
              Done
            </button>
          </form>
        )}
      </Modal>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('begins with the focus at what is marked for it', () => {
    renderModal(vi.fn(), <input aria-label="Name" data-autofocus />);
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});
