import { describe, expect, it } from 'vitest';
import { linkTarget } from './link-target.js';

const misleads = (words: string, href = words) => linkTarget('link', href, words)?.isMisleading;

describe('a link misleads', () => {
  it.each([
    ['whose words name another host', 'https://bank.example', 'https://evil.example/'],
    ['whose words are another host alone', 'bank.example', 'https://evil.example/'],
    [
      'whose words name another host behind its own',
      'evil.example/a bank.example',
      'https://evil.example/',
    ],
    ['with letters of another script among Latin ones', 'https://раypal.com', undefined],
    ['with letters that all look like Latin ones', 'https://аррӏе.com', undefined],
  ])('%s', (_, words, href) => {
    expect(misleads(words, href)).toBe(true);
  });

  it.each([
    ['https://example.org/a'],
    ['https://example.org/report.pdf'],
    ['https://example.org/a/?from=bank.example#bank.example'],
    ['https://example.org:8080/report.pdf'],
    ['https://münchen.de/bericht.pdf'],
    ['https://münchen.de/'],
    ['https://例え.jp/'],
    ['https://пример.рф/'],
    ['https://παράδειγμα.ελ/'],
  ])('not by %s', (words) => {
    expect(misleads(words)).toBe(false);
  });
});

it('the words of a link may name a file where it leads', () => {
  const href = 'https://example.org/report.pdf';
  expect(misleads('example.org/report.pdf', href)).toBe(false);
  expect(misleads('See https://example.org/report.pdf?page=2', href)).toBe(false);
  expect(misleads('bank.example/report.pdf', href)).toBe(true);
});

it('an address is known by the host that a browser would ask', () => {
  expect(linkTarget('link', 'https://аррӏе.com/a', 'x')).toMatchObject({
    ...{ host: 'xn--80ak6aa92e.com', href: 'https://xn--80ak6aa92e.com/a' },
  });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://a@b.example'])(
  'nothing is linked to %s',
  (address) => {
    for (const kind of ['link', 'place', 'file'] as const) {
      expect(linkTarget(kind, address, 'x')).toBeUndefined();
    }
  },
);
