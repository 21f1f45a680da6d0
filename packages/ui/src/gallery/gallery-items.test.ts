import type { MessageSnapshot } from '@parlor/hooks';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { galleryItems } from './gallery-items.js';
import { useGalleryPlace } from './use-gallery-place.js';

/** As much of a message as the gallery looks at. */
function photo(ID: string, more: object = {}): MessageSnapshot {
  const info = { type: 0, width: 4, height: 3, url: `https://media.example/${ID}` };
  const payload = { uuid: ID, imageFormat: 3, imageInfoArray: [info] };
  const message: object = { ID, type: 'TIMImageElem', isRevoked: false, payload, ...more };
  return message as MessageSnapshot;
}

describe('the pictures of a gallery', () => {
  it('are those that can be loaded, in the order of the thread', () => {
    const text = { ...photo('t'), type: 'TIMTextElem', payload: { text: 'x' } } as MessageSnapshot;
    const unsafe = photo('u', { payload: { imageInfoArray: [{ url: 'javascript:alert(1)' }] } });
    const messages = [photo('a'), text, photo('gone', { isRevoked: true }), unsafe, photo('b')];
    expect(galleryItems(messages).map(({ message }) => message.ID)).toEqual(['a', 'b']);
  });
});

describe('the place in the gallery', () => {
  const items = galleryItems([photo('a'), photo('b'), photo('c')]);

  it('goes on to the next picture when the one that is shown is taken back', () => {
    const { result, rerender } = renderHook((now) => useGalleryPlace(now, 'b'), {
      initialProps: items,
    });
    expect(result.current.item?.message.ID).toBe('b');
    rerender(items.filter(({ message }) => message.ID !== 'b'));
    expect(result.current.item?.message.ID).toBe('c');
    rerender(items.filter(({ message }) => message.ID === 'a'));
    expect(result.current.item?.message.ID).toBe('a');
    rerender([]);
    expect(result.current.item).toBeUndefined();
  });

  it('stays at its picture when older ones come before it', () => {
    const { result, rerender } = renderHook((now) => useGalleryPlace(now, 'c'), {
      initialProps: items.slice(2),
    });
    expect(result.current.index).toBe(0);
    rerender(items);
    expect(result.current.item?.message.ID).toBe('c');
    expect(result.current.index).toBe(2);
  });
});
