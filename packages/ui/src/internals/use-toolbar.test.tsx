import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { useToolbar } from './use-toolbar.js';

function Toolbar({ children, dir = 'ltr' }: { children: ReactNode; dir?: 'ltr' | 'rtl' }) {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <div ref={ref} role="toolbar" tabIndex={-1} style={{ direction: dir }} {...useToolbar(ref)}>
      {children}
    </div>
  );
}

const NAMES = ['One', 'Two', 'Three'];

function buttons(names: readonly string[] = NAMES): ReactNode {
  return names.map((name) => (
    <button key={name} type="button">
      {name}
    </button>
  ));
}

const button = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.textContent;

describe('a toolbar', () => {
  it('has one button in the order of Tab: the one that had the focus last', async () => {
    const user = userEvent.setup();
    render(<Toolbar>{buttons()}</Toolbar>);
    await user.tab();
    expect(focused()).toBe('One');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Two');
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab();
    expect(focused()).toBe('Two');
    await user.click(button('Three'));
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe('Three');
  });

  it('is gone through by arrows, around its ends, and by Home and End', async () => {
    const user = userEvent.setup();
    render(<Toolbar>{buttons()}</Toolbar>);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Three');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('One');
    await user.keyboard('{End}');
    expect(focused()).toBe('Three');
    await user.keyboard('{Home}');
    expect(focused()).toBe('One');
    await user.keyboard('{Control>}{ArrowRight}{/Control}{ArrowDown}');
    expect(focused()).toBe('One');
  });

  it('goes on to the left where one reads from right to left', async () => {
    const user = userEvent.setup();
    render(<Toolbar dir="rtl">{buttons()}</Toolbar>);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Two');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('One');
  });

  it('keeps the focus when the button goes that has it', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Toolbar>{buttons()}</Toolbar>);
    await user.click(button('Two'));
    rerender(<Toolbar>{buttons(['One', 'Three'])}</Toolbar>);
    await waitFor(() => expect(focused()).toBe('Three'));
    rerender(<Toolbar>{buttons(['One'])}</Toolbar>);
    await waitFor(() => expect(focused()).toBe('One'));
  });

  it('begins at its first button, whenever that comes', async () => {
    const { rerender } = render(<Toolbar>{buttons(['Two'])}</Toolbar>);
    expect(button('Two')).toHaveProperty('tabIndex', 0);
    rerender(<Toolbar>{buttons(['One', 'Two', 'Three'])}</Toolbar>);
    await waitFor(() => expect(button('Two')).toHaveProperty('tabIndex', -1));
    expect(button('One')).toHaveProperty('tabIndex', 0);
    expect(button('Three')).toHaveProperty('tabIndex', -1);
  });

  it('leaves alone what floats over it', async () => {
    const user = userEvent.setup();
    render(
      <Toolbar>
        {buttons(['One', 'Two'])}
        <dialog open aria-label="Over it">
          <button type="button">Inside</button>
        </dialog>
      </Toolbar>,
    );
    expect(button('Inside')).not.toHaveAttribute('tabindex');
    await user.click(button('Inside'));
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Inside');
  });

  it('hands the focus on to its button when it is given it itself', () => {
    render(<Toolbar>{buttons()}</Toolbar>);
    screen.getByRole('toolbar').focus();
    expect(focused()).toBe('One');
  });
});
