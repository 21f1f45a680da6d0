import { describe, expect, it } from 'vitest';
import { linkText } from './link-text.js';

function links(text: string): (string | undefined)[] {
  return linkText(text)
    .map((part) => part.href)
    .filter((href) => href !== undefined);
}

describe('the links of a text', () => {
  it('are its http and https addresses', () => {
    expect(links('see https://a.example/x and HTTP://b.example')).toEqual([
      'https://a.example/x',
      'http://b.example/',
    ]);
  });

  it('leave out the punctuation around them, and keep brackets that they opened', () => {
    expect(links('(https://a.example/x).')).toEqual(['https://a.example/x']);
    expect(links('https://a.example/x_(y), z')).toEqual(['https://a.example/x_(y)']);
    expect(links('看 https://a.example/x。')).toEqual(['https://a.example/x']);
  });

  it('are nothing that only looks like one', () => {
    expect(links('javascript:alert(1) data:text/html,x www.example.org https:// http://')).toEqual(
      [],
    );
  });

  it('end before quotes, angle brackets and direction marks', () => {
    expect(links('<a href="https://a.example/x">')).toEqual(['https://a.example/x']);
    expect(links('https://a.example/\u202egnp.exe')).toEqual(['https://a.example/']);
  });

  it('leave the text as it was when put together again', () => {
    const text = 'a https://a.example/x, b (http://b.example/) c\nd';
    expect(
      linkText(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('are found in a long text of brackets without a long wait', () => {
    const started = performance.now();
    linkText(`https://a.example/${')'.repeat(12_000)}`);
    linkText(`https://a.example/${'.'.repeat(12_000)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
