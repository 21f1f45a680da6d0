import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useGrowingHeight } from './use-growing-height.js';

let width = 600;
let resized = () => undefined as unknown;

function stubBrowser(): void {
  // A text of 1200 px, in lines of 20 px.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(() => 24_000 / width);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  width = 600;
});

function Field({ isShown = true }: { isShown?: boolean }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useGrowingHeight(ref, 'a long text', isShown);
  return isShown ? <textarea ref={ref} /> : null;
}

function heightOf(container: HTMLElement): string | undefined {
  return container.querySelector('textarea')?.style.blockSize;
}

it('the field is as high as its text, also once it is narrower', () => {
  stubBrowser();
  const { container } = render(<Field />);
  expect(heightOf(container)).toBe('40px');
  width = 300;
  act(() => void resized());
  expect(heightOf(container)).toBe('80px');
});

it('what stands around the field does not shrink while it is measured', () => {
  stubBrowser();
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(48);
  const held: string[] = [];
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    held.push(this.parentElement?.style.minBlockSize ?? '');
    return 40;
  });
  const { container } = render(<Field />);
  expect(held).toEqual(['48px']);
  expect(container.style.minBlockSize).toBe('');
});

it('is left to browsers that can do it by themselves', () => {
  stubBrowser();
  vi.stubGlobal('CSS', { supports: () => true });
  const { container } = render(<Field />);
  expect(heightOf(container)).toBe('');
});

it('a field that comes later has its height, too', () => {
  stubBrowser();
  const { container, rerender } = render(<Field isShown={false} />);
  rerender(<Field />);
  expect(heightOf(container)).toBe('40px');
  width = 300;
  act(() => void resized());
  expect(heightOf(container)).toBe('80px');
});
