import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Avatar } from './index.js';

describe('an avatar', () => {
  it('shows the picture', () => {
    const { container } = render(<Avatar id="ann" src="https://example.org/ann.png" />);
    expect(container.querySelector('img')).toHaveAttribute('src', 'https://example.org/ann.png');
  });

  it('shows letters when there is no picture, or none that is safe', () => {
    const { container } = render(
      <Avatar id="ann" name="Ann Lindqvist" src="javascript:alert(1)" />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container).toHaveTextContent('AL');
  });

  it('shows letters when the picture cannot be loaded, and tries another one', () => {
    const { container, rerender } = render(<Avatar id="ann" src="https://example.org/gone.png" />);
    fireEvent.error(container.querySelector('img') as HTMLImageElement);
    expect(container.querySelector('img')).toBeNull();
    rerender(<Avatar id="ann" src="https://example.org/new.png" />);
    expect(container.querySelector('img')).not.toBeNull();
  });

  it('tries a picture again when the browser is online again', () => {
    const { container } = render(<Avatar id="ann" src="https://example.org/ann.png" />);
    fireEvent.error(container.querySelector('img') as HTMLImageElement);
    expect(container.querySelector('img')).toBeNull();
    fireEvent.online(window);
    expect(container.querySelector('img')).not.toBeNull();
  });

  it('is decoration: the name stands beside it', () => {
    const { container } = render(<Avatar id="ann" name="Ann" />);
    expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
  });
});
