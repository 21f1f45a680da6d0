import { render, screen } from '@testing-library/react';
import { type RefObject, useRef } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { useIsWide } from './use-is-wide.js';

function Inner({ roomRef }: { roomRef: RefObject<HTMLElement | null> }) {
  return useIsWide(roomRef) ? 'wide' : 'narrow';
}

function Outer() {
  const roomRef = useRef<HTMLElement>(null);
  return (
    <section ref={roomRef}>
      <Inner roomRef={roomRef} />
    </section>
  );
}

it.each([
  [719, 'narrow'],
  [720, 'wide'],
])('measures an element that comes at the same moment: %i px are %s', async (width, words) => {
  const clientWidth = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  onTestFinished(() => clientWidth.mockRestore());
  render(<Outer />);
  expect(await screen.findByText(words)).toBeInTheDocument();
});
