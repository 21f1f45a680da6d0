import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { NarrowingField } from './narrowing-field.js';

const onEnter = vi.fn();
const onLeave = vi.fn();

function Field() {
  const [value, onChange] = useState('');
  return (
    <NarrowingField className="field" label="Search" {...{ value, onChange, onEnter, onLeave }} />
  );
}

function renderField() {
  render(<Field />);
  return { user: userEvent.setup(), field: screen.getByRole('searchbox', { name: 'Search' }) };
}

describe('the field that narrows a list down', () => {
  it('writes what it is for as the page is written, and what is typed as that is', async () => {
    const { user, field } = renderField();
    expect(field).not.toHaveAttribute('dir');
    await user.type(field, 'دارا');
    expect(field).toHaveAttribute('dir', 'auto');
    await user.clear(field);
    expect(field).not.toHaveAttribute('dir');
  });

  it('is emptied by Escape, which is meant for others when it is empty', async () => {
    const { user, field } = renderField();
    await user.type(field, 'ann');
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(field).toHaveValue('');
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(true);
  });

  it('is emptied by its button, and keeps the focus', async () => {
    const { user, field } = renderField();
    await user.type(field, 'ann');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads into the list, and leaves the keys of an input method to it', () => {
    const { field } = renderField();
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onEnter).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(onEnter).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
