import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Popover } from './popover.js';

/** A card beside a button, and something else that can be pressed. */
function Page({ onClose, isAlone = false }: { onClose: () => void; isAlone?: boolean }) {
  const anchorRef = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={anchorRef} type="button">
        Anchor
      </button>
      <button type="button">Elsewhere</button>
      <Popover anchorRef={anchorRef} isAlone={isAlone} onClose={onClose} className="">
        Card
      </Popover>
    </>
  );
}

function renderPage(isAlone = false) {
  const onClose = vi.fn();
  const onPress = vi.fn();
  render(<Page onClose={onClose} isAlone={isAlone} />);
  const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
  elsewhere.addEventListener('click', onPress);
  return { onClose, onPress, elsewhere, card: screen.getByText('Card') };
}

const INSET = '--parlor-popover-inset';

function boxAt(top: number) {
  return vi.fn(() => new DOMRect(100, top, 40, 20));
}

describe('what floats beside something', () => {
  it('moves with it, and stays where it was when that has left the document', () => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(600);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
    const { card } = renderPage();
    const anchor = screen.getByRole('button', { name: 'Anchor' });
    anchor.getBoundingClientRect = boxAt(200);
    fireEvent.scroll(window);
    const before = card.style.getPropertyValue(INSET);
    anchor.getBoundingClientRect = boxAt(250);
    fireEvent.scroll(window);
    const after = card.style.getPropertyValue(INSET);
    expect(after).not.toBe(before);
    expect(after).toMatch(/^[\d.]+px auto auto [\d.]+px$/);
    anchor.remove();
    anchor.getBoundingClientRect = boxAt(0);
    fireEvent.scroll(window);
    expect(card.style.getPropertyValue(INSET)).toBe(after);
    card.before(anchor);
  });

  it('closes by Escape, which closes nothing else', () => {
    const { onClose, elsewhere } = renderPage();
    const press = createEvent.keyDown(elsewhere, { key: 'Escape' });
    fireEvent(elsewhere, press);
    expect(onClose).toHaveBeenCalledWith('escape');
    expect(press.defaultPrevented).toBe(true);
  });

  it('leaves an input method its Escape', () => {
    const { onClose, elsewhere } = renderPage();
    fireEvent.keyDown(elsewhere, { key: 'Escape', isComposing: true });
    fireEvent.keyDown(elsewhere, { key: 'Escape', keyCode: 229 });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes by a press beside it, which is a press all the same', () => {
    const { onClose, onPress, elsewhere } = renderPage();
    fireEvent.pointerDown(elsewhere, { pointerType: 'touch' });
    fireEvent.click(elsewhere);
    expect(onClose).toHaveBeenCalledWith('outside');
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('takes the press of a finger for itself where it stands alone, and the next one not', () => {
    const { onClose, onPress, elsewhere } = renderPage(true);
    fireEvent.pointerDown(elsewhere, { pointerType: 'touch' });
    fireEvent.click(elsewhere);
    expect(onClose).toHaveBeenCalledWith('outside');
    expect(onPress).not.toHaveBeenCalled();
    fireEvent.click(elsewhere);
    expect(onPress).toHaveBeenCalledTimes(1);
    // What became a scroll ends with no click.
    fireEvent.pointerDown(elsewhere, { pointerType: 'touch' });
    fireEvent.pointerCancel(elsewhere, { pointerType: 'touch' });
    fireEvent.click(elsewhere);
    expect(onPress).toHaveBeenCalledTimes(2);
  });
});
